#include "engine/packs/datasets.h"

#include <algorithm>
#include <set>

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/json/read.h"

namespace assay::packs {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_document_bytes = std::size_t{16} << 20U;

// Calls `take` with every JSON document below the folder, in order, until one of them is refused.
template <typename Take>
Status each_document(const fs::path& folder, const Take& take) {
  auto files = list_files(folder);
  if (!files) return std::move(files).error();
  for (const fs::path& file : *files) {
    if (file.extension() != ".json") continue;
    auto bytes = read_file(folder / file, most_document_bytes);
    if (!bytes) return std::move(bytes).error();
    auto document = json::parse(*bytes, file.generic_string(), Code::pack);
    if (!document) return std::move(document).error();
    Status taken = take(*document, file.generic_string());
    if (!taken) return taken;
  }
  return Ok{};
}

Error missing(const char* what, const fs::path& folder) {
  return {Code::pack, std::string("the folder of ") + what + " is missing",
          folder.generic_string()};
}

}  // namespace

Status extend_catalogs(Catalogs& catalogs, const fs::path& folder) {
  std::error_code ignored;
  if (!fs::exists(folder, ignored)) return Ok{};
  return each_document(folder, [&](const json::Value& document, const std::string& file) -> Status {
    auto catalog = model::parse_catalog(document, file);
    if (!catalog) return std::move(catalog).error();
    auto added = catalogs.add(std::move(*catalog));
    if (added) return Ok{};
    Error error = std::move(added).error();
    if (error.where.empty()) error.where = file;
    return error;
  });
}

Result<Catalogs> load_catalogs(const fs::path& folder) {
  std::error_code ignored;
  if (!fs::is_directory(folder, ignored)) return missing("catalogs", folder);
  Catalogs catalogs;
  auto read = extend_catalogs(catalogs, folder);
  if (!read) return std::move(read).error();
  return catalogs;
}

Result<CatalogFile> read_catalog(const fs::path& file) {
  auto bytes = read_file(file, most_document_bytes);
  if (!bytes) return std::move(bytes).error();
  auto document = json::parse(*bytes, file.generic_string(), Code::source);
  if (!document) return std::move(document).error();
  auto catalog = model::parse_catalog(*document, file.generic_string());
  if (!catalog) return std::move(catalog).error();
  std::sort(catalog->controls.begin(), catalog->controls.end(),
            [](const auto& a, const auto& b) { return a.id < b.id; });
  return CatalogFile{file.generic_string(), std::move(*catalog),
                     model::parse_catalog_notes(*document)};
}

Result<std::vector<CatalogFile>> load_catalog_files(const fs::path& folder) {
  std::error_code ignored;
  if (!fs::is_directory(folder, ignored)) return missing("catalogs", folder);
  auto files = list_files(folder);
  if (!files) return std::move(files).error();
  std::vector<CatalogFile> made;
  for (const fs::path& file : *files) {
    if (file.extension() != ".json") continue;
    auto read = read_catalog(folder / file);
    if (!read) return std::move(read).error();
    read->file = file.generic_string();
    made.push_back(std::move(*read));
  }
  return made;
}

Status extend_schema(model::Schema& schema, const fs::path& folder) {
  std::error_code ignored;
  if (!fs::exists(folder, ignored)) return Ok{};
  return each_document(folder, [&](const json::Value& document, const std::string& file) -> Status {
    auto kind = model::parse_kind(document, file);
    if (!kind) return std::move(kind).error();
    auto added = schema.add(std::move(*kind));
    if (added) return Ok{};
    Error error = std::move(added).error();
    error.where = file;
    return error;
  });
}

Result<model::Schema> load_schema(const fs::path& folder) {
  std::error_code ignored;
  if (!fs::is_directory(folder, ignored)) return missing("fact kinds", folder);
  model::Schema schema;
  auto added = extend_schema(schema, folder);
  if (!added) return std::move(added).error();
  if (auto error = schema.dangling()) return *std::move(error);
  return schema;
}

Result<std::vector<model::Crosswalk>> load_crosswalks(const fs::path& folder,
                                                      const Catalogs& catalogs,
                                                      std::vector<Error>& problems) {
  std::vector<model::Crosswalk> made;
  std::error_code ignored;
  if (!fs::exists(folder, ignored)) return made;
  auto files = list_files(folder);
  if (!files) return std::move(files).error();
  for (const fs::path& file : *files) {
    if (file.extension() != ".json") continue;
    auto bytes = read_file(folder / file, most_document_bytes);
    if (!bytes) return std::move(bytes).error();
    const std::string name = (folder.filename() / file).generic_string();
    auto document = json::parse(*bytes, name, Code::pack);
    auto crosswalk = document ? model::parse_crosswalk(*document, name, catalogs, problems)
                              : Result<model::Crosswalk>(std::move(document).error());
    if (crosswalk) {
      made.push_back(std::move(*crosswalk));
    } else {
      problems.push_back(std::move(crosswalk).error());
    }
  }
  return made;
}

Result<std::vector<model::RiskScenario>> load_scenarios(const fs::path& folder) {
  std::vector<model::RiskScenario> made;
  std::error_code ignored;
  if (!fs::is_directory(folder, ignored)) return made;
  auto read =
      each_document(folder, [&](const json::Value& document, const std::string& file) -> Status {
        auto scenarios = model::parse_scenarios(document, file);
        if (!scenarios) return std::move(scenarios).error();
        for (model::RiskScenario& one : *scenarios) made.push_back(std::move(one));
        return Ok{};
      });
  if (!read) return std::move(read).error();
  return made;
}

Result<std::vector<std::string>> find_set(const Catalogs& catalogs, std::string_view name) {
  const auto colon = name.find(':');
  const std::string_view prefix = name.substr(0, colon);
  const std::string_view set = colon == std::string_view::npos ? "all" : name.substr(colon + 1);
  static const std::vector<std::string> sets = {"all", "clauses", "controls", "guidance", "leaves"};
  if (std::find(sets.begin(), sets.end(), set) == sets.end()) {
    return Error{Code::pack,
                 "a catalog has no set `" + std::string(set) + "`" + text::suggestion(set, sets) +
                     " (" + text::join(sets, ", ") + ")",
                 ""};
  }
  std::vector<std::string> ids, prefixes;
  for (const model::Catalog& catalog : catalogs.all()) {
    prefixes.push_back(catalog.prefix);
    if (catalog.prefix != prefix) continue;
    std::set<std::string_view> parents;
    for (const model::Control& control : catalog.controls) parents.insert(control.parent);
    for (const model::Control& control : catalog.controls) {
      const bool clause = !control.selected && !control.guidance;
      const bool wanted = set == "guidance"   ? control.guidance
                          : set == "controls" ? control.selected && !control.guidance
                          : set == "clauses"  ? clause
                          : set == "leaves"   ? clause && !parents.contains(control.id)
                                              : !control.guidance;
      if (wanted) ids.push_back(control.id);
    }
  }
  if (std::find(prefixes.begin(), prefixes.end(), prefix) == prefixes.end()) {
    return Error{Code::pack,
                 "no catalog has the prefix `" + std::string(prefix) + "`" +
                     text::suggestion(prefix, prefixes),
                 ""};
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

}  // namespace assay::packs
