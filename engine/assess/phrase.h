// Rules and values in words a person reads: "`stage` is one of deployed, operated".
#pragma once

#include <string>

#include "engine/assess/values.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::assess {

std::string phrase(const model::Expr& expr);
std::string phrase(const model::Test& test);
std::string phrase(const model::Condition& condition);
std::string phrase(const model::Conditions& conditions);  // joined by "and"

// What the expectation demands: "some `event_log` where …, with …".
std::string phrase(const model::Expectation& expectation);

// One computed value: "high", "2024-12", "3 to 5", "at least 2", "unknown".
std::string phrase(const model::Snapshot& snapshot, const Values& values, std::size_t k);

}  // namespace assay::assess
