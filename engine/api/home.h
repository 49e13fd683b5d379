// What the program ships with: fact kinds, catalogs, packs, and the cage that reads packs.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/model/catalog.h"
#include "engine/model/schema.h"

namespace assay::api {

struct Home {
  std::filesystem::path rules;     // one folder for each pack
  std::filesystem::path schemas;   // one file for each fact kind
  std::filesystem::path catalogs;  // one file for each framework
  std::filesystem::path cage;      // the executable that runs pack code under limits
};

// The one fixed when the program was built.
Home shipped_home();

struct Vocabulary {
  model::Schema schema;
  model::Catalogs catalogs;
};

// The kinds and catalogs that ship, and the kinds and fields that these packs bring along.
Result<Vocabulary> load_vocabulary(const Home& home, std::span<const std::filesystem::path> packs);

struct PackPlace {
  std::string id;  // the folder's name
  std::filesystem::path folder;
};

// Each wanted word is the id of a shipped pack or a folder with a pack.lua; none wanted: every shipped pack.
// Sorted by id, each once.
Result<std::vector<PackPlace>> find_packs(const Home& home, std::span<const std::string> wanted);

}  // namespace assay::api
