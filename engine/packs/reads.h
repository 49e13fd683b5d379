// Which facts a rule reads: kinds, and of each the fields. Registers count as their kind.
#pragma once

#include <map>
#include <set>
#include <string>

#include "engine/model/rule.h"
#include "engine/model/schema.h"

namespace assay::packs {

using Reads = std::map<std::string, std::set<std::string>>;  // fields by kind; may be none

Reads reads_of(const model::Rule& rule, const model::Schema& schema);
// Of one sentence alone, without the rule's `applies`.
Reads reads_of(const model::Rule& rule, const model::Expectation& expectation,
               const model::Schema& schema);

}  // namespace assay::packs
