// Compiles the statement of applicability and what contradicts it.
#pragma once

#include <span>
#include <vector>

#include "engine/model/applicability.h"
#include "engine/model/catalog.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

// One for each organisation and each catalog with measures that `statuses` speak of.
std::vector<model::ApplicabilityReport> statements_of_applicability(
    const model::Snapshot& snapshot, const model::Catalogs& catalogs,
    std::span<const model::ControlStatus> statuses);

}  // namespace assay::judge
