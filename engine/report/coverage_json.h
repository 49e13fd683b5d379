// Coverage and mapping entries as JSON, one object a line.
#pragma once

#include <string>

#include "engine/model/coverage.h"
#include "engine/model/crosswalk.h"
#include "engine/model/upgrade.h"

namespace assay::report {

std::string to_json(const model::Coverage& coverage);
std::string to_json(const model::DutyChange& duty);
std::string to_json(const model::FrameworkCoverage& framework);
std::string to_json(const model::MappingEntry& entry);
std::string to_json(const model::Upgrade& upgrade);

}  // namespace assay::report
