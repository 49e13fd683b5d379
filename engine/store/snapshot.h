// Reads the facts known at one moment straight into the columns of a snapshot.
#pragma once

#include <optional>
#include <string>

#include "engine/model/snapshot.h"
#include "engine/store/store_state.h"

namespace assay::store {

Result<model::Snapshot> read_snapshot(const StoreState& store, Date as_of,
                                      std::optional<std::int64_t> known,
                                      const std::optional<std::string>& org);

}  // namespace assay::store
