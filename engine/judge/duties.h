// Duties of law that begin or end to bind an organisation between two days.
#pragma once

#include <span>
#include <vector>

#include "engine/judge/judged.h"
#include "engine/model/catalog.h"
#include "engine/model/coverage.h"
#include "engine/model/crosswalk.h"

namespace assay::judge {

// Requirements of law that are in force on one of the two days only: `now`, and the day that `then`
// was judged as of. Of the frameworks that rules judge or under which the organisation recorded a
// role or class; those that bind other roles or classes are left out. By organisation, day and id.
std::vector<model::DutyChange> duty_changes(const Judged& then, const model::Catalogs& catalogs,
                                            std::span<const model::Crosswalk> crosswalks, Date now);

}  // namespace assay::judge
