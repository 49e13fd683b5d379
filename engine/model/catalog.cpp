#include "engine/model/catalog.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "engine/base/text.h"
#include "engine/model/audit_profile_json.h"

namespace assay::model {
namespace {

constexpr std::string_view reading_names[] = {"graded", "law", "voluntary"};

Error bad(std::string message, const json::Value& at, std::string_view file) {
  return {Code::source, std::move(message),
          std::string(file) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column)};
}

std::optional<Reading> parse_reading(std::string_view text) {
  const auto* found = std::find(std::begin(reading_names), std::end(reading_names), text);
  if (found == std::end(reading_names)) return std::nullopt;
  return static_cast<Reading>(found - std::begin(reading_names));
}

const Control* find_in(const std::vector<Control>& controls, std::string_view control) {
  const auto found =
      std::lower_bound(controls.begin(), controls.end(), control,
                       [](const Control& known, std::string_view id) { return known.id < id; });
  return found != controls.end() && found->id == control ? &*found : nullptr;
}

std::vector<std::string> texts_of(const json::Value* list) {
  std::vector<std::string> texts;
  if (list == nullptr || list->array() == nullptr) return texts;
  for (const json::Value& one : *list->array()) {
    if (one.string() != nullptr) texts.push_back(*one.string());
  }
  return texts;
}

// A heading is what says so, or what others stand below.
void mark_headings(Catalog& catalog) {
  std::set<std::string_view> parents;
  for (const Control& control : catalog.controls) parents.insert(control.parent);
  for (Control& control : catalog.controls) {
    if (parents.contains(control.id)) control.assessable = false;
  }
}

std::optional<Error> read_day(const json::Value& from, std::string_view member,
                              std::string_view file, std::optional<Date>& into) {
  const json::Value* found = from.find(member);
  if (found == nullptr || found->is_null()) return std::nullopt;
  const auto day = parse_date(from.text(member));
  if (!day) return bad("`" + std::string(member) + "` is no day", *found, file);
  into = day;
  return std::nullopt;
}

// The requirement's own dates, else those of its catalog.
Result<Application> parse_application(const json::Value& one, const Application& whole,
                                      std::string_view file) {
  Application made = whole;
  if (auto error = read_day(one, "in_force_from", file, made.from)) return *std::move(error);
  if (auto error = read_day(one, "applies_until", file, made.until)) return *std::move(error);
  if (auto error = read_day(one, "in_force_from_original", file, made.original_from))
    return *std::move(error);
  if (auto error = read_day(one, "amended_from", file, made.amended_on)) return *std::move(error);
  made.roles = texts_of(one.find("applies_to"));
  made.classes = texts_of(one.find("risk_class"));
  if (const std::string risk = one.text("risk_class"); !risk.empty()) made.classes = {risk};
  made.product_duty = one.flag("product_duty");
  if (const std::string never = one.text("never"); !never.empty()) made.never = never;
  return made;
}

// A word that no requirement uses is a slip of the pen.
std::optional<Error> read_recorded_as(const json::Value& document, std::string_view file,
                                      Catalog& catalog) {
  const json::Value* words = document.find("recorded_as");
  if (words == nullptr) return std::nullopt;
  if (words->object() == nullptr) return bad("`recorded_as` is an object", *words, file);
  std::set<std::string, std::less<>> said;
  for (const Control& control : catalog.controls) {
    const Application& whom = control.application;
    said.insert(whom.roles.begin(), whom.roles.end());
    said.insert(whom.classes.begin(), whom.classes.end());
  }
  for (const json::Member& one : *words->object()) {
    if (!said.contains(one.name)) {
      const std::vector<std::string> known(said.begin(), said.end());
      return bad("no requirement binds the role or class `" + one.name + "`" +
                     text::suggestion(one.name, known),
                 one.value, file);
    }
    catalog.recorded_as[one.name] = texts_of(&one.value);
  }
  return std::nullopt;
}

std::optional<Error> read_catalog_dates(const json::Value& document, std::string_view file,
                                        Catalog& catalog) {
  if (const json::Value* status = document.find("legal_status")) {
    catalog.status = status->text("status");
    catalog.read_on = status->text("as_of");
  }
  const json::Value* applies = document.find("applies");
  if (applies == nullptr) return std::nullopt;
  if (auto error = read_day(*applies, "from", file, catalog.application.from)) return error;
  if (auto error = read_day(*applies, "until", file, catalog.application.until)) return error;
  if (auto error = read_day(*applies, "superseded", file, catalog.superseded)) return error;
  catalog.application.never = applies->text("never");
  return std::nullopt;
}

std::optional<Error> add_controls(const json::Value* list, std::string_view what, bool selected,
                                  std::string_view file, const Catalog& catalog,
                                  std::vector<Control>& into) {
  if (list == nullptr || list->array() == nullptr) {
    return Error{Code::source, "a catalog needs a list `" + std::string(what) + "`",
                 std::string(file)};
  }
  const std::string qualified = catalog.prefix + ":";
  for (const json::Value& one : *list->array()) {
    const std::string id = one.text("id");
    if (id.empty()) return bad("a requirement needs an `id`", one, file);
    const std::string above = one.text("parent");
    const json::Value* assessable = one.find("assessable");
    auto application = parse_application(one, catalog.application, file);
    if (!application) return std::move(application).error();
    into.push_back({.id = qualified + id,
                    .title = one.text("title"),
                    .parent = above.empty() ? "" : qualified + above,
                    .guidance = one.flag("guidance"),
                    .selected = selected,
                    .assessable = assessable == nullptr || one.flag("assessable"),
                    .evidence = texts_of(one.find("evidence")),
                    .elements = texts_of(one.find("elements")),
                    .application = std::move(*application)});
  }
  return std::nullopt;
}

}  // namespace

std::string_view name(Reading reading) { return reading_names[static_cast<std::size_t>(reading)]; }

std::string_view name(Force force) {
  constexpr std::string_view names[] = {"voluntary", "in force",   "coming",
                                        "ended",     "superseded", "never in force"};
  return names[static_cast<std::size_t>(force)];
}

Force force_on(const Catalog& catalog, const Control& control, Date day) {
  const Application& when = control.application;
  if (!when.never.empty()) return Force::never;
  if (catalog.superseded && day >= *catalog.superseded) return Force::superseded;
  if (when.until && day >= *when.until) return Force::ended;
  if (const auto from = when.from_as_known(day); from && day < *from) return Force::coming;
  return catalog.reading == Reading::law ? Force::in_force : Force::voluntary;
}

bool is_recorded_as(const Catalog& catalog, std::string_view said, std::string_view word) {
  const auto same = [](char a, char b) { return a == b || (a == ' ' && b == '_'); };
  if (std::equal(said.begin(), said.end(), word.begin(), word.end(), same)) return true;
  const auto found = catalog.recorded_as.find(said);
  return found != catalog.recorded_as.end() &&
         std::find(found->second.begin(), found->second.end(), word) != found->second.end();
}

std::string_view prefix_of(std::string_view control) {
  return control.substr(0, control.find(':'));
}

bool before_by_number(std::string_view a, std::string_view b) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  while (!a.empty() && !b.empty()) {
    if (digit(a.front()) && digit(b.front())) {
      std::uint64_t left = 0;
      std::uint64_t right = 0;
      const auto end_a = std::from_chars(a.data(), a.data() + a.size(), left).ptr;
      const auto end_b = std::from_chars(b.data(), b.data() + b.size(), right).ptr;
      if (left != right) return left < right;
      a.remove_prefix(static_cast<std::size_t>(end_a - a.data()));
      b.remove_prefix(static_cast<std::size_t>(end_b - b.data()));
    } else {
      if (a.front() != b.front()) return a.front() < b.front();
      a.remove_prefix(1);
      b.remove_prefix(1);
    }
  }
  return a.size() < b.size();
}

Status Catalogs::add(Catalog catalog) {
  std::sort(catalog.controls.begin(), catalog.controls.end(),
            [](const Control& a, const Control& b) { return a.id < b.id; });
  const auto twice =
      std::adjacent_find(catalog.controls.begin(), catalog.controls.end(),
                         [](const Control& a, const Control& b) { return a.id == b.id; });
  if (twice != catalog.controls.end()) {
    return Error{Code::source, "id `" + twice->id + "` stands twice in its catalog", ""};
  }
  for (const Control& control : catalog.controls) {
    if (find(control.id) != nullptr) {
      return Error{Code::source, "id `" + control.id + "` stands in two catalogs", ""};
    }
  }
  const auto place = std::lower_bound(
      catalogs_.begin(), catalogs_.end(), catalog, [](const Catalog& a, const Catalog& b) {
        return std::tie(a.prefix, a.name) < std::tie(b.prefix, b.name);
      });
  catalogs_.insert(place, std::move(catalog));
  return Ok{};
}

const Catalog* Catalogs::catalog_of(std::string_view control) const {
  const std::string_view prefix = prefix_of(control);
  const Catalog* first = nullptr;
  for (const Catalog& catalog : catalogs_) {
    if (catalog.prefix != prefix) continue;
    if (find_in(catalog.controls, control) != nullptr) return &catalog;
    if (first == nullptr) first = &catalog;
  }
  return first;
}

const Control* Catalogs::find(std::string_view control) const {
  const Catalog* catalog = catalog_of(control);
  return catalog == nullptr ? nullptr : find_in(catalog->controls, control);
}

const Control* Catalogs::find_any(std::string_view id) const {
  if (const Control* control = find(id)) return control;
  for (const Catalog& catalog : catalogs_) {
    if (catalog.prefix != prefix_of(id)) continue;
    if (const Control* area = find_in(catalog.areas, id)) return area;
  }
  return nullptr;
}

std::string Catalogs::area_of(std::string_view control) const {
  std::string top(control);
  for (const Control* here = find_any(control); here != nullptr; here = find_any(here->parent)) {
    top = here->id;
    if (here->parent.empty()) break;
  }
  return top;
}

bool Catalogs::is_below(std::string_view id, std::string_view above) const {
  if (id == above) return true;
  for (const Control* here = find_any(id); here != nullptr && !here->parent.empty();
       here = find_any(here->parent)) {
    if (here->parent == above) return true;
  }
  return false;
}

Result<Catalog> parse_catalog(const json::Value& document, std::string_view file) {
  if (document.object() == nullptr) {
    return bad("a catalog is an object, not " + std::string(document.description()), document,
               file);
  }
  Catalog catalog{.prefix = document.text("id_prefix"),
                  .name = document.text("framework"),
                  .version = document.text("version")};
  if (catalog.prefix.empty() || catalog.prefix.find(':') != std::string::npos) {
    return bad("a catalog needs an `id_prefix` without a colon", document, file);
  }
  const std::optional<Reading> reading = parse_reading(document.text("reading"));
  if (!reading) {
    return bad(
        "`reading` is `" + document.text("reading") + "`; expected `graded`, `law` or `voluntary`",
        document, file);
  }
  catalog.reading = *reading;
  if (auto error = read_catalog_dates(document, file, catalog)) return *std::move(error);
  if (auto error = add_controls(document.find("requirements"), "requirements", false, file, catalog,
                                catalog.controls)) {
    return *std::move(error);
  }
  if (const json::Value* annex = document.find("annex_a"); annex != nullptr) {
    if (auto error = add_controls(annex->find("controls"), "controls", true, file, catalog,
                                  catalog.controls)) {
      return *std::move(error);
    }
    if (const json::Value* areas = annex->find("objectives"); areas != nullptr) {
      if (auto error = add_controls(areas, "objectives", false, file, catalog, catalog.areas)) {
        return *std::move(error);
      }
    }
    if (const json::Value* raised = annex->find("raised_to"); raised != nullptr) {
      if (raised->array() == nullptr) return bad("`raised_to` is a list of ids", *raised, file);
      for (const json::Value& id : *raised->array()) {
        if (id.string() == nullptr) return bad("`raised_to` is a list of ids", id, file);
        catalog.raised_to.push_back(catalog.prefix + ":" + *id.string());
      }
    }
  }
  mark_headings(catalog);
  if (auto error = read_recorded_as(document, file, catalog)) return *std::move(error);
  const auto by_id = [](const Control& a, const Control& b) { return a.id < b.id; };
  std::sort(catalog.areas.begin(), catalog.areas.end(), by_id);
  if (const json::Value* audit = document.find("audit"); audit != nullptr) {
    std::vector<std::string> ids;
    for (const Control& control : catalog.controls) ids.push_back(control.id);
    for (const Control& area : catalog.areas) ids.push_back(area.id);
    auto profile = parse_audit_profile(*audit, catalog.prefix, ids, file);
    if (!profile) return std::move(profile).error();
    catalog.audit = std::move(*profile);
  }
  return catalog;
}

}  // namespace assay::model
