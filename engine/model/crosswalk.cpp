#include "engine/model/crosswalk.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "engine/base/text.h"

namespace assay::model {
namespace {

constexpr std::string_view relation_names[] = {"equal_to",  "equivalent_to",   "superset_of",
                                               "subset_of", "intersects_with", "no_relationship"};
const std::vector<std::string> confidences = {"high", "low", "medium"};

bool contains_all(Relation relation) { return relation <= Relation::superset_of; }

class Reader {
 public:
  Reader(std::string_view file, const Catalogs& catalogs, std::vector<Error>& problems)
      : file_(file), catalogs_(catalogs), problems_(problems) {}

  Crosswalk read(const json::Value& document) {
    made_.file = file_;
    made_.from = document.text("from");
    made_.to = document.text("to");
    made_.as_of = document.text("as_of");
    if (!parse_date(made_.as_of))
      problem("`as_of` is no date: the day both texts were read", document);
    for (const std::string* prefix : {&made_.from, &made_.to}) check_prefix(*prefix, document);
    if (const json::Value* sources = document.find("sources");
        sources != nullptr && sources->object() != nullptr) {
      for (const json::Member& one : *sources->object()) sources_.push_back(one.name);
    }
    each(document, "entries", [this](const json::Value& one) { read_entry(one); });
    each(document, "unmapped", [this](const json::Value& one) { read_unmapped(one); });
    check_complete(document);
    return std::move(made_);
  }

 private:
  template <typename Read>
  void each(const json::Value& document, std::string_view list, const Read& read) {
    const json::Value* found = document.find(list);
    if (found == nullptr || found->array() == nullptr)
      return problem("a crosswalk needs a list `" + std::string(list) + "`", document);
    for (const json::Value& one : *found->array()) read(one);
  }

  void problem(std::string message, const json::Value& at) {
    problems_.push_back({Code::pack, std::move(message),
                         file_ + ":" + std::to_string(at.line) + ":" + std::to_string(at.column)});
  }

  void check_prefix(const std::string& prefix, const json::Value& at) {
    std::vector<std::string> known;
    for (const Catalog& one : catalogs_.all()) known.push_back(one.prefix);
    if (std::find(known.begin(), known.end(), prefix) == known.end())
      problem("no catalog has the prefix `" + prefix + "`" + text::suggestion(prefix, known), at);
  }

  const Control* find(const std::string& id, const std::string& prefix, const json::Value& at) {
    if (prefix_of(id) != prefix) {
      problem("`" + id + "` is no id of " + prefix, at);
      return nullptr;
    }
    const Control* found = catalogs_.find(id);
    if (found == nullptr) {
      std::vector<std::string> known;
      for (const Catalog& one : catalogs_.all()) {
        if (one.prefix != prefix) continue;
        for (const Control& control : one.controls) known.push_back(control.id);
      }
      problem("unknown id `" + id + "`" + text::suggestion(id, known), at);
    }
    return found;
  }

  void read_entry(const json::Value& at) {
    MappingEntry one{.from = at.text("from"),
                     .to = at.text("to"),
                     .rationale = at.text("rationale"),
                     .residue = at.text("residue"),
                     .source = at.text("source"),
                     .confidence = at.text("confidence"),
                     .second_reading = at.text("second_reading")};
    const std::string which = "`" + one.from + "` to `" + one.to + "`";
    const Control* from = find(one.from, made_.from, at);
    const Control* to = find(one.to, made_.to, at);
    const auto relation = parse_relation(at.text("relation"));
    if (!relation) {
      const std::vector<std::string> known(std::begin(relation_names), std::end(relation_names));
      return problem(which + ": unknown relation `" + at.text("relation") + "`" +
                         text::suggestion(at.text("relation"), known),
                     at);
    }
    one.relation = *relation;
    if (!named_.emplace(one.from, one.to).second) problem(which + " stands twice", at);
    if (one.rationale.empty()) problem(which + ": an entry needs a `rationale`", at);
    if (one.second_reading.empty())
      problem(which + ": an entry needs a `second_reading`: `kept`, or what it changed", at);
    if (std::find(sources_.begin(), sources_.end(), one.source) == sources_.end())
      problem(which + ": `source` is none of `sources`: `" + one.source + "`" +
                  text::suggestion(one.source, sources_),
              at);
    if (!std::binary_search(confidences.begin(), confidences.end(), one.confidence))
      problem(which + ": `confidence` is high, medium or low, not `" + one.confidence + "`" +
                  text::suggestion(one.confidence, confidences),
              at);
    const bool whole = contains_all(one.relation);
    if (whole != one.residue.empty() && one.relation != Relation::no_relationship) {
      problem(which + (whole ? ": nothing is left over from `" : ": a `residue` belongs to `") +
                  std::string(name(one.relation)) + "`",
              at);
    }
    if (from != nullptr && to != nullptr) {
      check_duties(*from, *to, one, which, at);
      read_elements(at, *to, one, which);
    }
    made_.entries.push_back(std::move(one));
  }

  // Read from either end: an entry is used in both directions.
  void check_duties(const Control& from, const Control& to, const MappingEntry& one,
                    const std::string& which, const json::Value& at) {
    const bool equal = contains_all(one.relation) && one.relation != Relation::superset_of;
    const bool contained = equal || one.relation == Relation::subset_of;
    const bool duties = from.application.product_duty && to.application.product_duty;
    if (duties) return;
    if (contains_all(one.relation) && to.application.product_duty) {
      problem(which + ": no clause or control of a management system is " +
                  std::string(name(one.relation)) + " a duty about a product",
              at);
    } else if (contained && from.application.product_duty) {
      problem(which + ": no duty about a product is " + std::string(name(one.relation)) +
                  " a clause or control of a management system",
              at);
    }
  }

  void read_elements(const json::Value& at, const Control& to, MappingEntry& one,
                     const std::string& which) {
    const json::Value* list = at.find("elements");
    if (list == nullptr || list->array() == nullptr) return;
    for (const json::Value& item : *list->array()) {
      const std::string element = item.string() == nullptr ? "" : *item.string();
      if (std::find(to.elements.begin(), to.elements.end(), element) == to.elements.end()) {
        problem(
            which + ": unknown element `" + element + "`" + text::suggestion(element, to.elements),
            item);
      }
      one.elements.push_back(element);
    }
  }

  void read_unmapped(const json::Value& at) {
    Unmapped one{at.text("id"), at.text("why")};
    find(one.id, made_.to, at);
    if (one.why.empty()) problem("`" + one.id + "`: `unmapped` needs a reason `why`", at);
    if (!none_.insert(one.id).second) problem("`" + one.id + "` stands twice in `unmapped`", at);
    made_.unmapped.push_back(std::move(one));
  }

  // No requirement is forgotten, and none is said to have a counterpart and to have none.
  void check_complete(const json::Value& document) {
    std::set<std::string, std::less<>> mapped;
    for (const MappingEntry& one : made_.entries) {
      if (one.relation != Relation::no_relationship) mapped.insert(one.to);
    }
    for (const Catalog& catalog : catalogs_.all()) {
      if (catalog.prefix != made_.to) continue;
      for (const Control& control : catalog.controls) {
        const bool there = mapped.contains(control.id);
        const bool none = none_.contains(control.id);
        if (there && none)
          problem("`" + control.id + "` is both mapped and in `unmapped`", document);
        if (!there && !none && control.assessable && !control.guidance)
          problem("`" + control.id + "` is forgotten: no entry and no reason in `unmapped`",
                  document);
      }
    }
  }

  std::string file_;
  const Catalogs& catalogs_;
  std::vector<Error>& problems_;
  Crosswalk made_;
  std::vector<std::string> sources_;
  std::set<std::pair<std::string, std::string>> named_;
  std::set<std::string, std::less<>> none_;
};

}  // namespace

std::string_view name(Relation relation) {
  return relation_names[static_cast<std::size_t>(relation)];
}

std::optional<Relation> parse_relation(std::string_view text) {
  const auto* found = std::find(std::begin(relation_names), std::end(relation_names), text);
  if (found == std::end(relation_names)) return std::nullopt;
  return static_cast<Relation>(found - std::begin(relation_names));
}

Result<Crosswalk> parse_crosswalk(const json::Value& document, std::string_view file,
                                  const Catalogs& catalogs, std::vector<Error>& problems) {
  if (document.object() == nullptr) {
    return Error{Code::pack, "a crosswalk is an object, not " + std::string(document.description()),
                 std::string(file)};
  }
  return Reader(file, catalogs, problems).read(document);
}

}  // namespace assay::model
