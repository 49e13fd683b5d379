// A folder of crosswalks: every problem of every file is told.
#include <doctest/doctest.h>

#include "engine/packs/datasets.h"
#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

TEST_CASE("all problems of all crosswalks are told at once, each with its place") {
  PackFolder folder;
  folder.write("crosswalks/a.json", R"({"from": "OWM", "to": "OWN", "as_of": "2024-01-01",
"entries": [], "unmapped": [
  {"id": "OWN:1.1", "why": ""}]})");
  folder.write("crosswalks/b.json", "{\n  \"from\": \"OWN\",\n  oops\n}");
  folder.write("crosswalks/c.json",
               R"({"from": "OWN", "to": "OWN", "as_of": "2024-01-01", "sources": {"ours": "s"},
"unmapped": [], "entries": [
  {"from": "OWN:1.1", "to": "OWN:1.1", "relation": "equal_to", "rationale": "r", "source": "our",
   "confidence": "hihg", "second_reading": "kept"}]})");
  folder.write("crosswalks/README.md", "no crosswalk");
  std::vector<Error> problems;
  const auto made = load_crosswalks(folder.path() / "crosswalks", test_catalogs(), problems);
  REQUIRE(made.has_value());
  std::vector<std::string> told;
  for (const Error& one : problems) told.push_back(one.where + ": " + one.message);
  REQUIRE(told.size() == 5);
  CHECK(told[0] == "crosswalks/a.json:1:1: no catalog has the prefix `OWM`; did you mean `OWN`?");
  CHECK(told[1] == "crosswalks/a.json:3:3: `OWN:1.1`: `unmapped` needs a reason `why`");
  CHECK(told[2].starts_with("crosswalks/b.json:3:3: "));
  CHECK(told[3].starts_with("crosswalks/c.json:3:3: "));
  CHECK(told[3].find("`source` is none of `sources`: `our`; did you mean `ours`?") !=
        std::string::npos);
  CHECK(told[4].find("not `hihg`; did you mean `high`?") != std::string::npos);
}
