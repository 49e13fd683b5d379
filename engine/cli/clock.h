// The only clock of the program. Commands ask it once for today and, with --timings, for how long a
// step took.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "engine/base/date.h"

namespace assay::cli {

struct Clock {
  std::function<Date()> today;       // UTC
  std::function<std::string()> now;  // UTC, "2024-12-31T09:30:00Z", for the envelope of a run
  std::function<std::int64_t()> microseconds;  // since some fixed moment, never going back
};

Clock system_clock();

}  // namespace assay::cli
