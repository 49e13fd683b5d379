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

TEST_CASE("what several rules and sentences wait for is asked once, and counted by verdicts") {
  World world;
  const auto reads = [](const char* field) {
    return model::Conditions{{.left = {{.op = model::Expr::Op::path, .path = {.steps = {field}}}},
                              .test = {.word = model::Word::present}}};
  };
  model::Rule twice = world.rule;  // both of its sentences ask for the same
  twice.id = "twice";
  twice.expectations.push_back({.id = "f", .says = "also"});
  for (model::Expectation& one : twice.expectations) one.has = reads("reviewed_at");
  model::Rule two_things = twice;
  two_things.id = "two-things";
  two_things.pack = "q";
  two_things.expectations.back().has = reads("retired_at");
  const model::Posture posture = world.systems({open, open, yes}).judge({twice, two_things});
  REQUIRE(posture.requests.size() == 4);
  REQUIRE(posture.asks.size() == 2);
  const model::Asked& reviewed = posture.asks.front();
  CHECK(reviewed.asks == "`reviewed_at` of `ai_system`");
  CHECK(reviewed.orgs == std::vector<std::pair<std::string, std::size_t>>{{"o", 4}});
  CHECK(reviewed.verdicts == 4);  // two systems under two rules
  CHECK(reviewed.alone == 2);     // those of `twice`: nothing else is missing for them
  CHECK(reviewed.rules.size() == 2);
  CHECK(reviewed.packs() == 2);
  const model::Asked& retired = posture.asks.back();
  CHECK(retired.asks == "`retired_at` of `ai_system`");
  CHECK(retired.verdicts == 2);
  CHECK(retired.alone == 0);
}

TEST_CASE("the same question to several organisations is one, and their verdicts add up") {
  const model::Asked a{.asks = "`x` of `y`",
                       .kind = "y",
                       .field = "x",
                       .orgs = {{"b", 3}},
                       .rules = {{"p", "r", 2}, {"p", "s", 1}},
                       .verdicts = 3,
                       .alone = 1};
  const model::Asked b{.asks = "`x` of `y`",
                       .kind = "y",
                       .field = "x",
                       .orgs = {{"a", 4}},
                       .rules = {{"q", "r", 1}, {"p", "s", 3}},
                       .verdicts = 4,
                       .alone = 4};
  const model::Asked person{.asks = "an attestation",
                            .kind = "attestation",
                            .orgs = {{"a", 9}},
                            .rules = {{"p", "r", 9}},
                            .verdicts = 9,
                            .alone = 2};
  model::Asked other = person;
  other.rules = {{"p", "s", 9}};
  const auto whole = model::over_all_organisations({a, b, person, other});
  REQUIRE(whole.size() == 3);  // what only a person can say is each rule's own
  CHECK(whole.front().verdicts == 7);
  CHECK(whole.front().alone == 5);
  CHECK(whole.front().orgs == std::vector<std::pair<std::string, std::size_t>>{{"a", 4}, {"b", 3}});
  REQUIRE(whole.front().rules.size() == 3);
  CHECK(whole.front().rules.front().rule == "s");
  CHECK(whole.front().rules.front().verdicts == 4);
}

TEST_CASE("whether anybody took on a voluntary framework is one question for all of its rules") {
  World world;
  const auto rule_of = [&world](const char* id, const char* control) {
    model::Rule made = world.rule;
    made.id = id;
    made.controls = {control};
    made.applies = {{.left = {{.op = model::Expr::Op::count, .kind = "certificate"}},
                     .test = {.word = model::Word::at_least}}};
    return made;
  };
  world.reason = Reason::applicability_undecided;
  const model::Posture posture =
      world.systems({open, no, open}).judge({rule_of("free", "VOL:1"), rule_of("bound", "LAW:1")});
  REQUIRE(posture.untaken.size() == 1);
  CHECK(posture.untaken.front().rule == "free");
  CHECK(posture.untaken.front().frameworks == std::vector<std::string>{"V"});
  CHECK(posture.untaken.front().orgs == std::vector<std::string>{"o"});
  CHECK(posture.untaken.front().verdicts == 2);
  REQUIRE(posture.asks.size() == 1);
  CHECK(posture.asks.front().asks ==
        "`certificate` records, or a statement that the register is complete");
  CHECK(posture.asks.front().alone == 4);

  world.reason = Reason::missing_field;
  CHECK(world.judge({rule_of("free", "VOL:1")}).untaken.empty());
}

TEST_CASE("a register that is complete is not asked to be declared complete") {
  World world;
  model::Rule counts = world.rule;
  counts.expectations.front().has = {
      {.left = {{.op = model::Expr::Op::count, .kind = "audit"}},
       .test = {.word = model::Word::at_least,
                .operand = {{.op = model::Expr::Op::count, .kind = "certificate"}}}}};
  model::Rule some = world.rule;
  some.id = "some";
  some.expectations.front().quantifier = model::Quantifier::some;
  some.expectations.front().kind = "audit";
  world.builder.set_register("o", "audit", {.complete = true});
  world.reason = Reason::no_facts;
  const model::Posture posture = world.systems({open}).judge({counts, some});
  REQUIRE(posture.asks.size() == 2);
  CHECK(posture.asks.front().asks ==
        "`certificate` records, or a statement that the register is complete");
  CHECK(posture.asks.back().asks ==
        "some `audit` that fits: the register is complete and has none");
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
