// The requirements that a rule reads by their ids in what it asks of facts, beside those it points
// at: the provisions a use was held against, the entries of a statement.
#pragma once

#include <set>
#include <string>

#include "engine/model/rule.h"

namespace assay::judge {

// Every text of its conditions, expressions and parameters that has the form of a qualified id.
std::set<std::string> mentions(const model::Rule& rule);

}  // namespace assay::judge
