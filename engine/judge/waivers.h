// Accepted deviations: `waiver` facts matched with the findings they cover.
//
// A waiver needs a rule that may be waived, an authority that may waive it, a beginning that has
// come and an end that has not. One whose end has passed is marked expired on the findings it would
// have covered.
#pragma once

#include <span>
#include <vector>

#include "engine/model/finding.h"
#include "engine/model/posture.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

// Sets Finding::waiver and answers what became of each waiver fact, sorted by (org, key).
std::vector<model::WaiverStatus> apply_waivers(const model::Snapshot& snapshot,
                                               std::span<const model::Rule> rules, Date as_of,
                                               std::vector<model::Finding>& findings);

}  // namespace assay::judge
