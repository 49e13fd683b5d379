#include "engine/report/escape.h"

#include <doctest/doctest.h>

using namespace assay::report;

TEST_CASE("markup of outside origin is text in a page") {
  CHECK(escape::html("<script>alert('a' & \"b\")</script>") ==
        "&lt;script&gt;alert(&#39;a&#39; &amp; &quot;b&quot;)&lt;/script&gt;");
}

TEST_CASE("white space of a cell is one blank on a page, at its ends none") {
  CHECK(escape::html("  two\r\n lines\t here \n") == "two lines here");
}

TEST_CASE("escape codes and characters that reorder text become visible everywhere") {
  const std::string hostile =
      "a\x1b[31mb\xE2\x80\xAE"
      "c";
  for (const std::string& text :
       {escape::html(hostile), escape::md(hostile), escape::csv(hostile)}) {
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
    CHECK(text.find("31m") != std::string::npos);
  }
}

TEST_CASE("a cell is quoted where RFC 4180 asks for it, and only there") {
  CHECK(escape::csv("plain text") == "plain text");
  CHECK(escape::csv("a,b") == "\"a,b\"");
  CHECK(escape::csv("say \"no\"") == "\"say \"\"no\"\"\"");
  CHECK(escape::csv("two\r\nlines") == "\"two\nlines\"");
}

TEST_CASE("a cell that a spreadsheet takes for a formula begins with an apostrophe") {
  CHECK(escape::csv("=1+1") == "'=1+1");
  CHECK(escape::csv("+1") == "'+1");
  CHECK(escape::csv("-1") == "'-1");
  CHECK(escape::csv("@SUM(A1)") == "'@SUM(A1)");
  CHECK(escape::csv("=HYPERLINK(\"x\",\"y\")") == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
  CHECK(escape::csv("a=1") == "a=1");
}

TEST_CASE("Markdown of outside origin makes no table, link, mention or markup") {
  CHECK(escape::md("a|b") == "a\\|b");
  CHECK(escape::md("[x](y) *b* `c` _d_") == "\\[x\\](y) \\*b\\* \\`c\\` \\_d\\_");
  CHECK(escape::md("<b> & @all") == "&lt;b&gt; &amp; &#64;all");
  CHECK(escape::md("https://example.org").find("://") == std::string::npos);
}
