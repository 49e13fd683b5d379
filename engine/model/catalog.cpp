#include "engine/model/catalog.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "engine/base/text.h"

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

}  // namespace

std::string_view name(Reading reading) { return reading_names[static_cast<std::size_t>(reading)]; }

std::string_view prefix_of(std::string_view control) {
  return control.substr(0, control.find(':'));
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
  const auto place = std::lower_bound(
      catalogs_.begin(), catalogs_.end(), catalog.prefix,
      [](const Catalog& known, const std::string& prefix) { return known.prefix < prefix; });
  if (place != catalogs_.end() && place->prefix == catalog.prefix) {
    return Error{Code::source, "two catalogs have the prefix `" + catalog.prefix + "`", ""};
  }
  catalogs_.insert(place, std::move(catalog));
  return Ok{};
}

const Catalog* Catalogs::catalog_of(std::string_view control) const {
  const std::string_view prefix = prefix_of(control);
  const auto found =
      std::find_if(catalogs_.begin(), catalogs_.end(),
                   [prefix](const Catalog& catalog) { return catalog.prefix == prefix; });
  return found == catalogs_.end() ? nullptr : &*found;
}

const Control* Catalogs::find(std::string_view control) const {
  const Catalog* catalog = catalog_of(control);
  if (catalog == nullptr) return nullptr;
  const auto found =
      std::lower_bound(catalog->controls.begin(), catalog->controls.end(), control,
                       [](const Control& known, std::string_view id) { return known.id < id; });
  return found != catalog->controls.end() && found->id == control ? &*found : nullptr;
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
  const std::string qualified = catalog.prefix + ":";
  if (const json::Value* raised = document.find("raised_to"); raised != nullptr) {
    if (raised->array() == nullptr) return bad("`raised_to` is a list of ids", *raised, file);
    for (const json::Value& id : *raised->array()) {
      if (id.string() == nullptr) return bad("`raised_to` is a list of ids", id, file);
      catalog.raised_to.push_back(qualified + *id.string());
    }
  }
  const json::Value* requirements = document.find("requirements");
  if (requirements == nullptr || requirements->array() == nullptr) {
    return bad("a catalog needs a list `requirements`", document, file);
  }
  for (const json::Value& requirement : *requirements->array()) {
    const std::string id = requirement.text("id");
    if (id.empty()) return bad("a requirement needs an `id`", requirement, file);
    const std::string parent = requirement.text("parent");
    catalog.controls.push_back({.id = qualified + id,
                                .title = requirement.text("title"),
                                .parent = parent.empty() ? "" : qualified + parent,
                                .guidance = requirement.flag("guidance"),
                                .selected = requirement.flag("selected")});
  }
  return catalog;
}

}  // namespace assay::model
