// What `pack test` shows of one pack: its cases, the outcomes they show, and the mutants of its
// rules.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/cli/common.h"

namespace assay::cli {

struct Trial {
  std::vector<std::string> rules;  // none: all
  std::int64_t mutation = 95;
  unsigned threads = 1;
  bool all = false, json = false, mutate = true;

  [[nodiscard]] bool has(const std::string& rule) const;
};

// Loads the pack and tries it. What fails goes to the journal and its exit code.
void try_pack(const Call& call, const Ready& ready, const Trial& trial,
              const api::PackPlace& place);

}  // namespace assay::cli
