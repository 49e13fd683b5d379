#include "engine/intake/csv.h"

#include <random>

#include "support.h"

using namespace assay;
using namespace assay::intake;

namespace {

// A reader over a text that hands out `piece` bytes at a time.
CsvReader reader_over(std::string text, std::size_t piece, CsvOptions options = {.name = "a.csv"}) {
  return CsvReader(
      [text = std::move(text), piece,
       at = std::size_t{0}](std::string& buffer) mutable -> Result<bool> {
        if (at == text.size()) return false;
        const std::string next = text.substr(at, piece);
        at += next.size();
        buffer += next;
        return true;
      },
      std::move(options));
}

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(const std::string& text, std::size_t piece = 1000) {
  CsvReader reader = reader_over(text, piece);
  CsvRecord record;
  Rows rows;
  for (;;) {
    const auto more = reader.next(record);
    REQUIRE(more.has_value());
    if (!*more) return rows;
    CHECK(record.troubles.empty());
    rows.emplace_back(record.cells.begin(), record.cells.end());
  }
}

}  // namespace

TEST_CASE("records are read as RFC 4180 has them") {
  struct {
    const char* text;
    Rows rows;
  } const cases[] = {
      {"a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
      {"a,b\nc,d", {{"a", "b"}, {"c", "d"}}},
      {"\"a,b\",c\n", {{"a,b", "c"}}},
      {"\"a\"\"b\",\"\"\n", {{"a\"b", ""}}},
      {"\"a\nb\",\"c\r\nd\"\r\ne,f\n", {{"a\nb", "c\r\nd"}, {"e", "f"}}},
      {",\n", {{"", ""}}},
      {" a , b \n", {{" a ", " b "}}},
      {"a,\"b\"", {{"a", "b"}}},
      {"\"\"\"\"", {{"\""}}},
      {"a\n\nb\n", {{"a"}, {""}, {"b"}}},
      {"", {}},
  };
  for (const auto& one : cases) {
    for (std::size_t piece : {1U, 2U, 3U, 1000U}) {
      CAPTURE(one.text);
      CAPTURE(piece);
      CHECK(rows_of(one.text, piece) == one.rows);
    }
  }
}

TEST_CASE("a record knows its line and a cell its place, over cells with line breaks") {
  CsvReader reader = reader_over("h,i\r\n\"a\nb\",\"c\"\n\xC3\xA9,f\n", 4);
  CsvRecord record;
  REQUIRE(*reader.next(record));
  CHECK(record.line == 1);
  REQUIRE(*reader.next(record));
  CHECK(record.line == 2);
  CHECK(reader.place(0) == "a.csv:2:1");
  CHECK(reader.place(1) == "a.csv:3:4");
  REQUIRE(*reader.next(record));
  CHECK(record.line == 4);
  CHECK(reader.place(1) == "a.csv:4:3");
}

TEST_CASE("what is no CSV is said with its place") {
  struct {
    const char* text;
    const char* says;
    const char* where;
  } const cases[] = {
      {"h\na\"b\n", "a quote inside a cell", "a.csv:2:2"},
      {"h\n\"a\"b\n", "text behind the closing quote", "a.csv:2:4"},
      {"h,i\nx,\xFF\n", "is not utf-8", "a.csv:2:3"},
      {"h,i\nx,\xC3\n", "is not utf-8", "a.csv:2:3"},
  };
  for (const auto& wrong : cases) {
    CAPTURE(wrong.text);
    CsvReader reader = reader_over(wrong.text, 1000);
    CsvRecord record;
    REQUIRE(*reader.next(record));
    REQUIRE(*reader.next(record));
    REQUIRE(record.troubles.size() == 1);
    CHECK(record.troubles[0].message.find(wrong.says) != std::string::npos);
    CHECK(record.troubles[0].where == wrong.where);
  }
  CsvReader reader = reader_over(std::string("h\na\0b\n", 6), 1000);
  CsvRecord record;
  REQUIRE(*reader.next(record));
  REQUIRE(*reader.next(record));
  REQUIRE(record.troubles.size() == 1);
  CHECK(record.troubles[0].message == "the byte NUL");
}

TEST_CASE("a quote that is never closed refuses the file and says where it was opened") {
  CsvReader reader = reader_over("h,i\nx,\"y\nz,w\n", 3);
  CsvRecord record;
  REQUIRE(*reader.next(record));
  const auto more = reader.next(record);
  REQUIRE_FALSE(more.has_value());
  CHECK(more.error().where == "a.csv:2:3");
}

TEST_CASE("a single-byte encoding is decoded cell by cell") {
  CsvReader reader = reader_over("\x93Q\x94,\x80 5,caf\xE9,\x81\n", 1000,
                                 {.name = "a.csv", .encoding = Encoding::windows_1252});
  CsvRecord record;
  REQUIRE(*reader.next(record));
  CHECK(record.cells[0] == "\u201CQ\u201D");
  CHECK(record.cells[1] == "\u20AC 5");
  CHECK(record.cells[2] == "caf\u00E9");
  REQUIRE(record.troubles.size() == 1);
  CHECK(record.troubles[0].where == "a.csv:1:14");
}

TEST_CASE("random cells come back from what is written, whatever the pieces") {
  const unsigned seed = 20241216;
  INFO("seed ", seed);
  std::mt19937 random(seed);
  const std::string signs[] = {"a",  "B",    "0",  " ",      ",",      ";",          "\"",
                               "\n", "\r\n", "\t", "\u00E9", "\u2019", "\U0001F600", "\u00A0"};
  for (int round = 0; round < 300; ++round) {
    const std::size_t width = 1 + random() % 6, height = 1 + random() % 8;
    Rows rows(height);
    std::string text;
    for (auto& row : rows) {
      for (std::size_t i = 0; i < width; ++i) {
        std::string cell;
        for (std::size_t k = random() % 9; k > 0; --k) cell += signs[random() % std::size(signs)];
        row.push_back(cell);
      }
      text += to_csv(row);
    }
    CAPTURE(text);
    CHECK(rows_of(text, 1 + random() % 40) == rows);
  }
}

TEST_CASE("random bytes never crash the reader and always end") {
  const unsigned seed = 7;
  INFO("seed ", seed);
  std::mt19937 random(seed);
  const std::string signs = std::string("\",\n\r;ab\0\xFF\xC3\xA9\x93 ", 13);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t k = random() % 80; k > 0; --k) text += signs[random() % signs.size()];
    const auto encoding = static_cast<Encoding>(random() % 3);
    CsvReader reader =
        reader_over(text, 1 + random() % 20, {.name = "a.csv", .encoding = encoding});
    CsvRecord record;
    std::size_t records = 0;
    for (;;) {
      const auto more = reader.next(record);
      if (!more || !*more) break;
      ++records;
      CHECK(reader.place(record.cells.size() - 1).starts_with("a.csv:"));
    }
    CHECK(records <= text.size());
  }
}
