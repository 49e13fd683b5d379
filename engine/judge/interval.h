// "The last run is older than twice its planned interval": read from a rule whose demand compares a
// date with an interval, by `fresh`, `not_before(ago(…))` or `after(ago(…))`.
#pragma once

#include <span>
#include <string>

#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

// The ground in words; empty when it is not met or cannot be told. `failing` are the organisation's
// subjects that do not satisfy the expectation.
std::string overdue(const model::Snapshot& snapshot, const model::Rule& rule,
                    const model::Expectation& expectation, const std::string& org,
                    std::span<const model::Row> failing);

}  // namespace assay::judge
