// What to collect next: undetermined sentences merged over their subjects, and the questions only a
// person can put.
#pragma once

#include <span>
#include <vector>

#include "engine/model/assessment.h"
#include "engine/model/finding.h"
#include "engine/model/posture.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

// One for each (organisation, rule, expectation, reason); sorted by verdicts that wait for nothing
// else, then by verdicts that wait at all. What a waiver holds is not asked for.
std::vector<model::Request> requests(const model::Snapshot& snapshot,
                                     std::span<const model::Rule> rules,
                                     const model::Assessment& assessment,
                                     std::span<const model::Finding> findings);

std::vector<model::AuditorQuestion> questions(const model::Snapshot& snapshot,
                                              std::span<const model::Rule> rules,
                                              const model::Assessment& assessment);

}  // namespace assay::judge
