// Arithmetic over columns of values: intervals in, intervals out, unknown in, unknown out.
#pragma once

#include <span>
#include <vector>

#include "engine/assess/texts.h"
#include "engine/assess/values.h"

namespace assay::assess {

// A constant as one uniform element.
Values constant_values(Texts& texts, const model::Cell& cell);

// number + number, date + duration, duration + date, duration + duration.
Values add(const Values& a, const Values& b);
// number - number, date - duration, date - date (a duration in days), duration - duration.
Values subtract(const Values& a, const Values& b);
// number * number, number * duration; a broken number of months counts as the days it can be.
Values multiply(const Values& a, const Values& b);

// today minus a duration.
Values days_ago(std::int64_t today, const Values& duration);

struct Choice {
  Values when;  // uniform
  bool otherwise = false;
  const Values* gives = nullptr;
};

// For each of n elements what the first choice equal to the key gives; unknown where the key is
// unknown or nothing fits.
Values choose(const Values& key, std::span<const Choice> choices, std::size_t n);

}  // namespace assay::assess
