#include "engine/assess/arithmetic.h"

#include <algorithm>

#include "engine/assess/words.h"

namespace assay::assess {
namespace {

using model::State;

struct Range {
  std::int64_t low, high;
};

bool is_infinite(std::int64_t value) { return value == infinite || value == -infinite; }

std::int64_t plus(std::int64_t a, std::int64_t b) {
  if (is_infinite(a)) return a;
  if (is_infinite(b)) return b;
  return assay::add(Decimal{a}, Decimal{b}).millionths;
}

std::int64_t times(std::int64_t a, std::int64_t b) {
  if (a == 0 || b == 0) return 0;
  if (is_infinite(a) || is_infinite(b)) return (a < 0) == (b < 0) ? infinite : -infinite;
  return assay::multiply(Decimal{a}, Decimal{b}).millionths;
}

Range times(Range a, Range b) {
  const auto [least, most] = std::minmax(
      {times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)});
  return {least, most};
}

std::int64_t floor_days(std::int64_t millionths) {
  const std::int64_t whole = millionths / Decimal::scale;
  return millionths % Decimal::scale < 0 ? whole - 1 : whole;
}

std::int64_t ceil_days(std::int64_t millionths) { return -floor_days(-millionths); }

// Applies `each(i in a, j in b, made, k)` where both are known.
template <typename Each>
Values elementwise(Shape shape, const Values& a, const Values& b, const Each& each) {
  const bool uniform = a.uniform && b.uniform;
  const std::size_t n =
      uniform ? 1 : std::max(a.uniform ? 0 : a.state.size(), b.uniform ? 0 : b.state.size());
  Values made = Values::unknown(shape, n);
  made.uniform = uniform;
  for (std::size_t k = 0; k < n; ++k) {
    const std::size_t i = a.at(k), j = b.at(k);
    if (a.state[i] == State::value && b.state[j] == State::value) each(i, j, made, k);
  }
  return made;
}

Values add_to_date(const Values& date, const Values& duration, int sign) {
  return elementwise(Shape::date, date, duration,
                     [&](std::size_t i, std::size_t j, Values& made, std::size_t k) {
                       const std::int64_t first = sign > 0 ? duration.low[j] : -duration.most(j);
                       const std::int64_t last = sign > 0 ? duration.most(j) : -duration.low[j];
                       const std::int32_t months = sign * duration.months[j];
                       made.set(k, add_duration(date.low[i], months, first),
                                add_duration(date.most(i), months, last));
                     });
}

Values add_durations(const Values& a, const Values& b, int sign) {
  return elementwise(Shape::duration, a, b,
                     [&](std::size_t i, std::size_t j, Values& made, std::size_t k) {
                       const std::int64_t low = sign > 0 ? b.low[j] : -b.most(j);
                       const std::int64_t high = sign > 0 ? b.most(j) : -b.low[j];
                       made.set(k, a.low[i] + low, a.most(i) + high);
                       made.months[k] = a.months[i] + sign * b.months[j];
                     });
}

Values scale_duration(const Values& number, const Values& duration) {
  return elementwise(
      Shape::duration, number, duration,
      [&](std::size_t i, std::size_t j, Values& made, std::size_t k) {
        const bool whole = number.low[i] == number.most(i) && number.low[i] % Decimal::scale == 0;
        if (whole) {
          const std::int64_t factor = number.low[i] / Decimal::scale;
          const auto [least, most] =
              std::minmax({factor * duration.low[j], factor * duration.most(j)});
          made.set(k, least, most);
          made.months[k] = static_cast<std::int32_t>(factor * duration.months[j]);
          return;
        }
        const Range days = times(
            {number.low[i], number.most(i)},
            {least_days(duration, j) * Decimal::scale, most_days(duration, j) * Decimal::scale});
        made.set(k, floor_days(days.low), ceil_days(days.high));
      });
}

void copy_element(Values& to, std::size_t i, const Values& from, std::size_t j) {
  to.state[i] = from.state[j];
  if (!to.low.empty() && !from.low.empty()) to.low[i] = from.low[j];
  if (!to.high.empty() && !from.low.empty()) to.high[i] = from.most(j);
  if (!to.months.empty() && !from.months.empty()) to.months[i] = from.months[j];
}

}  // namespace

Values constant_values(Texts& texts, const model::Cell& cell) {
  struct Maker {
    Texts& texts;
    Values& made;

    void scalar(Shape shape, std::int64_t low, std::int64_t high) const {
      made = Values::unknown(shape, 1);
      made.set(0, low, high);
    }
    void operator()(std::monostate) const { made = Values::unknown(Shape::symbol, 1); }
    void operator()(const std::string& text) const {
      scalar(Shape::symbol, texts.number_of(text), 0);
    }
    void operator()(Decimal number) const {
      scalar(Shape::number, number.millionths, number.millionths);
    }
    void operator()(bool flag) const { scalar(Shape::boolean, flag ? 1 : 0, 0); }
    void operator()(Period period) const {
      scalar(Shape::date, period.first.days, period.last.days);
    }
    void operator()(Duration duration) const {
      scalar(Shape::duration, duration.days, duration.days);
      made.months[0] = duration.months;
    }
    void operator()(const model::List& items) const {
      made = Values::unknown(Shape::set, 1);
      made.state[0] = State::value;
      for (const std::string& item : items) made.items.push_back(texts.number_of(item));
      std::sort(made.items.begin(), made.items.end());
      made.offsets = {0, static_cast<std::uint32_t>(made.items.size())};
    }
  };
  Values made;
  std::visit(Maker{texts, made}, cell.value);
  if (cell.state != State::value) made.state[0] = cell.state;
  made.uniform = true;
  return made;
}

Values add(const Values& a, const Values& b) {
  if (a.shape == Shape::date) return add_to_date(a, b, 1);
  if (b.shape == Shape::date) return add_to_date(b, a, 1);
  if (a.shape == Shape::duration) return add_durations(a, b, 1);
  return elementwise(Shape::number, a, b,
                     [&](std::size_t i, std::size_t j, Values& made, std::size_t k) {
                       made.set(k, plus(a.low[i], b.low[j]), plus(a.most(i), b.most(j)));
                     });
}

Values subtract(const Values& a, const Values& b) {
  if (a.shape == Shape::date && b.shape == Shape::duration) return add_to_date(a, b, -1);
  if (a.shape == Shape::duration) return add_durations(a, b, -1);
  const Shape shape = a.shape == Shape::date ? Shape::duration : Shape::number;
  return elementwise(shape, a, b, [&](std::size_t i, std::size_t j, Values& made, std::size_t k) {
    made.set(k, plus(a.low[i], -b.most(j)), plus(a.most(i), -b.low[j]));
  });
}

Values multiply(const Values& a, const Values& b) {
  if (a.shape == Shape::duration) return scale_duration(b, a);
  if (b.shape == Shape::duration) return scale_duration(a, b);
  return elementwise(Shape::number, a, b,
                     [&](std::size_t i, std::size_t j, Values& made, std::size_t k) {
                       const Range product = times({a.low[i], a.most(i)}, {b.low[j], b.most(j)});
                       made.set(k, product.low, product.high);
                     });
}

Values days_ago(std::int64_t today, const Values& duration) {
  Values now = Values::unknown(Shape::date, 1);
  now.uniform = true;
  now.set(0, today);
  return add_to_date(now, duration, -1);
}

Values choose(const Values& key, std::span<const Choice> choices, std::size_t n) {
  const Shape shape = choices.empty() ? Shape::number : choices[0].gives->shape;
  Values made = Values::unknown(shape, n);
  if (shape == Shape::set) {
    made.which.assign(n, 0);
    made.offsets = {0};
    for (const Choice& choice : choices) {
      const Values& from = *choice.gives;
      const auto base = static_cast<std::uint32_t>(made.items.size());
      made.items.insert(made.items.end(), from.items.begin(), from.items.end());
      for (std::size_t k = 1; k < from.offsets.size(); ++k) {
        made.offsets.push_back(base + from.offsets[k]);
        made.open.push_back(from.open.empty() ? 0 : from.open[k - 1]);
      }
    }
  }
  std::vector<std::uint8_t> settled(n, 0);
  for (std::size_t i = 0; i < n; ++i) {
    const State state = key.state[key.at(i)];
    if (state != State::value && state != State::na) settled[i] = 1;
  }
  std::uint32_t lists = 0;
  for (const Choice& choice : choices) {
    const bool na = !choice.otherwise && choice.when.state[0] == State::na;
    const Trits fits = choice.otherwise ? Trits(n, Trit::yes)
                                        : test_against(model::Word::is, key, choice.when, na, n);
    for (std::size_t i = 0; i < n; ++i) {
      if (settled[i] != 0 || fits[i] == Trit::no) continue;
      settled[i] = 1;  // an unknown fit leaves the element unknown
      if (fits[i] == Trit::unknown) continue;
      const std::size_t j = choice.gives->at(i);
      copy_element(made, i, *choice.gives, j);
      if (shape == Shape::set) {
        made.which[i] = lists + static_cast<std::uint32_t>(choice.gives->list(j));
      }
    }
    if (shape == Shape::set) lists += static_cast<std::uint32_t>(choice.gives->offsets.size()) - 1;
  }
  return made;
}

}  // namespace assay::assess
