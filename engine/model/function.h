// What a function of a pack says of one row, and how it is asked. Who asks knows nothing of how
// functions are run.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/model/fact.h"
#include "engine/model/rule.h"

namespace assay::model {

struct Said {
  enum class What : std::uint8_t {
    satisfied,
    not_satisfied,
    undetermined,
    failed,   // it ended with an error, or said something else
    limited,  // it took more than it may
  };
  What what = What::undetermined;
  std::string message;  // of failed and limited

  bool operator==(const Said&) const = default;
};

// The function of a sentence on rows, each the cells of what it reads in the order declared:
// values, blank or n/a. One answer for each row, the same for the same row whatever stands beside
// it. May be called by several threads at a time.
using Ask = std::function<std::vector<Said>(const Rule&, const Expectation&,
                                            std::span<const std::vector<Cell>>)>;

}  // namespace assay::model
