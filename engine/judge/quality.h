// How good the facts are: cells nobody could read, references to nothing, blank fields that rules
// join on.
#pragma once

#include <span>
#include <vector>

#include "engine/model/posture.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

std::vector<model::DataProblem> data_problems(const model::Snapshot& snapshot,
                                              std::span<const model::Rule> rules);

}  // namespace assay::judge
