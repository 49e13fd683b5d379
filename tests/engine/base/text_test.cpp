#include "engine/base/text.h"

#include <doctest/doctest.h>

#include "engine/base/digest.h"

using namespace assay;

TEST_CASE("the nearest word is offered, and nothing when none is near") {
  const std::vector<std::string> words = {"remedy", "severity", "subject"};
  CHECK(text::nearest("remdy", words) == "remedy");
  CHECK(text::suggestion("Severty", words) == "; did you mean `severity`?");
  CHECK(text::nearest("xyz", words).empty());
  // Two of three letters are another word.
  CHECK(text::nearest("pdf", std::vector<std::string>{"md", "csv"}).empty());
  CHECK(text::nearest("cvs", std::vector<std::string>{"md", "csv"}) == "csv");
  CHECK(text::nearest("cs", std::vector<std::string>{"csv"}) == "csv");
}

TEST_CASE("only well-formed UTF-8 passes") {
  CHECK(text::is_utf8("na\xC3\xAFve \xE2\x80\x99 \xF0\x9F\x98\x80"));
  for (const char* wrong : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x80", "\x92"}) {
    CHECK_FALSE(text::is_utf8(wrong));
  }
}

TEST_CASE("control, escape and bidi bytes become visible") {
  CHECK(text::printable("a\x1B[31mb") == "a\\x1b[31mb");
  CHECK(text::printable("line\nnext") == "line\\nnext");
  CHECK(text::printable("\xE2\x80\xAEx") == "\\xe2\\x80\\xaex");
  CHECK(text::printable("caf\xC3\xA9") == "caf\xC3\xA9");
}

TEST_CASE("SHA-256 gives the published digest, and framed parts do not run together") {
  CHECK(to_hex(sha256("abc")) ==
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(Digester().part("ab").part("c").finish() != Digester().part("a").part("bc").finish());
}
