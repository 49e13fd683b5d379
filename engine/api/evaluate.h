// Judging a snapshot: what assess, repeat, forecasts and comparisons share.
#pragma once

#include <optional>
#include <string>

#include "engine/api/assess.h"

namespace assay::api {

// Outcomes and open findings; the run is not concluded yet.
Run evaluate(model::Snapshot snapshot, const Vocabulary& vocabulary, const Packs& packs,
             unsigned threads);

// The facts known to a run on a later day: nothing new was recorded, what has lapsed by then has
// lapsed, and registers no longer declared complete are open.
Result<model::Snapshot> aged(const store::FactStore& store, const store::Run& about, Date day);

// The one organisation the run was about, where it was one.
std::optional<std::string> only_org(const store::Run& about);

}  // namespace assay::api
