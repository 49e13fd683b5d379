// A column of computed values: what an expression gives for each row of a frame.
//
// Every element has a state; State::unasked stands for "unknown, for whatever reason". Numbers,
// dates and durations are intervals [low, high]: a count over an open register reaches to
// `infinite`.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/model/fact.h"
#include "engine/model/snapshot.h"

namespace assay::assess {

inline constexpr std::int64_t infinite = INT64_MAX;

enum class Shape : std::uint8_t {
  symbol,    // low
  number,    // millionths
  boolean,   // low is 0 or 1
  date,      // days
  duration,  // `months` whole months plus low to high days
  set,       // symbols
  series,    // numbers in order, all known
};

struct Values {
  Shape shape = Shape::symbol;
  bool uniform = false;  // one element that stands for every row
  std::vector<model::State> state;
  std::vector<std::int64_t> low;
  std::vector<std::int64_t> high;    // empty: equal to low
  std::vector<std::int32_t> months;  // durations only

  // Sets and series: element i is list `which[i]` (or i, where `which` is empty).
  std::vector<std::uint32_t> which;
  std::vector<std::uint32_t> offsets;
  std::vector<std::int64_t> items;  // symbols (sorted) or millionths
  std::vector<std::uint8_t> open;   // by list: it may hold more than the items

  // The alternatives of a typed list constant, each uniform.
  std::vector<Values> choices;

  [[nodiscard]] std::size_t at(std::size_t i) const { return uniform ? 0 : i; }
  [[nodiscard]] std::int64_t most(std::size_t i) const { return high.empty() ? low[i] : high[i]; }
  [[nodiscard]] std::size_t list(std::size_t i) const { return which.empty() ? i : which[i]; }
  [[nodiscard]] std::span<const std::int64_t> list_items(std::size_t i) const {
    const std::size_t k = list(i);
    return {items.data() + offsets[k], items.data() + offsets[k + 1]};
  }
  [[nodiscard]] bool list_open(std::size_t i) const { return !open.empty() && open[list(i)] != 0; }

  // Room for n elements, all unknown. Interval shapes get their `high`.
  static Values unknown(Shape shape, std::size_t n);

  void set(std::size_t i, std::int64_t value) { set(i, value, value); }
  void set(std::size_t i, std::int64_t least, std::int64_t greatest);
};

// The elements of `values` at `rows`; a row below 0 is unknown.
Values gather(const Values& values, std::span<const model::Row> rows);
Values gather_or_unknown(const Values& values, std::span<const std::int64_t> rows);

// The fewest and most days of a duration element.
std::int64_t least_days(const Values& durations, std::size_t i);
std::int64_t most_days(const Values& durations, std::size_t i);

}  // namespace assay::assess
