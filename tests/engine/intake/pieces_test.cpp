#include "engine/intake/dates.h"
#include "engine/intake/encoding.h"
#include "engine/intake/fold.h"
#include "engine/intake/split.h"
#include "engine/intake/typed.h"
#include "support.h"

using namespace assay;
using namespace assay::intake;

TEST_CASE("trim knows the spaces of Unicode") {
  CHECK(trim(" \t\u00A0a b\u00A0\r\n") == "a b");
  CHECK(trim("\u00A0\u00A0") == "");
  CHECK(trim("\u2003\uFEFFx\u3000") == "x");
  CHECK(trim("\u00E9") == "\u00E9");
}

TEST_CASE("fold levels case, white space, quotes and dashes, and nothing else") {
  CHECK(fold(" Yes \u2013 by  the\u00A0CAIO\n") == "yes - by the caio");
  CHECK(fold("system\u2019s \u201Cuse\u201D") == "system's \"use\"");
  CHECK(fold("a \n b", Lines::keep) == "a\nb");
  CHECK(fold("N/A") != fold("NA"));
}

TEST_CASE("dates are read by their patterns, with the precision they have") {
  struct {
    const char* pattern;
    const char* text;
    const char* period;  // empty: does not fit
    int fiscal_start = 1;
  } const cases[] = {
      {"M/D/YYYY", "7/4/2024", "2024-07-04"},
      {"M/D/YYYY", "07/04/2024", "2024-07-04"},
      {"MM/DD/YYYY", "7/4/2024", ""},
      {"M/D/YYYY", "2/30/2024", ""},
      {"M/D/YYYY", "13/1/2024", ""},
      {"M/D/YYYY", "7/4/2024 ", "2024-07-04"},
      {"M/D/YYYY", "7/4/20245", ""},
      {"MM/YYYY", "02/2024", "2024-02"},
      {"YYYY", "2024", "2024"},
      {"YYYY", "0000", ""},
      {"YY-MMM", "22-Jul", "2022-07"},
      {"D MMMM YYYY", "4 JULY 2024", "2024-07-04"},
      {"YY", "85", "1985"},
      {"'Q'Q'FY'YY", "Q4FY25", "2025-07-01..2025-09-30", 10},
      {"'Q'Q'FY'YY", "Q1FY25", "2024-10-01..2024-12-31", 10},
      {"'Q'Q YYYY", "Q2 2024", "2024-04-01..2024-06-30"},
      {"'FY'YYYY", "FY2025", "2024-10-01..2025-09-30", 10},
      {"'Q'Q YYYY", "Q5 2024", ""},
      {"YYYY-MM '(estimated)'", "2022-08 (Estimated)", "2022-08"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.pattern);
    CAPTURE(one.text);
    const auto pattern = DatePattern::parse(one.pattern);
    REQUIRE(pattern.has_value());
    const auto period = pattern->match(one.text, one.fiscal_start);
    CHECK((period ? to_text(*period) : "") == one.period);
  }
}

TEST_CASE("a year that a spreadsheet took for a day number is a year again") {
  DateRules rules;
  rules.patterns.push_back(*DatePattern::parse("M/D/YYYY"));
  CHECK(to_text(*rules.read("7/16/1905")) == "1905-07-16");
  rules.serial_years = {1990, 2040};
  CHECK(to_text(*rules.read("7/16/1905")) == "2024");
  CHECK(to_text(*rules.read("7/7/1905")) == "2015");
  CHECK(to_text(*rules.read("7/16/2024")) == "2024-07-16");
}

TEST_CASE("a date can be widened to its month") {
  DateRules rules;
  rules.patterns.push_back(*DatePattern::parse("M/D/YYYY"));
  rules.precision = Precision::month;
  CHECK(to_text(*rules.read("7/1/2024")) == "2024-07");
}

TEST_CASE("lists are split in the encodings that people use") {
  Table table;
  for (const char* choice : {"Age", "Sex/Gender", "Law, or guidance", "Law"})
    table.add(to_pattern(choice), {Outcome::Means::value, choice, {}});
  table.finish();
  const std::vector<std::string> ways = {"json", "choices", "lines", ","};
  using Items = std::vector<std::string>;
  CHECK(split_list(R"(["Age","Sex/Gender"])", ways, &table) == Items{"Age", "Sex/Gender"});
  CHECK(split_list("Age, Law, or guidance", ways, &table) == Items{"age", "law, or guidance"});
  CHECK(split_list("Law,Age", ways, &table) == Items{"law", "age"});
  CHECK(split_list("age\nSex/Gender", ways, &table) == Items{"age", "sex/gender"});
  CHECK(split_list("Age\nHair", ways, &table) == Items{"Age", "Hair"});
  CHECK(split_list("Hair, Age", ways, &table) == Items{"Hair", "Age"});
  CHECK(split_list("Hair", ways, &table) == Items{"Hair"});
  CHECK(split_list("[broken", ways, &table) == Items{"[broken"});
  CHECK(split_list("a / b", {" / "}, nullptr) == Items{"a", "b"});
  CHECK(split_list("a,,b,", {","}, nullptr) == Items{"a", "b"});
}

TEST_CASE("splitting by choices ends soon, whatever the cell") {
  Table table;
  table.add(to_pattern("a"), {});
  table.add(to_pattern("a,a"), {});
  table.finish();
  std::string cell;
  for (int i = 0; i < 4000; ++i) cell += "a,";
  CHECK(split_list(cell + "x", {"choices"}, &table).size() == 1);
  CHECK(split_list(cell, {"choices"}, &table).size() == 2000);
}

TEST_CASE("numbers and durations are read by their rules and nothing is guessed") {
  const model::Field number{.name = "n", .type = model::Type::decimal},
      whole{.name = "n", .type = model::Type::integer},
      duration{.name = "d", .type = model::Type::duration};
  const auto text = [](const model::Field& field, const Reading& rules, std::string_view cell) {
    model::Cell made;
    return set_cell(field, rules, cell, made) ? std::string("-") : model::to_text(made);
  };
  Reading plain, german, dollars, days, words;
  german.number = {',', '.', "", ""};
  dollars.number = {'.', ',', "$", "%"};
  days.duration = DurationRule::days;
  words.duration = DurationRule::words;
  CHECK(text(number, plain, "0.5") == "0.5");
  CHECK(text(number, plain, "1,5") == "-");
  CHECK(text(number, plain, "1e400") == "-");
  CHECK(text(number, plain, "99999999999999999999") == "-");
  CHECK(text(number, german, "1.234,5") == "1234.5");
  CHECK(text(number, german, "1.5") == "-");
  CHECK(text(number, german, "12.34.567") == "-");
  CHECK(text(number, dollars, "$1,000") == "1000");
  CHECK(text(number, dollars, "12%") == "12");
  CHECK(text(whole, plain, "1.5") == "-");
  CHECK(text(duration, plain, "P6M") == "P6M");
  CHECK(text(duration, days, "30") == "P30D");
  CHECK(text(duration, words, "6 Months") == "P6M");
  CHECK(text(duration, words, "6 moons") == "-");
}

TEST_CASE("byte order marks and encodings are known") {
  CHECK(byte_order_mark("\xEF\xBB\xBFx").encoding == Encoding::utf8);
  CHECK(byte_order_mark("\xFF\xFEx").encoding == Encoding::utf16le);
  CHECK_FALSE(byte_order_mark("abc").encoding.has_value());
  std::string out;
  CHECK(decode(Encoding::utf16be, std::string_view("\0a\xD8\x3D\xDE\x00", 6), out) ==
        std::string::npos);
  CHECK(out == "a\U0001F600");
  out.clear();
  CHECK(decode(Encoding::utf16le, std::string_view("\x00\xDC", 2), out) == 0);
  CHECK(find_not_utf8("ab\xFFz") == 2);
  CHECK(find_not_utf8("\u00E9\u2019x") == std::string::npos);
}
