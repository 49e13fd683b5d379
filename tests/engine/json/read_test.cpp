#include "engine/json/read.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/base/text.h"
#include "engine/json/write.h"

using namespace assay;

TEST_CASE("a document keeps order, exact numbers and lines") {
  const auto value = json::parse("{\"b\": 1.10,\n \"a\": [true, null, \"x\"]}", "t.json");
  REQUIRE(value.has_value());
  CHECK(json::to_text(*value) == R"({"b":1.10,"a":[true,null,"x"]})");
  CHECK(value->find("a")->line == 2);
  CHECK(value->find("b")->number()->text == "1.10");
}

TEST_CASE("what is not strict JSON is refused with its place") {
  struct {
    const char* text;
    const char* says;
    const char* where;
  } const cases[] = {
      {"{\"a\":1,\n\"a\":2}", "stands twice", "t.json:2"},
      {"[1,]", "is not JSON", "t.json:1"},
      {"[1\n", "is not JSON", "t.json:2:1"},  // columns count from 1, also where the text just ends
      {"", "is not JSON", "t.json:1"},
      {"[1] 2", "is not JSON", "t.json:1"},
      {"[\"\\u0000\"]", "NUL", "t.json:1"},
      {"[\"\x92\"]", "is not UTF-8", "t.json:1"},
      {"[NaN]", "is not JSON", "t.json:1"},
      {"[01]", "is not JSON", "t.json:1"},
  };
  for (const auto& wrong : cases) {
    CAPTURE(wrong.text);
    const auto value = json::parse(wrong.text, "t.json");
    REQUIRE_FALSE(value.has_value());
    CHECK(value.error().message.find(wrong.says) != std::string::npos);
    CHECK(value.error().where.starts_with(wrong.where));
  }
}

TEST_CASE("depth is limited and never costs the stack") {
  CHECK(json::parse(std::string(64, '[') + std::string(64, ']'), "t").has_value());
  const auto deep = json::parse(std::string(100000, '['), "t");
  REQUIRE_FALSE(deep.has_value());
  CHECK(deep.error().message.find("levels deep") != std::string::npos);
}

TEST_CASE("numbers of any size keep their text") {
  const auto value = json::parse("[123456789012345678901234567890, 1e5]", "t");
  REQUIRE(value.has_value());
  CHECK_FALSE((*value->array())[0].decimal().has_value());
  CHECK((*value->array())[1].decimal() == Decimal::of(100000));
}

TEST_CASE("an object with very many names is read in one pass, and still refuses a second one") {
  std::string text = "{";
  for (int i = 0; i < 50000; ++i) text += "\"n" + std::to_string(i) + "\":{\"n1\":1},";
  CHECK(json::parse(text + "\"last\":1}", "t").has_value());
  const auto twice = json::parse(text + "\"n7\":1}", "t");
  REQUIRE_FALSE(twice.has_value());
  CHECK(twice.error().message == "the name `n7` stands twice in one object");
}

TEST_CASE("an error about bytes that are no UTF-8 is itself UTF-8") {
  const auto made = json::parse("{\"a\":\"\xFF\"}", "a.json");
  REQUIRE_FALSE(made.has_value());
  CHECK(text::is_utf8(made.error().message));
  const auto token = json::parse(
      "{\"a\xC3\":tru\xFF"
      "e}",
      "a.json");
  REQUIRE_FALSE(token.has_value());
  CHECK(text::is_utf8(token.error().message));
}
