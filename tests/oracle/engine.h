// The engine's verdicts on a world, and where they are not the oracle's.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "engine/model/assessment.h"
#include "tests/oracle/oracle.h"

namespace assay::oracle {

model::Snapshot snapshot_of(const World& world);

// In words, the first difference between engine and oracle in outcomes, observations, severities or
// (where asked) basis; nothing when they agree. `compared` grows by one for each rule and subject.
struct Compare {
  bool basis = true;
  bool severity = true;  // slow: every finding is explained for it
  unsigned threads = 1;
  std::size_t compared = 0;

  std::optional<std::string> first_difference(const World& world,
                                              std::span<const model::Rule> rules);
};

}  // namespace assay::oracle
