// Runs a source through the room and keeps what came out, as short texts that a test can compare.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/intake/intake.h"
#include "support.h"

namespace assay::intake {

struct Outcomes {
  std::vector<model::Fact> facts;
  std::vector<Reject> rejects;
  std::vector<Completeness> complete;
  Summary summary;
  std::string refused;  // "where: message" when the source was refused

  // "kind key field=value|…" of every fact, fields that were not asked left out.
  [[nodiscard]] std::vector<std::string> lines() const;
  // The reasons of all rejects, "where: message".
  [[nodiscard]] std::vector<std::string> reasons() const;
};

Outcomes run(const std::filesystem::path& source, const Mapping* mapping,
             const Options& options = {});

// Writes `bytes` as a.csv (or `name`) into a folder of its own and reads it through `mapping`,
// which must be sound.
Outcomes run_mapped(std::string_view bytes, const std::string& mapping,
                    const std::string& name = "a.csv", const Options& options = {});
Outcomes run_native(std::string_view bytes, const std::string& name, const Options& options = {});

// A mapping with one source a.csv; `columns` and `facts` are JSON, `more` further members of the
// source, `top` of the file.
std::string mapping_of(const std::string& columns, const std::string& facts,
                       const std::string& more = "", const std::string& top = "");

}  // namespace assay::intake
