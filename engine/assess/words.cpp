#include "engine/assess/words.h"

#include <algorithm>

namespace assay::assess {
namespace {

using model::State;
using model::Word;

bool is_unknown(State state) { return state != State::value && state != State::na; }

struct Range {
  std::int64_t low, high;
};

Range range(const Values& values, std::size_t i) {
  if (values.shape == Shape::duration) return {least_days(values, i), most_days(values, i)};
  return {values.low[i], values.most(i)};
}

Trit equal(Range a, Range b) {
  if (a.low > b.high || a.high < b.low) return Trit::no;
  return a.low == a.high && b.low == b.high ? Trit::yes : Trit::unknown;
}

Trit at_least(Range a, Range b) {
  if (a.low >= b.high) return Trit::yes;
  return a.high < b.low ? Trit::no : Trit::unknown;
}

Trit above(Range a, Range b) {
  if (a.low > b.high) return Trit::yes;
  return a.high <= b.low ? Trit::no : Trit::unknown;
}

Trit ordered(Word word, Range a, Range b) {
  switch (word) {
    case Word::is:
      return equal(a, b);
    case Word::is_not:
      return negate(equal(a, b));
    case Word::at_least:
    case Word::not_before:
      return at_least(a, b);
    case Word::above:
    case Word::after:
      return above(a, b);
    case Word::at_most:
    case Word::not_after:
      return negate(above(a, b));
    case Word::below:
    case Word::before:
      return negate(at_least(a, b));
    default:
      return Trit::unknown;
  }
}

// What an n/a on either side makes of a word: it is equal to nothing but the constant `na`.
Trit not_applicable(Word word) {
  return trit(word == Word::is_not || word == Word::none_of || word == Word::disjoint);
}

Trit is_na(Word word, State left) {
  if (is_unknown(left)) return Trit::unknown;
  const Trit same = trit(left == State::na);
  return word == Word::is ? same : negate(same);
}

bool holds(std::span<const std::int64_t> items, std::int64_t item) {
  return std::binary_search(items.begin(), items.end(), item);
}

Trit member(const Values& left, std::size_t i, const Values& right, std::size_t j) {
  if (holds(right.list_items(j), left.low[i])) return Trit::yes;
  return right.list_open(j) ? Trit::unknown : Trit::no;
}

Trit overlap(const Values& a, std::size_t i, const Values& b, std::size_t j) {
  for (const std::int64_t item : a.list_items(i)) {
    if (holds(b.list_items(j), item)) return Trit::yes;
  }
  return a.list_open(i) || b.list_open(j) ? Trit::unknown : Trit::no;
}

Trit contains_all(const Values& a, std::size_t i, const Values& b, std::size_t j) {
  for (const std::int64_t item : b.list_items(j)) {
    if (!holds(a.list_items(i), item)) return a.list_open(i) ? Trit::unknown : Trit::no;
  }
  return b.list_open(j) ? Trit::unknown : Trit::yes;
}

Trit contains(const Values& a, std::size_t i, const Values& b, std::size_t j) {
  if (holds(a.list_items(i), b.low[j])) return Trit::yes;
  return a.list_open(i) ? Trit::unknown : Trit::no;
}

Trit compare(Word word, const Values& left, std::size_t i, const Values& right, std::size_t j) {
  switch (word) {
    case Word::one_of:
      return member(left, i, right, j);
    case Word::none_of:
      return negate(member(left, i, right, j));
    case Word::overlaps:
      return overlap(left, i, right, j);
    case Word::disjoint:
      return negate(overlap(left, i, right, j));
    case Word::contains:
      return contains(left, i, right, j);
    case Word::contains_all:
      return contains_all(left, i, right, j);
    default:
      break;
  }
  if (left.shape == Shape::symbol || left.shape == Shape::boolean) {
    const Trit same = trit(left.low[i] == right.low[j]);
    return word == Word::is ? same : negate(same);
  }
  // The same number of months is the same stretch of time, so that the days beside them decide.
  const bool same_months = left.shape == Shape::duration && left.months[i] == right.months[j];
  if (same_months) {
    return ordered(word, {left.low[i], left.most(i)}, {right.low[j], right.most(j)});
  }
  return ordered(word, range(left, i), range(right, j));
}

// one_of { 1, 2, na }: the alternatives are constants of the left side's type.
Trits test_choices(Word word, const Values& left, const Values& right, std::size_t n) {
  Trits found(n, Trit::no);
  for (const Values& choice : right.choices) {
    or_into(found, test_against(Word::is, left, choice, choice.state[0] == State::na, n));
  }
  for (std::size_t i = 0; i < n; ++i) {
    if (is_unknown(left.state[left.at(i)])) found[i] = Trit::unknown;
    if (word == Word::none_of) found[i] = negate(found[i]);
  }
  return found;
}

Trit monotone(Word word, const Values& left, std::size_t i) {
  const auto items = left.list_items(i);
  for (std::size_t k = 1; k < items.size(); ++k) {
    const bool breaks =
        word == Word::not_falling ? items[k] < items[k - 1] : items[k] > items[k - 1];
    if (breaks) return Trit::no;
  }
  return Trit::yes;
}

}  // namespace

Trits test_alone(Word word, const Values& left, std::size_t n) {
  Trits made(n);
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t k = left.at(i);
    const State state = left.state[k];
    if (word == Word::present || word == Word::absent) {
      const Trit present = state == State::blank ? Trit::no
                           : is_unknown(state)   ? Trit::unknown
                                                 : Trit::yes;
      made[i] = word == Word::present ? present : negate(present);
    } else {
      made[i] = state == State::value ? monotone(word, left, k) : Trit::unknown;
    }
  }
  return made;
}

Trits test_against(Word word, const Values& left, const Values& right, bool na_constant,
                   std::size_t n) {
  if (!right.choices.empty()) return test_choices(word, left, right, n);
  Trits made(n);
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t k = left.at(i), j = right.at(i);
    const State is = left.state[k], wanted = right.state[j];
    if (is_unknown(is)) {
      made[i] = Trit::unknown;
    } else if (na_constant) {
      made[i] = is_na(word, is);
    } else if (is == State::na) {
      made[i] = not_applicable(word);
    } else if (is_unknown(wanted)) {
      made[i] = Trit::unknown;
    } else if (wanted == State::na) {
      made[i] = not_applicable(word);
    } else {
      made[i] = compare(word, left, k, right, j);
    }
  }
  return made;
}

std::int64_t add_duration(std::int64_t day, std::int32_t months, std::int64_t days) {
  // Ends of open intervals stay where they are; calendar arithmetic holds for years 1 to 9999.
  constexpr std::int64_t most = 2'932'896, least = -719'162;
  if (day > most || day < least) return day > most ? infinite : -infinite;
  if (days > most || days < -most) return days > most ? infinite : -infinite;
  return add(Date{static_cast<std::int32_t>(day)}, {months, static_cast<std::int32_t>(days)}).days;
}

Trits test_fresh(const Values& left, const Values& duration, std::int64_t today, std::size_t n) {
  Trits made(n);
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t k = left.at(i), j = duration.at(i);
    if (left.state[k] == State::na) {
      made[i] = Trit::no;
    } else if (is_unknown(left.state[k]) || is_unknown(duration.state[j])) {
      made[i] = Trit::unknown;
    } else if (duration.state[j] == State::na) {
      made[i] = Trit::no;
    } else {
      const std::int32_t months = duration.months[j];
      const std::int64_t first = left.low[k], last = left.most(k);
      const std::int64_t earliest_end = add_duration(first, months, duration.low[j]);
      const std::int64_t latest_end = add_duration(last, months, duration.most(j));
      if (last <= today && today < earliest_end)
        made[i] = Trit::yes;
      else if (first > today || today >= latest_end)
        made[i] = Trit::no;
      else
        made[i] = Trit::unknown;
    }
  }
  return made;
}

}  // namespace assay::assess
