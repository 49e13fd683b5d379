// The bench workload in Assay's own terms: forty rules as a pack, generated facts through a
// mapping, findings in the text form that every engine of the bench writes.
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/model/assessment.h"
#include "engine/model/finding.h"
#include "engine/model/rule.h"
#include "engine/model/schema.h"
#include "engine/model/snapshot.h"

namespace assay::bench {

inline constexpr Date as_of{20634};  // 2026-06-30
inline constexpr const char* org = "bench";

struct Pack {
  model::Schema schema;  // the project's and the pack's own kinds
  std::vector<model::Rule> rules;
};

// `home` is the source tree, `cage` the program that runs pack code.
Result<Pack> load_pack(const std::filesystem::path& home, const std::filesystem::path& pack,
                       const std::filesystem::path& cage);

// Pushes every fact of a generated folder; the registers declared complete go to `complete`.
Status read_facts(const std::filesystem::path& home, const std::filesystem::path& data,
                  const model::Schema& schema,
                  const std::function<Status(const model::Fact&)>& fact,
                  const std::function<void(const std::string& kind)>& complete);

Result<model::Snapshot> load_facts(const std::filesystem::path& home,
                                   const std::filesystem::path& data, const model::Schema& schema);

// "RULE<TAB>SYSTEM<TAB>SEVERITY<TAB>MESSAGE [NAME; owner OWNER]", one line for each finding that is
// not satisfied.
std::string to_text(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
                    std::span<const model::Finding> findings);

// SHA-256 of the lines, sorted by bytes.
std::string digest_of_lines(const std::string& text);

}  // namespace assay::bench
