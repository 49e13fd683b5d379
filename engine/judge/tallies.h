// Counting verdicts: for the whole, each organisation, each rule and each control; and the
// populations behind them.
#pragma once

#include <span>
#include <vector>

#include "engine/model/assessment.h"
#include "engine/model/finding.h"
#include "engine/model/posture.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

// Fills whole, orgs, rules, controls and populations. Waivers must be set on the findings.
void count(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
           const model::Assessment& assessment, std::span<const model::Finding> findings,
           model::Posture& posture);

}  // namespace assay::judge
