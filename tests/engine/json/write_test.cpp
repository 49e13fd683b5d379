#include "engine/json/write.h"

#include <doctest/doctest.h>

#include "engine/json/read.h"

using namespace assay;

TEST_CASE("the writer places commas and escapes") {
  json::Writer out;
  out.open_object().member("a", "line\n\"x\"\x01").name("b").open_array().number(1).boolean(false);
  out.null().close_array().name("c").number(*parse_decimal("0.5")).close_object();
  CHECK(out.take() == "{\"a\":\"line\\n\\\"x\\\"\\u0001\",\"b\":[1,false,null],\"c\":0.5}");
}

TEST_CASE("an escape is found wherever it stands in a text of any length") {
  for (const char special : {'"', '\\', '\n', '\x01'}) {
    for (std::size_t size = 1; size < 30; ++size) {
      for (std::size_t at = 0; at < size; ++at) {
        std::string text(size, '\xC3');
        text[at] = special;
        const std::string quoted = json::quote(text);
        const std::string escape = json::quote(std::string(1, special));
        CHECK(quoted == "\"" + text.substr(0, at) + escape.substr(1, escape.size() - 2) +
                            text.substr(at + 1) + "\"");
      }
    }
  }
}

TEST_CASE("every text comes back from what was written") {
  std::string all;
  for (int c = 1; c < 128; ++c) all += static_cast<char>(c);
  all += "\xC3\xA9\xE2\x80\x99";
  const auto back = json::parse(json::quote(all), "t");
  REQUIRE(back.has_value());
  CHECK(*back->string() == all);
}
