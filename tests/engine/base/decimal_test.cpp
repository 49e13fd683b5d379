#include "engine/base/decimal.h"

#include <doctest/doctest.h>

using namespace assay;

TEST_CASE("a decimal prints as it reads") {
  for (const char* text : {"0", "12", "-0.5", "0.000001", "9223372036854.775807", "-3.25"}) {
    REQUIRE(parse_decimal(text).has_value());
    CHECK(to_text(*parse_decimal(text)) == text);
  }
  CHECK(to_text(*parse_decimal("9.50")) == "9.5");
  CHECK(to_text(*parse_decimal("1e3")) == "1000");
  CHECK(to_text(*parse_decimal("1.5E-3")) == "0.0015");
}

TEST_CASE("what does not fit exactly is refused, never rounded") {
  for (const char* text : {"0.0000001", "9223372036854.775808", "1e400", "", ".", "1e", "1.2.3",
                           "0x10", "NaN", "1 000"}) {
    CHECK_FALSE(parse_decimal(text).has_value());
  }
  CHECK(parse_decimal("0.10000000").has_value());
}

TEST_CASE("tenths add up exactly, products round half to even, ends saturate") {
  CHECK(add(*parse_decimal("0.1"), *parse_decimal("0.2")) == *parse_decimal("0.3"));
  CHECK(multiply(*parse_decimal("0.001"), *parse_decimal("0.0005")) == *parse_decimal("0"));
  CHECK(multiply(*parse_decimal("0.001"), *parse_decimal("0.0015")) == *parse_decimal("0.000002"));
  CHECK(multiply(*parse_decimal("-1.5"), *parse_decimal("3")) == *parse_decimal("-4.5"));
  CHECK(multiply(Decimal::of(9'000'000'000'000), Decimal::of(2)).millionths == INT64_MAX);
}
