// Which registers are complete, as the register statements in force declare and other facts
// contradict.
#pragma once

#include <map>
#include <string>

#include "engine/model/snapshot.h"

namespace assay::store {

// By (org, kind), for every register that some statement in force on the as-of date declares
// complete.
std::map<std::pair<std::string, std::string>, model::Register> registers_of(
    const model::Snapshot& snapshot);

}  // namespace assay::store
