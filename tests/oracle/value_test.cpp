#include "tests/oracle/value.h"

#include <doctest/doctest.h>

using namespace assay;
using namespace assay::oracle;

namespace {

Value days(const char* text) {
  const Period period = *parse_period(text);
  return Value::of(Days{period.first.days, period.last.days});
}

Value length(const char* text) { return Value::of(Length::of(*parse_duration(text))); }

Value range(std::int64_t low, std::int64_t high) {
  return Value::of(Range{low * Decimal::scale, high == endless ? endless : high * Decimal::scale});
}

}  // namespace

TEST_CASE("intervals decide only what is certain") {
  CHECK(at_least(range(3, endless), range(2, 2)) == Truth::yes);
  CHECK(at_least(range(1, endless), range(2, 2)) == Truth::unknown);
  CHECK(at_least(range(0, 1), range(2, 2)) == Truth::no);
  CHECK(above(range(2, 2), range(2, 2)) == Truth::no);
  CHECK(same(range(2, 3), range(2, 3)) == Truth::unknown);
  CHECK(same(range(2, 2), range(2, 2)) == Truth::yes);
  CHECK(same(range(2, 3), range(4, 9)) == Truth::no);
}

TEST_CASE("a month is some day of the month") {
  CHECK(at_least(days("2026-06"), days("2026-06-01")) == Truth::yes);
  CHECK(at_least(days("2026-06"), days("2026-06-02")) == Truth::unknown);
  CHECK(above(days("2026-05"), days("2026-06-01")) == Truth::no);
  CHECK(same(days("2026-05"), days("2026-05")) == Truth::unknown);
  CHECK(same(days("2026-05-03"), days("2026-05-03")) == Truth::yes);
}

TEST_CASE("durations compare by the days they can last") {
  CHECK(at_least(length("P180D"), length("P6M")) == Truth::no);  // six months are 181 to 184 days
  CHECK(at_least(length("P182D"), length("P6M")) == Truth::unknown);
  CHECK(at_least(length("P184D"), length("P6M")) == Truth::yes);
  CHECK(at_least(length("P6M"), length("P6M")) == Truth::yes);
  CHECK(above(length("P6M1D"), length("P6M")) == Truth::yes);
}

TEST_CASE("dates and durations add by the calendar") {
  const Value end = add(days("2026-01-31"), length("P1M"));
  CHECK(same(end, days("2026-02-28")) == Truth::yes);
  const Value between = subtract(days("2026-03-10"), days("2026-02"));  // 10 to 37 days
  CHECK(at_least(between, length("P10D")) == Truth::yes);
  CHECK(above(between, length("P37D")) == Truth::no);
  CHECK(above(between, length("P36D")) == Truth::unknown);
  CHECK(same(multiply(Value::number(2), length("P3M")), length("P6M")) == Truth::yes);
}

TEST_CASE("an uncertain duration scales at both ends") {
  const Value twice = multiply(Value::number(2), subtract(days("2024-02"), days("2024-02")));
  REQUIRE(twice.as<Length>() != nullptr);
  CHECK(twice.as<Length>()->least == -56);
  CHECK(twice.as<Length>()->most == 56);
}

TEST_CASE("numbers multiply by their ends") {
  const Value product = multiply(range(-2, 3), range(4, 5));
  REQUIRE(product.as<Range>() != nullptr);
  CHECK(product.as<Range>()->low == -10 * Decimal::scale);
  CHECK(product.as<Range>()->high == 15 * Decimal::scale);
  CHECK(multiply(range(1, endless), range(2, 2)).as<Range>()->high == endless);
}
