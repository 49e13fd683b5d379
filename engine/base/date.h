// Calendar dates and durations, ISO 8601 only, proleptic Gregorian, no clock and no time zone.
//
// A recorded date may be known to the month or the year only: Period keeps the first and the last
// day it can mean. Durations keep months and days apart, because a month has no fixed number of
// days.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace assay {

struct Date {
  std::int32_t days = 0;  // since 1970-01-01

  auto operator<=>(const Date&) const = default;
};

// The day as year, month 1..12 and day 1..31, which must exist.
Date make_date(int year, int month, int day);
bool is_date(int year, int month, int day);

// Days inside [first, last]; equal for a date known to the day.
struct Period {
  Date first, last;

  static Period of(Date day) { return {day, day}; }

  auto operator<=>(const Period&) const = default;
};

struct Duration {
  std::int32_t months = 0;
  std::int32_t days = 0;

  auto operator<=>(const Duration&) const = default;
};

struct DayRange {
  std::int64_t least, most;
};

std::optional<Date> parse_date(std::string_view text);  // 2024-12-16
std::optional<Period> parse_period(
    std::string_view text);  // 2024-12-16, 2024-12, 2024, or A..B of two days
std::optional<Duration> parse_duration(
    std::string_view text);  // P6M, P1Y, P30D, P2W, P1Y6M; no time part

std::string to_text(Date date);
std::string to_text(Period period);  // the shortest form that parses back to the same days
std::string to_text(Duration duration);

// Month arithmetic keeps the day of the month where it exists and else takes the month's last day.
Date add(Date date, Duration duration);
Date subtract(Date date, Duration duration);

// The fewest and the most days that the duration can last, whatever day it starts.
DayRange day_range(Duration duration);

}  // namespace assay
