// A disagreement made small: everything is taken away that it does not need.
#pragma once

#include <functional>

#include "tests/oracle/oracle.h"

namespace assay::oracle {

using Disagrees = std::function<bool(const World&, const model::Rule&)>;

struct Small {
  World world;
  model::Rule rule;
};

// `disagrees` holds for what is given and for what is returned.
Small shrink(Small large, const Disagrees& disagrees);

}  // namespace assay::oracle
