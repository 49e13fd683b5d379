#include "engine/assess/values.h"

namespace assay::assess {
namespace {

template <typename Index>
Values gather_rows(const Values& values, std::span<const Index> rows) {
  if (values.uniform) return values;
  Values made;
  made.shape = values.shape;
  made.offsets = values.offsets;
  made.items = values.items;
  made.open = values.open;
  const bool lists = values.shape == Shape::set || values.shape == Shape::series;
  const auto known = [](Index row) { return static_cast<std::int64_t>(row) >= 0; };
  made.state.reserve(rows.size());
  for (const Index row : rows) {
    made.state.push_back(known(row) ? values.state[static_cast<std::size_t>(row)]
                                    : model::State::unasked);
  }
  const auto pick = [&](const auto& from, auto& to) {
    if (from.empty()) return;
    to.reserve(rows.size());
    for (const Index row : rows) to.push_back(known(row) ? from[static_cast<std::size_t>(row)] : 0);
  };
  pick(values.low, made.low);
  pick(values.high, made.high);
  pick(values.months, made.months);
  if (lists) {
    for (const Index row : rows) {
      made.which.push_back(
          known(row) ? static_cast<std::uint32_t>(values.list(static_cast<std::size_t>(row))) : 0);
    }
    if (made.offsets.size() < 2) made.offsets = {0, 0};
  }
  return made;
}

}  // namespace

Values Values::unknown(Shape shape, std::size_t n) {
  Values made;
  made.shape = shape;
  made.state.assign(n, model::State::unasked);
  if (shape == Shape::set || shape == Shape::series) return made;
  made.low.assign(n, 0);
  const bool interval = shape == Shape::number || shape == Shape::date || shape == Shape::duration;
  if (interval) made.high.assign(n, 0);
  if (shape == Shape::duration) made.months.assign(n, 0);
  return made;
}

void Values::set(std::size_t i, std::int64_t least, std::int64_t greatest) {
  state[i] = model::State::value;
  low[i] = least;
  if (!high.empty()) high[i] = greatest;
}

Values gather(const Values& values, std::span<const model::Row> rows) {
  return gather_rows(values, rows);
}

Values gather_or_unknown(const Values& values, std::span<const std::int64_t> rows) {
  return gather_rows(values, rows);
}

std::int64_t least_days(const Values& durations, std::size_t i) {
  return day_range({durations.months[i], 0}).least + durations.low[i];
}

std::int64_t most_days(const Values& durations, std::size_t i) {
  return day_range({durations.months[i], 0}).most + durations.high[i];
}

}  // namespace assay::assess
