// What a run came to: the facts, the rules, and what was found.
#pragma once

#include <span>

#include "engine/model/assessment.h"
#include "engine/model/finding.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

struct Judged {
  const model::Snapshot& snapshot;
  std::span<const model::Rule> rules;
  const model::Assessment& assessment;
  std::span<const model::Finding> findings;
};

}  // namespace assay::judge
