#include <algorithm>

#include "engine/base/text.h"
#include "engine/packs/decoder.h"

namespace assay::packs {
namespace {

using model::Cell;
using model::Fact;

constexpr std::string_view usual_as_of = "2025-01-01";
constexpr std::string_view usual_org = "org";
constexpr std::string_view cases_ending = ".cases.lua";

std::optional<model::Outcome> parse_outcome(std::string_view text) {
  using model::Outcome;
  for (const Outcome one : {Outcome::not_applicable, Outcome::satisfied, Outcome::undetermined,
                            Outcome::not_satisfied}) {
    if (name(one) == text) return one;
  }
  return std::nullopt;
}

// "annex_a/A.6.cases.lua" is about "A.6".
std::string rule_of_file(const std::string& file) {
  const auto slash = file.rfind('/');
  std::string name = slash == std::string::npos ? file : file.substr(slash + 1);
  if (name.ends_with(cases_ending)) name.resize(name.size() - cases_ending.size());
  return name;
}

}  // namespace

std::vector<Case> Decoder::cases(const json::Value& data, const std::vector<model::Rule>& rules,
                                 const DeclaredRules& declared) {
  std::vector<Case> made;
  const json::Value* list = data.find("cases");
  if (list == nullptr || list->array() == nullptr) return malformed_ = true, made;
  for (const json::Value& value : *list->array()) {
    if (auto one = one_case(value, rules, declared)) made.push_back(std::move(*one));
  }
  return made;
}

std::vector<Equivalent> Decoder::equivalents(const json::Value& data,
                                             const std::vector<model::Rule>& rules) {
  std::vector<Equivalent> made;
  const json::Value* list = data.find("equivalents");
  if (list == nullptr || list->array() == nullptr) return malformed_ = true, made;
  for (const json::Value& value : *list->array()) {
    const Place place = place_of(value);
    Equivalent one{value.text("of", rule_of_file(file_)),
                   value.text("mutant"),
                   value.text("reason"),
                   file_,
                   place.line,
                   place.column};
    check_rule(one.rule, rules, place_of(value, "of"));
    if (text::trim(one.reason).empty()) say(place, "an equivalent needs a reason");
    made.push_back(std::move(one));
  }
  return made;
}

bool Decoder::check_rule(const std::string& id, const std::vector<model::Rule>& rules,
                         Place place) {
  std::vector<std::string> ids;
  for (const model::Rule& one : rules) ids.push_back(one.id);
  if (std::find(ids.begin(), ids.end(), id) != ids.end()) return true;
  // A rule that could not be read is told where it stands, not by each of its cases.
  const std::string beside = file_.substr(0, file_.size() - cases_ending.size()) + ".lua";
  if (std::any_of(context_.issues.begin(), context_.issues.end(), [&](const Issue& one) {
        return one.file == beside && one.severity == Issue::Severity::error;
      })) {
    return false;
  }
  say(place, "no rule is called `" + id + "`" + text::suggestion(id, ids));
  return false;
}

std::optional<Case> Decoder::one_case(const json::Value& value,
                                      const std::vector<model::Rule>& rules,
                                      const DeclaredRules& declared) {
  Case made;
  const Place place = place_of(value);
  made.file = file_;
  made.line = place.line;
  made.column = place.column;
  made.says = value.text("says");
  made.rule = value.text("of", rule_of_file(file_));
  made.tempting = value.flag("tempting");
  if (!check_rule(made.rule, rules, place_of(value, "of"))) return std::nullopt;
  const auto rule = std::find_if(rules.begin(), rules.end(),
                                 [&](const model::Rule& one) { return one.id == made.rule; });
  const std::string as_of = value.text("as_of", usual_as_of);
  if (const auto date = parse_date(as_of)) {
    made.as_of = *date;
  } else {
    say(place_of(value, "as_of"),
        "`as_of` is a day like \"2025-01-31\", but here is `" + as_of + "`");
  }

  const json::Value* expects = value.find("expects");
  if (expects == nullptr || expects->object() == nullptr) return malformed_ = true, std::nullopt;
  std::vector<std::string> known = {"rule", "severity"};
  for (const model::Expectation& one : rule->expectations) known.push_back(one.id);
  for (const json::Member& member : *expects->object()) {
    const std::string text = member.value.string() != nullptr ? *member.value.string() : "";
    if (std::find(known.begin(), known.end(), member.name) == known.end()) {
      say(place_of(value, "expects"), "rule `" + rule->id + "` has no expectation `" + member.name +
                                          "`" + text::suggestion(member.name, known));
    } else if (member.name == "severity") {
      if (!model::parse_severity(text)) {
        say(place_of(value, "expects"),
            "no severity is called `" + text + "` (info, low, medium, high or critical)");
      }
      made.severity = text;
    } else if (const auto outcome = parse_outcome(text)) {
      made.outcomes[member.name] = *outcome;
    } else {
      say(constant_place(place_of(value, "expects"), text),
          "no outcome is called `" + text + "`" +
              text::suggestion(text, std::vector<std::string>{"satisfied", "not_satisfied",
                                                              "undetermined", "not_applicable"}));
    }
  }
  if (expects->object()->empty()) say(place, "the case expects nothing");

  const auto kinds = [&](const char* key) {
    std::vector<std::string> names;
    if (const json::Value* list = value.find(key); list != nullptr && list->array() != nullptr) {
      for (const json::Value& item : *list->array()) {
        if (item.string() != nullptr && kind(*item.string(), place_of(value, key)) != nullptr)
          names.push_back(*item.string());
      }
    }
    return names;
  };
  made.complete = kinds("complete");
  made.empty_is_true = kinds("empty_is_true");

  const json::Value* groups = value.find("facts");
  if (groups == nullptr || groups->array() == nullptr) return malformed_ = true, std::nullopt;
  // The organisation is the one whose fact the case gives, where it gives one.
  made.org = value.text("org");
  std::vector<std::string> subjects;
  for (const json::Value& group : *groups->array()) {
    const json::Value* facts = group.find("facts");
    if (facts == nullptr || facts->array() == nullptr) return malformed_ = true, std::nullopt;
    for (const json::Value& one : *facts->array()) {
      const json::Value* id = one.find("id");
      const std::string key = id != nullptr ? id->text("const") : "";
      if (group.text("kind") == "organization" && made.org.empty()) made.org = key;
      if (group.text("kind") == rule->subject) subjects.push_back(key);
    }
  }
  if (made.org.empty()) made.org = usual_org;
  for (const json::Value& group : *groups->array()) {
    const model::Kind* of = kind(group.text("kind"), place_of(group));
    if (of == nullptr) continue;
    for (const json::Value& one : *group.find("facts")->array()) {
      if (auto read = fact(one, *of, made)) made.facts.push_back(std::move(*read));
    }
  }
  made.subject = value.text("subject");
  if (made.subject.empty() && subjects.size() == 1) made.subject = subjects.front();
  if (made.subject.empty() && subjects.size() > 1) {
    say(place, "several facts are a `" + rule->subject + "`; say which is the `subject`");
  }
  if (!made.subject.empty() &&
      std::find(subjects.begin(), subjects.end(), made.subject) == subjects.end()) {
    say(place_of(value, "subject"), "no `" + rule->subject + "` of the case has the id `" +
                                        made.subject + "`" +
                                        text::suggestion(made.subject, subjects));
  }
  read_case_params(value, *rule, declared, made);
  return made;
}

void Decoder::read_case_params(const json::Value& value, const model::Rule& rule,
                               const DeclaredRules& declared, Case& about) {
  const json::Value* params = value.find("params");
  const auto said = declared.find(rule.id);
  if (params == nullptr || params->object() == nullptr || params->object()->empty() ||
      said == declared.end())
    return;
  const Place place = place_of(value, "params");
  std::vector<std::string> names;
  for (const auto& [name, cell] : rule.params) names.push_back(name);
  std::vector<Issue> found;
  const Context apart{context_.schema, context_.catalogs, context_.overrides, context_.texts,
                      found};
  Decoder again(apart, said->second.file);
  for (const json::Member& member : *params->object()) {
    if (rule.params.contains(member.name)) {
      again.forced_[member.name] = member.value;
    } else {
      say(place, "rule `" + rule.id + "` has no parameter `" + member.name + "`" +
                     text::suggestion(member.name, names));
    }
  }
  about.with_params.push_back(again.rule(*said->second.value, *said->second.pack, said->second.of));
  // What is wrong with the rule itself is said there.
  for (const Issue& issue : found) {
    const bool known =
        std::any_of(context_.issues.begin(), context_.issues.end(), [&](const Issue& other) {
          return other.message == issue.message && other.line == issue.line;
        });
    if (!known) say(place, "with these parameters: " + issue.message);
  }
}

std::optional<Fact> Decoder::fact(const json::Value& value, const model::Kind& kind,
                                  const Case& about) {
  if (value.object() == nullptr) return malformed_ = true, std::nullopt;
  Place place;
  if (const json::Value* at = value.find("");
      at != nullptr && at->array() != nullptr && at->array()->size() == 2) {
    json::Value wrapped;
    wrapped.data = json::Object{json::Member{"line", at->array()->at(0)},
                                json::Member{"column", at->array()->at(1)}};
    place = place_of(wrapped);
  }
  Fact made;
  made.org = about.org;
  made.kind = kind.name;
  made.observed_at = about.as_of;
  made.basis = model::Basis::record;
  made.source = "case";
  made.cells.resize(kind.fields.size());
  std::vector<std::string> names = {"org"};
  for (const model::Field& field : model::common_fields()) names.push_back(field.name);
  for (std::string& name : kind.given_names()) names.push_back(std::move(name));
  for (const json::Member& member : *value.object()) {
    if (member.name.empty()) continue;
    const std::string text = member.value.text("const");
    const auto day = [&]() -> std::optional<Date> {
      const auto date = parse_date(text);
      if (!date) say(place, "`" + member.name + "` is a day like \"2025-01-31\"");
      return date;
    };
    if (const int index = kind.index_of(member.name); index >= 0) {
      const auto at = static_cast<std::size_t>(index);
      if (kind.fields[at].computed) {
        say(name_place(place, member.name),
            "`" + kind.name + "." + member.name + "` is computed by the engine; leave it out");
        continue;
      }
      made.cells[at] =
          fact_cell(member.value,
                    shape_of(kind.fields[at], "`" + kind.name + "." + member.name + "`"), place);
    } else if (member.name == "id") {
      made.key = text;
    } else if (member.name == "org") {
      made.org = text;
    } else if (member.name == "observed_at") {
      made.observed_at = day().value_or(about.as_of);
    } else if (member.name == "valid_from") {
      made.valid_from = day();
    } else if (member.name == "valid_to") {
      made.valid_to = day();
    } else if (member.name == "basis") {
      const auto basis = model::parse_basis(text);
      if (!basis)
        say(constant_place(place, text),
            "no basis is called `" + text + "` (claim, record, test or independent)");
      made.basis = basis.value_or(model::Basis::record);
    } else if (member.name == "source") {
      made.source = text;
    } else if (member.name == "locator") {
      made.locator = text;
    } else if (member.name == "evidence") {
      Shape shape;
      shape.base = Shape::Base::text;
      shape.list = true;
      const Cell cell = fact_cell(member.value, shape, place);
      if (const auto* list = std::get_if<model::List>(&cell.value)) made.evidence = *list;
    } else {
      say(name_place(place, member.name), "`" + kind.name + "` has no field `" + member.name + "`" +
                                              text::suggestion(member.name, names));
    }
  }
  if (made.key.empty()) {
    say(place, "a fact needs an `id`");
    return std::nullopt;
  }
  return made;
}

Cell Decoder::fact_cell(const json::Value& value, const Shape& wanted, Place place) {
  const Scope scope{nullptr, nullptr, place};
  if (value.find("blank") != nullptr) return Cell::blank();
  if (value.find("na") != nullptr) return Cell::na();
  if (value.find("unreadable") != nullptr) return Cell::unreadable(value.text("unreadable"));
  if (const json::Value* list_value = value.find("list")) {
    if (!wanted.list) {
      say(place, wanted.shown + " is " + describe(wanted) + ", but the case gives a list");
      return Cell::blank();
    }
    return list(*list_value, wanted, scope).expr.value;
  }
  const bool is_constant = value.find("const") != nullptr || value.find("duration") != nullptr ||
                           value.find("percent") != nullptr;
  if (!is_constant) {
    say(place,
        wanted.shown +
            " of a fact is a value, `blank`, `na` or `unreadable(…)`, but here is an expression");
    return Cell::blank();
  }
  if (wanted.list) {  // one text stands for a list of one
    json::Value items;
    if (const json::Value* one = value.find("const"))
      items.data = json::Array{*one};
    else
      items.data = json::Array{};
    return list(items, wanted, scope).expr.value;
  }
  return constant(value, wanted, scope).expr.value;
}

}  // namespace assay::packs
