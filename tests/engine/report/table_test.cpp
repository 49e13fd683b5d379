#include "engine/report/table.h"

#include <doctest/doctest.h>

using namespace assay::report;

TEST_CASE("columns line up and no line ends with blanks") {
  Table table({{"name"}, {"n", Align::right}, {"note"}});
  table.add({"a", "1", "x"});
  table.add({"longer", "200", ""});
  CHECK(table.text({}) ==
        "name      n  note\n"
        "a         1  x\n"
        "longer  200\n");
}

TEST_CASE("a table without rows is its headings") {
  CHECK(Table({{"a"}, {"b"}}).text({}) == "a  b\n");
}

TEST_CASE("only columns that wrap give way, and no text is lost") {
  Table table({{"id"}, {"what", Align::left, true}});
  table.add({"0123456789", "one two three four five six seven"});
  CHECK(table.text({.width = 30}) ==
        "id          what\n"
        "0123456789  one two three four\n"
        "            five six seven\n");
}

TEST_CASE("a word longer than its column is broken, not cut") {
  const std::vector<std::string> lines = wrap("abcdefghij klm", 4);
  CHECK(lines == std::vector<std::string>{"abcd", "efgh", "ij", "klm"});
}

TEST_CASE("width is what a terminal shows") {
  CHECK(display_width("abc") == 3);
  CHECK(display_width("Übung") == 5);
  CHECK(display_width("e\xCC\x81") == 1);
  CHECK(display_width("漢字") == 4);
}

TEST_CASE("colours come only when asked for, and escape codes in cells never work") {
  Table table({{"a"}});
  table.add({Cell("x\x1b[31m", Tone::loud)});
  CHECK(table.text({}).find('\x1b') == std::string::npos);
  const std::string coloured = table.text({.colour = true});
  CHECK(coloured.find("\x1b[1;31mx\\x1b[31m\x1b[0m") != std::string::npos);
}
