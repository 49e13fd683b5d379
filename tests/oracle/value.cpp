#include "tests/oracle/value.h"

#include <algorithm>
#include <utility>

#include "engine/base/decimal.h"

namespace assay::oracle {
namespace {

using Bounds = std::pair<std::int64_t, std::int64_t>;

std::optional<Bounds> bounds(const Value& value) {
  if (const auto* number = value.as<Range>()) return Bounds{number->low, number->high};
  if (const auto* days = value.as<Days>()) return Bounds{days->first, days->last};
  if (const auto* length = value.as<Length>()) return Bounds{length->least, length->most};
  return std::nullopt;
}

// Two durations with the same number of months differ by their days, whatever those months last.
std::optional<std::pair<Bounds, Bounds>> comparable(const Value& a, const Value& b) {
  if (a.is.index() != b.is.index()) return std::nullopt;
  const auto *one = a.as<Length>(), *other = b.as<Length>();
  if (one != nullptr && one->exact && other->exact && one->exact->months == other->exact->months) {
    const std::int64_t days = one->exact->days, against = other->exact->days;
    return std::pair{Bounds{days, days}, Bounds{against, against}};
  }
  const auto first = bounds(a), second = bounds(b);
  if (!first || !second) return std::nullopt;
  return std::pair{*first, *second};
}

std::int64_t sum(std::int64_t a, std::int64_t b) {
  if (a == endless || b == endless) return endless;
  if (a == -endless || b == -endless) return -endless;
  return assay::add(Decimal{a}, Decimal{b}).millionths;
}

std::int64_t product(std::int64_t a, std::int64_t b) {
  if (a == 0 || b == 0) return 0;
  const bool negative = (a < 0) != (b < 0);
  for (const std::int64_t factor : {a, b}) {
    if (factor == endless || factor == -endless) return negative ? -endless : endless;
  }
  return assay::multiply(Decimal{a}, Decimal{b}).millionths;
}

Date day(std::int64_t days) { return {static_cast<std::int32_t>(days)}; }

// An end that lies open stays open.
std::int64_t moved(std::int64_t end, Duration by) {
  if (end == endless || end == -endless) return end;
  return assay::add(day(end), by).days;
}

Days moved(const Days& from, const Length& by, bool back) {
  if (by.exact) {
    const Duration d = back ? Duration{-by.exact->months, -by.exact->days} : *by.exact;
    return {moved(from.first, d), moved(from.last, d)};
  }
  if (back) return {sum(from.first, -by.most), sum(from.last, -by.least)};
  return {sum(from.first, by.least), sum(from.last, by.most)};
}

Length joined(const Length& a, const Length& b, int sign) {
  if (a.exact && b.exact) {
    return Length::of(
        {a.exact->months + sign * b.exact->months, a.exact->days + sign * b.exact->days});
  }
  if (sign < 0) return {std::nullopt, sum(a.least, -b.most), sum(a.most, -b.least)};
  return {std::nullopt, sum(a.least, b.least), sum(a.most, b.most)};
}

std::int64_t scaled_days(std::int64_t days, std::int64_t times) {
  if (times == 0) return 0;
  if (days == endless || days == -endless) return times > 0 ? days : -days;
  return days * times;
}

Value scaled(const Range& by, const Length& length) {
  if (by.low != by.high || by.low % Decimal::scale != 0) return Value::unknown();
  const std::int64_t times = by.low / Decimal::scale;
  if (length.exact) {
    return Value::of(Length::of({static_cast<std::int32_t>(length.exact->months * times),
                                 static_cast<std::int32_t>(length.exact->days * times)}));
  }
  const auto [least, most] =
      std::minmax({scaled_days(length.least, times), scaled_days(length.most, times)});
  return Value::of(Length{std::nullopt, least, most});
}

}  // namespace

Length Length::of(Duration duration) {
  const DayRange range = day_range(duration);
  return {duration, range.least, range.most};
}

Value Value::number(std::int64_t whole) {
  return of(Range{whole * Decimal::scale, whole * Decimal::scale});
}

Value value_of(const model::Cell& cell) {
  if (cell.state == model::State::unreadable) return Value::unknown();
  if (cell.state != model::State::value) return {cell.state, {}, ""};
  if (const auto* text = std::get_if<std::string>(&cell.value)) return Value::of(*text);
  if (const auto* number = std::get_if<Decimal>(&cell.value)) {
    return Value::of(Range{number->millionths, number->millionths});
  }
  if (const auto* flag = std::get_if<bool>(&cell.value)) return Value::of(*flag);
  if (const auto* period = std::get_if<Period>(&cell.value)) {
    return Value::of(Days{period->first.days, period->last.days});
  }
  if (const auto* duration = std::get_if<Duration>(&cell.value)) {
    return Value::of(Length::of(*duration));
  }
  if (const auto* list = std::get_if<model::List>(&cell.value)) {
    return Value::of(Set{{list->begin(), list->end()}, false});
  }
  return Value::unknown();
}

std::optional<std::string> member_text(const Value& value) {
  if (const auto* text = value.as<std::string>()) return *text;
  if (const auto* flag = value.as<bool>()) return *flag ? "true" : "false";
  if (const auto* number = value.as<Range>()) {
    if (number->low == number->high) return to_text(Decimal{number->low});
  }
  if (const auto* days = value.as<Days>()) {
    if (days->first == days->last) return to_text(day(days->first));
  }
  return std::nullopt;
}

Truth same(const Value& a, const Value& b) {
  if (const auto* one = a.as<std::string>(), *other = b.as<std::string>(); one && other) {
    return truth(*one == *other);
  }
  if (const auto* one = a.as<bool>(), *other = b.as<bool>(); one && other)
    return truth(*one == *other);
  const auto sides = comparable(a, b);
  if (!sides) return Truth::no;
  const auto& [left, right] = *sides;
  if (left.second < right.first || right.second < left.first) return Truth::no;
  return left.first == left.second && left == right ? Truth::yes : Truth::unknown;
}

Truth at_least(const Value& a, const Value& b) {
  const auto sides = comparable(a, b);
  if (!sides) return Truth::unknown;
  const auto& [left, right] = *sides;
  if (left.first >= right.second) return Truth::yes;
  return left.second < right.first ? Truth::no : Truth::unknown;
}

Truth above(const Value& a, const Value& b) { return opposite(at_least(b, a)); }

Value add(const Value& a, const Value& b) {
  if (const auto* x = a.as<Range>(), *y = b.as<Range>(); x && y) {
    return Value::of(Range{sum(x->low, y->low), sum(x->high, y->high)});
  }
  if (const auto* x = a.as<Length>(), *y = b.as<Length>(); x && y)
    return Value::of(joined(*x, *y, 1));
  if (const auto* from = a.as<Days>()) {
    if (const auto* by = b.as<Length>()) return Value::of(moved(*from, *by, false));
  }
  if (b.as<Days>() != nullptr && a.as<Length>() != nullptr) return add(b, a);
  return Value::unknown();
}

Value subtract(const Value& a, const Value& b) {
  if (const auto* x = a.as<Range>(), *y = b.as<Range>(); x && y) {
    return Value::of(Range{sum(x->low, -y->high), sum(x->high, -y->low)});
  }
  if (const auto* x = a.as<Length>(), *y = b.as<Length>(); x && y)
    return Value::of(joined(*x, *y, -1));
  if (const auto* x = a.as<Days>(), *y = b.as<Days>(); x && y) {
    return Value::of(Length{std::nullopt, sum(x->first, -y->last), sum(x->last, -y->first)});
  }
  if (const auto* from = a.as<Days>()) {
    if (const auto* by = b.as<Length>()) return Value::of(moved(*from, *by, true));
  }
  return Value::unknown();
}

Value multiply(const Value& a, const Value& b) {
  if (const auto* x = a.as<Range>(), *y = b.as<Range>(); x && y) {
    const auto [low, high] = std::minmax({product(x->low, y->low), product(x->low, y->high),
                                          product(x->high, y->low), product(x->high, y->high)});
    return Value::of(Range{low, high});
  }
  if (const auto* x = a.as<Range>(); x && b.as<Length>()) return scaled(*x, *b.as<Length>());
  if (const auto* y = b.as<Range>(); y && a.as<Length>()) return scaled(*y, *a.as<Length>());
  return Value::unknown();
}

}  // namespace assay::oracle
