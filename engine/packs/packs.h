// Pack folders: read, run in the cage, checked against the kinds of facts and the catalogs of
// frameworks, and typed. A pack with errors gives its issues, all of them; its rules must then not
// be used.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/model/rule.h"
#include "engine/model/schema.h"
#include "engine/packs/cage.h"
#include "engine/packs/case.h"
#include "engine/packs/datasets.h"
#include "engine/packs/issue.h"

namespace assay::packs {

struct Loaded {
  std::string id, title, version, says;
  std::string digest;                   // SHA-256 over the names and bytes of its files, in hex
  std::vector<std::string> frameworks;  // prefixes of catalogs
  std::vector<model::Rule> rules;       // sorted by id
  std::vector<Case> cases;              // sorted by file and line
  std::vector<Equivalent> equivalents;  // in the order written
  std::vector<Issue> issues;            // sorted by file and line
  Cage cage;                            // that read it
  std::vector<Source> sources;          // of the files with functions, and shared ones
  // Those given and the pack's own schemas/ and frameworks/.
  model::Schema schema;
  Catalogs catalogs;
};

// Cases are an author's; whoever only judges by the rules leaves them unread. They belong to the
// pack's digest either way.
enum class Read : std::uint8_t { rules, rules_and_cases };

// --param NAME=VALUE: texts, read like the default that the pack or rule declares.
using Params = std::map<std::string, std::string>;

// Errors (Code::pack): the folder is missing, holds no pack.lua, or its own schemas are broken;
// (Code::internal): the cage cannot be started. Everything else is an issue.
Result<Loaded> load(const std::filesystem::path& pack_folder, const model::Schema& schema,
                    const Catalogs& catalogs, const Cage& cage, const Params& params = {},
                    Read read = Read::rules_and_cases);

}  // namespace assay::packs
