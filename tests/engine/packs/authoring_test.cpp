// The pack that docs/authoring.md builds, taken from the page itself.
#include <doctest/doctest.h>

#include "engine/assess/assess.h"
#include "engine/base/file.h"
#include "engine/packs/case_runner.h"
#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

void write_blocks(const std::string& page, PackFolder& folder) {
  const std::string mark = " file=";
  for (std::size_t at = page.find("```"); at != std::string::npos;
       at = page.find("\n```", at + 3)) {
    const std::size_t start = page[at] == '\n' ? at + 1 : at;
    const std::size_t end = page.find('\n', start);
    const std::string head = page.substr(start, end - start);
    const auto name = head.find(mark);
    if (name == std::string::npos) continue;
    folder.write(head.substr(name + mark.size()),
                 page.substr(end + 1, page.find("\n```", end) - end));
  }
}

Judged judge_all(const model::Snapshot& snapshot, std::span<const model::Rule> rules) {
  Judged judged;
  judged.assessment = assess::assess(snapshot, rules, {});
  judged.findings = assess::findings(snapshot, rules, judged.assessment, {}, assess::Which::all);
  return judged;
}

}  // namespace

TEST_CASE("the pack of the authoring guide loads, has all its cases, and they hold") {
  const auto page = read_file("docs/authoring.md");
  REQUIRE(page);
  PackFolder folder;
  write_blocks(*page, folder);
  const auto schema = load_schema("datasets/schemas");
  const auto catalogs = load_catalogs("datasets/frameworks");
  REQUIRE(schema);
  REQUIRE(catalogs);
  const auto loaded = load(folder.path(), *schema, *catalogs, {ASSAY_CAGE, {}});
  REQUIRE(loaded);
  CHECK(issues_of(*loaded) == "");
  CHECK(loaded->rules.size() == 1);
  CHECK(loaded->cases.size() == 7);
  for (const CaseReport& report : run_cases(*loaded, judge_all)) {
    for (const Comparison& comparison : report.comparisons) {
      INFO(loaded->cases[report.of].says << ": " << comparison.what);
      CHECK(comparison.actual == comparison.expected);
    }
  }
  std::string missing;
  for (const Issue& issue : find_missing(*loaded)) missing += to_text(issue);
  CHECK(missing == "");
}

TEST_CASE("a case that fails says what came out instead") {
  PackFolder folder;
  folder.write("a.lua", R"lua(rule { control = "OWN:1.1", title = "t", subject = "ai_system",
    expect { id = "owned", says = "s", level = "required", method = "examine", has = { owner = present } } })lua");
  folder.write("a.cases.lua", R"lua(
    case { "no owner", facts = { ai_system = { id = "s", owner = blank } }, expects = { rule = "satisfied", owned = "not_satisfied" } }
    case { "nobody was asked", facts = { ai_system = { id = "s" } }, expects = "undetermined" }
    case { "no system", facts = {}, complete = { "ai_system" }, expects = "not_applicable" })lua");
  const Loaded loaded = load_folder(folder);
  REQUIRE(issues_of(loaded) == "");
  const auto reports = run_cases(loaded, judge_all);
  REQUIRE(reports.size() == 3);
  CHECK_FALSE(reports[0].passed());
  CHECK(reports[0].comparisons[0].what == "owned");
  CHECK(reports[0].comparisons[0].holds());
  CHECK(reports[0].comparisons[1].what == "rule");
  CHECK(reports[0].comparisons[1].actual == "not_satisfied");
  CHECK(reports[1].passed());
  CHECK(reports[2].passed());
}

TEST_CASE("missing cases are named sentence by sentence") {
  PackFolder folder;
  folder.write("a.lua", R"lua(rule { control = "OWN:1.1", title = "t", subject = "ai_system",
    expect { id = "owned", says = "s", level = "required", method = "examine", has = { owner = present } } })lua");
  folder.write(
      "a.cases.lua",
      R"lua(case { "owned", facts = { ai_system = { id = "s", owner = "p" } }, expects = { owned = "satisfied" } })lua");
  const Loaded loaded = load_folder(folder);
  std::vector<std::string> messages;
  for (const Issue& issue : find_missing(loaded)) messages.push_back(issue.message);
  CHECK(messages ==
        std::vector<std::string>{
            "the rule `a` has no `remedy`: nobody would know what to do",
            "the expectation `owned` has no case in which it is not_satisfied",
            "the expectation `owned` has no case in which it is tempting to pass and does not",
            "the expectation `owned` has no case in which it is undetermined"});
}

TEST_CASE("a case reads its rule with the parameters it gives") {
  PackFolder folder;
  folder.write(
      "a.lua",
      R"lua(rule { control = "OWN:1.1", title = "t", subject = "ai_system", params = { least = 5 },
    expect { id = "good", says = "s", level = "own", method = "test", has = { score = at_least(param.least) } } })lua");
  folder.write("a.cases.lua", R"lua(
    case { "too low", facts = { ai_system = { id = "s", score = 4 } }, expects = { good = "not_satisfied" } }
    case { "good enough for less", params = { least = 3 }, facts = { ai_system = { id = "s", score = 4 } }, expects = { good = "satisfied" } })lua");
  const Loaded loaded = load_folder(folder);
  REQUIRE(issues_of(loaded) == "");
  for (const CaseReport& report : run_cases(loaded, judge_all)) CHECK(report.passed());
}
