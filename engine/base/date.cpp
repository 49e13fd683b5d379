#include "engine/base/date.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace assay {
namespace {

using std::chrono::year_month_day;

year_month_day civil(Date date) {
  return year_month_day{std::chrono::sys_days{std::chrono::days{date.days}}};
}

Date from_civil(year_month_day day) {
  return {static_cast<std::int32_t>(std::chrono::sys_days{day}.time_since_epoch().count())};
}

Date month_start(int months_since_year_zero) {
  return make_date(months_since_year_zero / 12, months_since_year_zero % 12 + 1, 1);
}

Date month_end(int year, int month) { return {add(make_date(year, month, 1), {1, 0}).days - 1}; }

// Reads exactly `count` digits; -1 when they are not there.
int digits(std::string_view text, std::size_t from, std::size_t count) {
  if (text.size() < from + count) return -1;
  int value = 0;
  for (std::size_t i = from; i < from + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

std::string padded(int value, std::size_t width) {
  std::string text = std::to_string(value);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

constexpr int most_months = 2400;

// Shortest and longest stretch of n whole months, over one 400-year cycle of month starts. Starting
// on another day of the month gives a value between these two.
DayRange month_range(int months) {
  DayRange range{INT64_MAX, 0};
  for (int start = 2000 * 12; start < 2400 * 12; ++start) {
    const std::int64_t length = month_start(start + months).days - month_start(start).days;
    range = {std::min(range.least, length), std::max(range.most, length)};
  }
  return range;
}

const std::vector<DayRange>& short_month_ranges() {
  static const std::vector<DayRange> ranges = [] {
    std::vector<DayRange> made;
    for (int months = 0; months <= 120; ++months) made.push_back(month_range(months));
    return made;
  }();
  return ranges;
}

}  // namespace

bool is_date(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                        std::chrono::day{static_cast<unsigned>(day)}}
      .ok();
}

Date make_date(int year, int month, int day) {
  return from_civil({std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                     std::chrono::day{static_cast<unsigned>(day)}});
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
  if (!is_date(year, month, day)) return std::nullopt;
  return make_date(year, month, day);
}

std::optional<Period> parse_period(std::string_view text) {
  if (const auto dots = text.find(".."); dots != std::string_view::npos) {
    const auto first = parse_date(text.substr(0, dots)), last = parse_date(text.substr(dots + 2));
    if (!first || !last || *last < *first) return std::nullopt;
    return Period{*first, *last};
  }
  if (text.size() == 10) {
    const auto day = parse_date(text);
    return day ? std::optional(Period::of(*day)) : std::nullopt;
  }
  const int year = digits(text, 0, 4);
  if (text.size() == 4 && is_date(year, 1, 1)) {
    return Period{make_date(year, 1, 1), make_date(year, 12, 31)};
  }
  if (text.size() == 7 && text[4] == '-' && is_date(year, digits(text, 5, 2), 1)) {
    const int month = digits(text, 5, 2);
    return Period{make_date(year, month, 1), month_end(year, month)};
  }
  return std::nullopt;
}

std::optional<Duration> parse_duration(std::string_view text) {
  if (text.size() < 3 || text[0] != 'P') return std::nullopt;
  std::int64_t months = 0, days = 0;
  std::size_t i = 1, unit_reached = 0;
  constexpr std::string_view units = "YMWD";
  while (i < text.size()) {
    std::int64_t number = 0;
    const std::size_t start = i;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
      number = number * 10 + (text[i] - '0');
      if (number > 1'000'000) return std::nullopt;
    }
    if (i == start || i == text.size()) return std::nullopt;
    const auto unit = units.find(text[i]);
    if (unit == std::string_view::npos || unit + 1 <= unit_reached) return std::nullopt;
    unit_reached = unit + 1;
    if (text[i] == 'Y') months += number * 12;
    if (text[i] == 'M') months += number;
    if (text[i] == 'W') days += number * 7;
    if (text[i] == 'D') days += number;
    ++i;
  }
  if (months > most_months || days > 10'000'000) return std::nullopt;
  return Duration{static_cast<std::int32_t>(months), static_cast<std::int32_t>(days)};
}

std::string to_text(Date date) {
  const year_month_day day = civil(date);
  return padded(static_cast<int>(day.year()), 4) + "-" +
         padded(static_cast<int>(static_cast<unsigned>(day.month())), 2) + "-" +
         padded(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

std::string to_text(Period period) {
  if (period.first == period.last) return to_text(period.first);
  const std::string first = to_text(period.first);
  for (std::size_t length : {7U, 4U}) {
    if (parse_period(first.substr(0, length)) == period) return first.substr(0, length);
  }
  return first + ".." + to_text(period.last);
}

std::string to_text(Duration duration) {
  std::string text = "P";
  if (duration.months / 12 != 0) text += std::to_string(duration.months / 12) + "Y";
  if (duration.months % 12 != 0) text += std::to_string(duration.months % 12) + "M";
  if (duration.days != 0 || text.size() == 1) text += std::to_string(duration.days) + "D";
  return text;
}

Date add(Date date, Duration duration) {
  const year_month_day day = civil(date);
  const auto month =
      std::chrono::year_month{day.year(), day.month()} + std::chrono::months{duration.months};
  const std::chrono::year_month_day_last last{month.year(), month.month() / std::chrono::last};
  const Date moved = from_civil({month.year(), month.month(), std::min(day.day(), last.day())});
  return {moved.days + duration.days};
}

Date subtract(Date date, Duration duration) {
  return add(date, {-duration.months, -duration.days});
}

DayRange day_range(Duration duration) {
  const int months = std::abs(duration.months);
  const auto& known = short_month_ranges();
  DayRange range = static_cast<std::size_t>(months) < known.size()
                       ? known[static_cast<std::size_t>(months)]
                       : month_range(months);
  if (duration.months < 0) range = {-range.most, -range.least};
  return {range.least + duration.days, range.most + duration.days};
}

}  // namespace assay
