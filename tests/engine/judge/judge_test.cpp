#include "engine/judge/judge.h"

#include <doctest/doctest.h>

#include <map>

#include "tests/engine/judge/world.h"
#include "tests/engine/report/synthetic.h"

using namespace assay;
using namespace assay::judge::test;

TEST_CASE("the sums of the posture are those of a recount, whatever the register") {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    CAPTURE(seed);
    synthetic::World world =
        synthetic::make_world({.orgs = 1 + seed, .systems = seed * 11, .rules = 9, .seed = seed});
    const model::Posture posture =
        judge::judge(world.snapshot, world.rules, world.assessment, world.findings, world.catalogs,
                     world.assessment.as_of);
    std::array<std::size_t, 4> outcomes{};
    std::array<std::size_t, 4> bases{};
    std::map<std::string, std::size_t> failing;
    for (const model::RuleResult& result : world.assessment.rules) {
      const model::Table* table = world.snapshot.find(world.rules[result.rule].subject);
      for (std::size_t i = 0; i < result.rows.size(); ++i) {
        ++outcomes[static_cast<std::size_t>(result.outcome[i])];
        if (result.outcome[i] == yes) ++bases[static_cast<std::size_t>(result.basis[i])];
        if (result.outcome[i] == no)
          ++failing[std::string(world.snapshot.symbols.text(table->org[result.rows[i]]))];
      }
      for (const auto& empty : result.empty) ++outcomes[static_cast<std::size_t>(empty.outcome)];
    }
    CHECK(posture.whole.outcome == outcomes);
    CHECK(posture.whole.satisfied == bases);
    for (const model::OrgPosture& one : posture.orgs) CHECK(one.tally.of(no) == failing[one.org]);
    model::Tally rules;
    model::Tally parts;
    for (const model::RuleTally& one : posture.rules)
      (one.org.empty() ? rules : parts).add(one.tally);
    CHECK(rules == posture.whole);
    CHECK(parts == posture.whole);
    CHECK(posture.population("ai_system").known == seed * 11);
  }
}

TEST_CASE("undetermined answers to one question are one request with the verdicts that wait") {
  World world;
  world.rule.expectations.front().has = {
      {.left = {{.op = model::Expr::Op::path, .path = {.steps = {"reviewed_at"}}}},
       .test = {.word = model::Word::present}}};
  const model::Posture posture = world.systems({open, open, yes, no, open}).judge();
  REQUIRE(posture.requests.size() == 1);
  CHECK(posture.requests.front().subjects == 3);
  CHECK(posture.requests.front().alone == 3);
  CHECK(posture.requests.front().kind == "ai_system");
  CHECK(posture.requests.front().field == "reviewed_at");
}

TEST_CASE("requests stand by the verdicts that wait for nothing else") {
  World world;
  model::Rule two = world.rule;
  two.id = "two";
  two.expectations.push_back({.id = "f", .says = "also"});
  const model::Posture posture = world.systems({open, open}).judge({two, world.rule});
  REQUIRE(posture.requests.size() == 3);
  CHECK(posture.requests.front().rule == "r");
  CHECK(posture.requests.front().alone == 2);
  CHECK(posture.requests.back().alone == 0);
}

TEST_CASE("advice that nobody answered is not asked for") {
  World world;
  world.rule.expectations.front().level = model::Level::advice;
  CHECK(world.systems({open}).judge().requests.empty());
}

TEST_CASE("a sentence that needs an interview is listed for the auditor with what is open") {
  World world;
  world.rule.expectations.front().method = model::Method::interview;
  const model::Posture posture = world.systems({open, yes, open}).judge();
  REQUIRE(posture.questions.size() == 1);
  CHECK(posture.questions.front().open == 2);
  CHECK(posture.questions.front().orgs == 1);
}

TEST_CASE("unreadable cells, references to nothing and empty joins are counted with samples") {
  World world;
  world.rule.expectations = {
      {.id = "e",
       .says = "s",
       .quantifier = model::Quantifier::some,
       .kind = "impact_assessment",
       .where = {{.left = {{.op = model::Expr::Op::path, .path = {.steps = {"system"}}}},
                  .test = {.word = model::Word::is,
                           .operand = {{.op = model::Expr::Op::path,
                                        .path = {.root = model::Root::self, .steps = {"id"}}}}}}}}};
  world.systems({yes});
  world.fact("impact_assessment", "a", {Cell::of("s1"), Cell::unreadable("soon — no date")});
  world.fact("impact_assessment", "b", {Cell::of("ghost"), {}});
  world.fact("impact_assessment", "c", {Cell::blank(), {}});
  const model::Posture posture = world.judge();
  using What = model::DataProblem::What;
  std::map<What, const model::DataProblem*> found;
  for (const model::DataProblem& one : posture.problems) found[one.what] = &one;
  REQUIRE(found.size() == 3);
  CHECK(found[What::unreadable]->samples == std::vector<std::string>{"a: soon — no date"});
  CHECK(found[What::dangling]->samples == std::vector<std::string>{"b: ghost"});
  CHECK(found[What::dangling]->target == "ai_system");
  CHECK(found[What::blank_join]->samples == std::vector<std::string>{"c"});
}

TEST_CASE("what was open before keeps the day it was first seen") {
  World world;
  const std::string id = model::finding_id("o", "p", "r", {"ai_system", "s1"});
  world.history[id] = {.first_seen = "2024-03-01"};
  world.systems({no, no}).judge();
  CHECK(world.findings[0].first_seen == "2024-03-01");
  CHECK(world.findings[1].first_seen == "2025-01-01");
  world.history[id].closed = true;
  world.judge();
  CHECK(world.findings[0].first_seen == "2025-01-01");
}
