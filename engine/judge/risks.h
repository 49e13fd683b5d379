// The risk register recomputed, and ready scenarios it has no counterpart for.
#pragma once

#include <span>
#include <vector>

#include "engine/model/risk_scenario.h"
#include "engine/model/risk_view.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

// Every risk; the worst first: by band of what remains, then by level, organisation and key.
std::vector<model::RiskView> risk_register(const model::Snapshot& snapshot);

// Sorted by organisation, system and the order of the scenarios. A retired system gets only the
// scenarios that name the stage it is in.
std::vector<model::RiskProposal> suggest_risks(const model::Snapshot& snapshot,
                                               std::span<const model::RiskScenario> scenarios);

}  // namespace assay::judge
