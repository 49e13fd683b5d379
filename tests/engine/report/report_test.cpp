#include "engine/report/report.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "engine/base/file.h"
#include "engine/judge/judge.h"
#include "engine/plan/plan.h"
#include "engine/report/page.h"
#include "tests/engine/report/synthetic.h"

using namespace assay;

namespace {

report::Report small_report() {
  synthetic::World world = synthetic::make_world({.orgs = 2, .systems = 4, .rules = 3, .seed = 5});
  const Date as_of = world.assessment.as_of;
  report::Report made{.title = "Two & a few", .engine = "assay", .as_of = as_of, .known = 1};
  made.posture = judge::judge(world.snapshot, world.rules, world.assessment, world.findings,
                              world.catalogs, as_of);
  made.tasks = plan::plan(world.snapshot, world.findings, {}, world.rules, as_of);
  made.rules = report::rule_cards(world.rules);
  made.controls = report::control_cards(world.rules, world.catalogs);
  made.findings = world.findings;
  return made;
}

void check_golden(const std::string& name, const std::string& text) {
  const std::string file = "tests/golden/report/" + name;
  if (const char* mode = std::getenv("ASSAY_GOLDEN");
      mode != nullptr && std::string(mode) == "write") {
    REQUIRE(write_file(file, text).has_value());
  }
  const Result<std::string> expected = read_file(file);
  REQUIRE(expected.has_value());
  // One check, not a megabyte of difference: `cmake --build --preset dev --target golden`, then git
  // diff.
  const bool same = *expected == text;
  CHECK_MESSAGE(same, file << " differs; rewrite it with the target `golden` and look at the diff");
}

}  // namespace

TEST_CASE("the golden small report reads as it did") {
  const report::Report report = small_report();
  check_golden("small.html", report::html(report));
  check_golden("small.md", report::md(report));
  check_golden("small.csv", report::csv(report));
  check_golden("small.jsonl", report::jsonl(report));
}

TEST_CASE("a report of nothing says so in every format that has words") {
  const report::Report nothing{.title = "Nothing"};
  CHECK(report::html(nothing).find("No rule was evaluated: nothing can be said.") !=
        std::string::npos);
  CHECK(report::md(nothing).find("No rule was evaluated: nothing can be said.") !=
        std::string::npos);
  CHECK(report::jsonl(nothing).empty());
}

TEST_CASE("an incomplete assessment warns on the first screen") {
  report::Report report = small_report();
  CHECK(report::html(report).find("This assessment is incomplete") == std::string::npos);
  report.incomplete = true;
  const std::string page = report::html(report);
  CHECK(page.find("This assessment is incomplete") < page.find("<main>"));
  CHECK(report::md(report).find("This assessment is incomplete") != std::string::npos);
}

TEST_CASE("a finding that only claims satisfy is nowhere drawn as recorded") {
  report::Report report{.title = "t", .rules = {{.pack = "p", .id = "r", .title = "R"}}};
  report.posture.orgs = {{.org = "o", .name = "O"}};
  model::Tally tally;
  tally.outcome[1] = 3;
  tally.satisfied[0] = 3;
  report.posture.whole = tally;
  report.posture.rules = {{"", "p", "r", tally}, {"o", "p", "r", tally}};
  const std::string page = report::html(report);
  const std::string map =
      page.substr(page.find("id=\"map\""), page.find("id=\"rules\"") - page.find("id=\"map\""));
  CHECK(map.find("<td class=\"declared\"") != std::string::npos);
  CHECK(map.find("<td class=\"recorded\"") == std::string::npos);
}

TEST_CASE("a satisfied finding whose advice is not followed is in no list of what is open") {
  report::Report report{.title = "t"};
  report.findings = {{.id = "0123456789abcdef", .outcome = model::Outcome::satisfied}};
  CHECK(report::jsonl(report).empty());
  CHECK(report::csv(report).find("0123456789abcdef") == std::string::npos);
  CHECK(report::json(report).find("0123456789abcdef") == std::string::npos);
}

TEST_CASE("an expired waiver is said to have expired") {
  report::Report report = small_report();
  model::Finding finding{.id = "0123456789abcdef",
                         .org = "ORG01",
                         .pack = "law-pack",
                         .rule = "rule-1",
                         .subject = {"ai_system", "1"},
                         .outcome = model::Outcome::not_satisfied,
                         .severity = model::Severity::critical,
                         .message = "m"};
  finding.waiver = model::WaiverUse{.key = "w1", .to = "2024-11-30", .expired = true};
  report.findings = {finding};
  CHECK(report::html(report).find("Waiver w1 expired on 2024-11-30") != std::string::npos);
  CHECK(report::csv(report).find(",expired,w1,2024-11-30,") != std::string::npos);
}

TEST_CASE(
    "what stands in backticks is code, still escaped, and a long text is cut between characters") {
  CHECK(report::Page().prose("the `a<b` is `c`, `d").take() ==
        "the <code>a&lt;b</code> is <code>c</code>, `d");
  CHECK(report::Page().prose("äöü", 3).take() == "ä…");
}
