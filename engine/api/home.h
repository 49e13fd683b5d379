// What the program ships with: fact kinds, catalogs, packs, and the cage that reads packs.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/model/schema.h"
#include "engine/packs/packs.h"

namespace assay::api {

struct Home {
  std::filesystem::path rules;       // one folder for each pack
  std::filesystem::path schemas;     // one file for each fact kind
  std::filesystem::path catalogs;    // one file for each framework
  std::filesystem::path crosswalks;  // one file for each pair of frameworks
  std::filesystem::path scenarios;   // ready risk scenarios
  std::filesystem::path cage;        // the executable that runs pack code under limits
};

// The one fixed when the program was built.
Home shipped_home();

struct PackPlace {
  std::string id;  // the folder's name
  std::filesystem::path folder;
};

// Each wanted word is the id of a shipped pack or a folder with a pack.lua; none wanted: every
// shipped pack. Sorted by id, each once.
Result<std::vector<PackPlace>> find_packs(const Home& home, std::span<const std::string> wanted);

struct Vocabulary {
  model::Schema shipped;  // the kinds that ship
  model::Schema schema;   // and with them the kinds and fields that the packs bring along
  std::string own_kinds;  // a digest of what they bring; empty where they bring none
  packs::Catalogs shipped_catalogs;
  packs::Catalogs catalogs;                  // and with them those that the packs bring along
  std::vector<model::Crosswalk> crosswalks;  // none while there are problems
  std::vector<Error> problems;               // of the crosswalks, every one with its place
};

Result<Vocabulary> load_vocabulary(const Home& home, std::span<const PackPlace> packs);

}  // namespace assay::api
