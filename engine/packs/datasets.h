// The data that rules are checked against, from the folders it is shipped in: kinds of facts, and
// catalogs of published requirements.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/model/catalog.h"
#include "engine/model/catalog_notes.h"
#include "engine/model/crosswalk.h"
#include "engine/model/risk_scenario.h"
#include "engine/model/schema.h"

namespace assay::packs {

using Catalogs = model::Catalogs;

// Every *.json below the folder. Errors (Code::pack) name file and place.
Result<Catalogs> load_catalogs(const std::filesystem::path& folder);
Result<model::Schema> load_schema(const std::filesystem::path& folder);

// A catalog with the words that nothing is computed with.
struct CatalogFile {
  std::string file;  // as named, or below the folder
  model::Catalog catalog;
  model::CatalogNotes notes;
};

Result<CatalogFile> read_catalog(const std::filesystem::path& file);
// Every *.json below the folder, by file.
Result<std::vector<CatalogFile>> load_catalog_files(const std::filesystem::path& folder);

// Adds the kinds, and fields of kinds, of a pack's own folder, which need not exist.
Status extend_schema(model::Schema& schema, const std::filesystem::path& folder);

// Adds the catalogs of a pack's own folder, which need not exist.
Status extend_catalogs(Catalogs& catalogs, const std::filesystem::path& folder);

// Every *.json of the folder, which need not exist; `problems` gathers what is wrong with files and
// entries.
Result<std::vector<model::Crosswalk>> load_crosswalks(const std::filesystem::path& folder,
                                                      const Catalogs& catalogs,
                                                      std::vector<Error>& problems);

// What a rule calls catalog("PREFIX:set"): qualified ids, sorted. The sets are `controls` (measures
// an organisation selects), `clauses` (all other requirements), `leaves` (clauses that are not
// divided further), `guidance` and `all` (controls and clauses); "PREFIX" alone is `all`.
Result<std::vector<std::string>> find_set(const Catalogs& catalogs, std::string_view name);

// Every file of a folder of risk scenarios, in the order of the files; none where the folder is
// missing: they are suggestions.
Result<std::vector<model::RiskScenario>> load_scenarios(const std::filesystem::path& folder);

}  // namespace assay::packs
