// Systems in operation with an intolerable or prohibited risk, or a serious incident, to which
// nobody is seen to react.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "engine/model/snapshot.h"

namespace assay::judge {

struct Danger {
  std::string shown;     // what makes it certain: a ground for major
  std::string possible;  // what a person has to look at, because a register is open
};

// By (org, key of the ai_system); only systems in operation are in it.
using Dangers = std::map<std::pair<std::string, std::string>, Danger>;

Dangers find_dangers(const model::Snapshot& snapshot);

}  // namespace assay::judge
