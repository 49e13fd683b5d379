#include "engine/base/date.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace assay;

TEST_CASE("a date reads and prints as ISO 8601 and nothing else") {
  CHECK(to_text(*parse_date("2024-12-16")) == "2024-12-16");
  CHECK(parse_date("1970-01-01")->days == 0);
  for (const char* wrong : {"2024-02-30", "2023-02-29", "24-12-16", "2024/12/16",
                            "2024-12-16T00:00", "", "12/16/2024"}) {
    CHECK_FALSE(parse_date(wrong).has_value());
  }
}

TEST_CASE("a month and a year are the days they can mean") {
  const auto month = parse_period("2024-02");
  REQUIRE(month.has_value());
  CHECK(to_text(month->first) == "2024-02-01");
  CHECK(to_text(month->last) == "2024-02-29");
  CHECK(to_text(*month) == "2024-02");
  CHECK(to_text(*parse_period("2024")) == "2024");
  CHECK(to_text(*parse_period("2024-10-01..2024-12-31")) == "2024-10-01..2024-12-31");
  CHECK_FALSE(parse_period("2024-13").has_value());
  CHECK_FALSE(parse_period("2024-02-02..2024-02-01").has_value());
}

TEST_CASE("months keep the day where it exists and else take the last one") {
  CHECK(to_text(add(*parse_date("2024-01-31"), {1, 0})) == "2024-02-29");
  CHECK(to_text(add(*parse_date("2023-11-30"), {3, 0})) == "2024-02-29");
  CHECK(to_text(subtract(*parse_date("2024-03-31"), {1, 0})) == "2024-02-29");
  CHECK(to_text(subtract(*parse_date("2024-01-15"), {13, 5})) == "2022-12-10");
}

TEST_CASE("durations read, print and refuse what has no days") {
  for (const char* text : {"P6M", "P1Y", "P30D", "P1Y6M", "P2Y1M3D"}) {
    CHECK(to_text(*parse_duration(text)) == text);
  }
  CHECK(parse_duration("P2W")->days == 14);
  for (const char* wrong : {"P", "6M", "PT5H", "P1M1Y", "P1", "P-1D"}) {
    CHECK_FALSE(parse_duration(wrong).has_value());
  }
}

TEST_CASE("the day range of months holds for every start day of a 400-year cycle") {
  for (const int months : {1, 2, 6, 11, 12, 13, 36}) {
    std::int64_t least = INT64_MAX, most = 0;
    for (int day = make_date(2000, 1, 1).days; day < make_date(2400, 1, 1).days; ++day) {
      const std::int64_t length = add(Date{day}, {months, 0}).days - day;
      least = std::min(least, length);
      most = std::max(most, length);
    }
    CHECK(day_range({months, 0}).least == least);
    CHECK(day_range({months, 0}).most == most);
  }
}
