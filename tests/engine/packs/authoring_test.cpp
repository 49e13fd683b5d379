// The pack that docs/authoring.md builds, taken from the page itself.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "engine/assess/assess.h"
#include "engine/base/file.h"
#include "engine/packs/case_runner.h"
#include "engine/packs/mutation.h"
#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

// The files of the page; where a file comes twice, the second part stands behind the first.
using Parts = std::map<std::string, std::vector<std::string>>;

Parts read_parts(const std::string& page) {
  Parts parts;
  const std::string mark = " file=";
  for (std::size_t at = page.find("```"); at != std::string::npos;
       at = page.find("\n```", at + 3)) {
    const std::size_t start = page[at] == '\n' ? at + 1 : at;
    const std::size_t end = page.find('\n', start);
    const std::string head = page.substr(start, end - start);
    const auto name = head.find(mark);
    if (name == std::string::npos) continue;
    parts[head.substr(name + mark.size())].push_back(
        page.substr(end + 1, page.find("\n```", end) - end));
  }
  return parts;
}

// A pack of the first `most` parts of each file.
Loaded load_parts(const Parts& parts, std::size_t most) {
  PackFolder folder;
  for (const auto& [name, texts] : parts) {
    std::string whole;
    for (std::size_t i = 0; i < std::min(most, texts.size()); ++i) whole += texts[i];
    folder.write(name, whole);
  }
  const auto schema = load_schema("datasets/schemas");
  const auto catalogs = load_catalogs("datasets/frameworks");
  REQUIRE(schema);
  REQUIRE(catalogs);
  auto loaded = load(folder.path(), *schema, *catalogs, {ASSAY_CAGE, {}});
  REQUIRE(loaded);
  return std::move(*loaded);
}

std::string page_text() {
  const auto page = read_file("docs/authoring.md");
  REQUIRE(page);
  return *page;
}

std::string survivors_of(const Loaded& loaded) {
  const auto outcomes = [](model::Snapshot& snapshot, std::span<const model::Rule> rules) {
    return assess::assess(snapshot, rules, {});
  };
  std::string made;
  for (const MutantReport& one : run_mutants(loaded, outcomes, {}, 1).mutants) {
    if (one.fate == MutantReport::Fate::survived)
      made += one.file + ":" + std::to_string(one.line) + "  " + one.name + "\n";
  }
  return made;
}

Judged judge_all(const model::Snapshot& snapshot, std::span<const model::Rule> rules) {
  Judged judged;
  judged.assessment = assess::assess(snapshot, rules, {});
  judged.findings = assess::findings(snapshot, rules, judged.assessment, {}, assess::Which::all);
  return judged;
}

}  // namespace

TEST_CASE("the pack of the authoring guide loads, has all its cases, and they hold") {
  for (const std::size_t most : {1U, 2U}) {
    const Loaded loaded = load_parts(read_parts(page_text()), most);
    CHECK(issues_of(loaded) == "");
    CHECK(loaded.rules.size() == 1);
    CHECK(loaded.cases.size() == (most == 1 ? 7 : 15));
    for (const CaseReport& report : run_cases(loaded, judge_all)) {
      for (const Comparison& comparison : report.comparisons) {
        INFO(loaded.cases[report.of].says << ": " << comparison.what);
        CHECK(comparison.actual == comparison.expected);
      }
    }
    std::string missing;
    for (const Issue& issue : find_missing(loaded)) missing += to_text(issue);
    CHECK(missing == "");
  }
}

TEST_CASE(
    "the survivors of the guide's first cases are those it lists, and its last cases kill them") {
  const std::string page = page_text();
  const std::string mark = "```text survivors\n";
  const std::size_t start = page.find(mark) + mark.size();
  const Parts parts = read_parts(page);
  CHECK(survivors_of(load_parts(parts, 1)) == page.substr(start, page.find("```", start) - start));
  CHECK(survivors_of(load_parts(parts, 2)) == "");
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
