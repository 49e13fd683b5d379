// The words of a condition over columns of values: `left word right`, element by element.
//
// What each word says of blank, n/a and unknown is the table in docs/authoring.md; this file is its
// only place in the engine. `resolves` and `supports` need more than two values and live in
// references.cpp.
#pragma once

#include "engine/assess/trit.h"
#include "engine/assess/values.h"
#include "engine/model/rule.h"

namespace assay::assess {

// Words that look at the left side alone: present, absent, not_falling, not_rising.
Trits test_alone(model::Word word, const Values& left, std::size_t n);

// Words that compare. `right` is uniform or has n elements, as has `left`. `na_constant` says that
// right is the constant `na`.
Trits test_against(model::Word word, const Values& left, const Values& right, bool na_constant,
                   std::size_t n);

// fresh(duration) on `today`, in days.
Trits test_fresh(const Values& left, const Values& duration, std::int64_t today, std::size_t n);

// date + duration for one element, both ends; saturates at `infinite`.
std::int64_t add_duration(std::int64_t day, std::int32_t months, std::int64_t days);

}  // namespace assay::assess
