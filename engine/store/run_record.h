// Runs and tasks as the file has them: tasks as intervals of runs in which they stayed the same.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/store/database.h"
#include "engine/store/runs.h"

namespace assay::store {

Result<std::vector<Run>> read_runs(const Database& database);
Result<std::vector<model::Task>> read_tasks(const Database& database, std::int64_t run);
Result<History> read_history(const Database& database, std::span<const std::string> orgs,
                             std::span<const std::string> packs, const Horizon& horizon);

}  // namespace assay::store
