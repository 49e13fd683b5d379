// Findings and tasks as JSON texts of the store, both ways, without loss. Of a finding only what
// many subjects may share: its id, subject and first_seen stand in columns.
#pragma once

#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/model/finding.h"

namespace assay::store {

std::string to_json(const model::Finding& finding);
std::string to_json(const model::Task& task);

Result<model::Finding> parse_finding(std::string_view json);
Result<model::Task> parse_task(std::string_view json);

}  // namespace assay::store
