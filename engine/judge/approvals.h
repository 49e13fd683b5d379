// Who may decide: whether an approval was given by designated management.
#pragma once

#include <optional>
#include <string>

#include "engine/judge/cells.h"

namespace assay::judge {

// The day on which the approval `key` was given by somebody with the authority that day: a role
// that decides, approves or (for a risk) accepts risk, or top management. Nothing where there is
// no such approval, it was not given, or lies after the as-of date.
std::optional<Date> approved_at(const model::Snapshot& snapshot, const std::string& org,
                                const std::string& key, bool of_risk = false);

}  // namespace assay::judge
