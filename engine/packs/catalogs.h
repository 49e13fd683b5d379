// Frameworks as data: the ids that rules may name, their own short titles, and named sets of ids.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/model/schema.h"

namespace assay::packs {

struct CatalogEntry {
  std::string id;  // as the catalog writes it: "A.6.2.8"
  std::string title;
  std::string
      kind;  // "clause", "leaf", "control", "objective", "guidance" … as the catalog says, or empty
  std::string verb;     // "shall", "should" or empty
  std::string parent;   // id, or empty
  std::string summary;  // our own words

  [[nodiscard]] bool is_guidance() const { return kind == "guidance" || verb == "should"; }
};

struct Catalog {
  std::string prefix;     // "ISO42001"
  std::string framework;  // its short name
  std::string full_name, version, publisher, status;
  bool voluntary = false;  // a law gets "breach shown", a voluntary framework "outcome not shown"
  bool certifiable = false;
  std::vector<CatalogEntry> entries;                     // in the order of the catalog
  std::map<std::string, std::vector<std::string>> sets;  // by name; ids sorted

  [[nodiscard]] const CatalogEntry* find(std::string_view id) const;
};

class Catalogs {
 public:
  std::vector<Catalog> all;  // sorted by prefix

  // By prefix; nullptr when there is none.
  [[nodiscard]] const Catalog* find(std::string_view prefix) const;
  // By qualified id: "PREFIX:id".
  [[nodiscard]] const CatalogEntry* entry(std::string_view qualified) const;
  // What a rule calls catalog("PREFIX:set"), or catalog("set") where one catalog alone has it.
  // Every catalog has the set `all`, and one set for each kind of its entries.
  [[nodiscard]] Result<std::vector<std::string>> set(std::string_view name) const;
  // All qualified ids, for suggestions.
  [[nodiscard]] std::vector<std::string> ids() const;
};

// Every *.json below the folder. Errors name file and place.
Result<Catalogs> load_catalogs(const std::filesystem::path& folder);

// The kinds of every *.json below the folder.
Result<model::Schema> load_schema(const std::filesystem::path& folder);

// Adds the kinds of a folder, which need not exist.
Status extend_schema(model::Schema& schema, const std::filesystem::path& folder);

}  // namespace assay::packs
