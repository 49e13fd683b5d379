// The gap report: every leaf and measure of the catalogs that the rules judge.
#pragma once

#include <span>
#include <vector>

#include "engine/model/assessment.h"
#include "engine/model/catalog.h"
#include "engine/model/control_status.h"
#include "engine/model/posture.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

// For all organisations together (where there are several), then for each; in the order of the
// catalogs. Headings and guidance are left out unless a rule points at them.
std::vector<model::ControlStatus> control_statuses(const model::Snapshot& snapshot,
                                                   std::span<const model::Rule> rules,
                                                   const model::Posture& posture,
                                                   const model::Catalogs& catalogs);

}  // namespace assay::judge
