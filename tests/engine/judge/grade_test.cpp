#include "engine/judge/grade.h"

#include <doctest/doctest.h>

#include "tests/engine/judge/world.h"

using namespace assay;
using namespace assay::judge::test;
using judge::Circumstances;
using model::Grade;
using model::Level;

TEST_CASE("each ground gives its grade, the first that matches") {
  struct Row {
    const char* what;
    Circumstances about;
    Grade grade;
    const char* words;
  };
  const Row rows[] = {
      {"wholly absent",
       {.failed = 1, .judged = 40, .absent = "wholly absent: x"},
       Grade::major,
       "wholly absent"},
      {"half of four", {.failed = 2, .judged = 4}, Grade::major, "2 of 4"},
      {"under half of four", {.failed = 1, .judged = 4}, Grade::minor, "1 of 4"},
      {"half of many", {.failed = 50, .judged = 100}, Grade::major, "50 of 100"},
      {"under half of many", {.failed = 49, .judged = 100}, Grade::minor, "49 of 100"},
      {"all of three", {.failed = 3, .judged = 3}, Grade::major, "fewer than four"},
      {"two of three", {.failed = 2, .judged = 3}, Grade::minor, "2 of 3"},
      {"a lower share of the pack's",
       {.failed = 25, .judged = 100, .major_share = {250'000}},
       Grade::major,
       "25 of 100"},
      {"once for the organisation",
       {.over_subjects = false, .failed = 1, .judged = 1},
       Grade::minor,
       "no ground"},
      {"older than twice the interval",
       {.over_subjects = false, .failed = 1, .judged = 1, .overdue = "older"},
       Grade::major,
       "older"},
      {"danger", {.failed = 1, .judged = 9, .danger = "intolerable"}, Grade::major, "intolerable"},
      {"comes back", {.failed = 1, .judged = 9, .comes_back = "back"}, Grade::major, "back"},
      {"advice",
       {.level = Level::advice, .failed = 9, .judged = 9, .absent = "x", .danger = "y"},
       Grade::observation,
       "advice"},
      {"own", {.level = Level::own, .failed = 1, .judged = 9}, Grade::minor, "1 of 9"},
      {"a selected measure is minor whatever its extent",
       {.selected_measure = true,
        .failed = 9,
        .judged = 9,
        .absent = "x",
        .overdue = "o",
        .comes_back = "b"},
       Grade::minor,
       "9 of 9"},
      {"a selected measure with danger",
       {.selected_measure = true, .failed = 1, .judged = 9, .danger = "intolerable"},
       Grade::major,
       "intolerable"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const judge::Proposal proposal = judge::propose(row.about);
    CHECK(proposal.grade == row.grade);
    CHECK(proposal.ground.find(row.words) != std::string::npos);
  }
}

TEST_CASE(
    "forty systems without an assessment are one statement, and undetermined ones are not in it") {
  World world;
  world.systems({no, no, no, yes, yes, yes, yes, open, na});
  const model::Posture posture = world.judge();
  REQUIRE(posture.statements.size() == 1);
  const model::Statement& one = posture.statements.front();
  CHECK(one.subjects.size() == 3);
  CHECK(one.judged == 7);
  CHECK(one.undetermined == 1);
  CHECK(one.grade == Grade::minor);
  for (const model::Finding& finding : world.findings) {
    CHECK(finding.grade == (finding.outcome == no ? Grade::minor : Grade::none));
  }
}

TEST_CASE(
    "a law gives a breach shown, a voluntary framework an outcome not shown, neither a grade") {
  World world;
  world.rule.controls = {"LAW:1", "VOL:1", "STD:8.4"};
  const model::Posture posture = world.systems({no, no, no, no}).judge();
  REQUIRE(posture.statements.size() == 3);
  for (const model::Statement& one : posture.statements) {
    CHECK((one.framework == "STD") == (one.grade == Grade::major));
    if (one.framework == "LAW") CHECK(one.ground.find("breach shown") != std::string::npos);
    if (one.framework == "VOL") CHECK(one.ground.find("outcome not shown") != std::string::npos);
  }
}

TEST_CASE("a process of which nothing at all is recorded is wholly absent") {
  World world;
  world.rule.expectations = {
      {.id = "e", .says = "s", .quantifier = model::Quantifier::some, .kind = "impact_assessment"}};
  world.systems({no, no, no, no});
  CHECK(world.judge().statements.front().ground ==
        "wholly absent: no `impact_assessment` is recorded");
}

TEST_CASE("a last run older than twice the planned interval is major, an earlier one is not") {
  const auto ground = [](const char* completed) {
    World world;
    model::Expr theme{.op = model::Expr::Op::the, .kind = "process", .field = "interval"};
    theme.where = {{.left = {{.op = model::Expr::Op::path, .path = {.steps = {"theme"}}}},
                    .test = {.word = model::Word::is, .operand = {{.value = Cell::of("impact")}}}}};
    const model::Condition recent{
        .left = {{.op = model::Expr::Op::path, .path = {.steps = {"completed_at"}}}},
        .test = {.word = model::Word::fresh, .operand = {theme}}};
    world.rule.expectations = {{.id = "e",
                                .says = "s",
                                .level = Level::own,
                                .quantifier = model::Quantifier::some,
                                .kind = "impact_assessment",
                                .has = {recent}}};
    world.fact("process", "p1", {Cell::of("impact"), Cell::of(Duration{.months = 12})});
    world.fact("impact_assessment", "i1", {Cell::of("s1"), day(completed)});
    return world.systems({no, yes, yes, yes, yes}).judge().statements.front();
  };
  CHECK(ground("2022-12-31").grade == Grade::major);
  CHECK(ground("2022-12-31").ground.find("older than twice the planned interval of P1Y") !=
        std::string::npos);
  CHECK(ground("2023-01-01").grade == Grade::minor);
}

TEST_CASE("a minor that was closed and is back is one step up, one that never closed is not") {
  World world;
  world.systems({no, yes, yes, yes, yes});
  const std::string id = model::finding_id("o", "p", "r", {"ai_system", "s1"});
  world.history[id] = {.first_seen = "2024-01-01", .grade = Grade::minor, .closed = true};
  CHECK(world.judge().statements.front().grade == Grade::major);
  world.history[id].closed = false;
  CHECK(world.judge().statements.front().grade == Grade::minor);
  world.history[id].returned = true;  // and it stays so while it is open
  CHECK(world.judge().statements.front().grade == Grade::major);
}

TEST_CASE("a corrective action without effect is one step up") {
  World world;
  world.fact("nonconformity", "n1", {Cell::of(model::List{"STD:8.4"}), {}});
  world.fact("action", "a1", {Cell::of("nonconformity:n1"), Cell::of("not")});
  const model::Posture posture = world.systems({no, yes, yes, yes, yes}).judge();
  CHECK(posture.statements.front().ground == "corrective action `a1` had no effect");
}

TEST_CASE(
    "three minors on one requirement weigh as a major, two do not, nor do three on a whole "
    "chapter") {
  const auto grades = [](const std::vector<std::string>& controls) {
    World world;
    std::vector<model::Rule> rules;
    for (std::size_t i = 0; i < controls.size(); ++i) {
      rules.push_back(world.rule);
      rules.back().id = "r" + std::to_string(i);
      rules.back().controls = {controls[i]};
    }
    return world.systems({no, yes, yes, yes, yes}).judge(rules).statements.front().grade;
  };
  CHECK(grades({"STD:8.4", "STD:8.4", "STD:8.4"}) == Grade::major);
  CHECK(grades({"STD:8.4", "STD:8.4"}) == Grade::minor);
  CHECK(grades({"STD:8.4", "STD:8.4", "STD:8.1"}) == Grade::minor);
}

TEST_CASE("several failing measures of one objective are raised against the requirement above") {
  World world;
  std::vector<model::Rule> rules(2, world.rule);
  rules[0].id = "a", rules[0].controls = {"STD:A.2.1"};
  rules[1].id = "b", rules[1].controls = {"STD:A.2.2"};
  const model::Posture two = world.systems({no, no, no, no}).judge(rules);
  REQUIRE(two.statements.size() == 3);
  std::size_t raised = 0;
  for (const model::Statement& one : two.statements) {
    CHECK(one.grade == Grade::minor);
    if (!one.rule.empty()) continue;
    ++raised;
    CHECK(one.controls == std::vector<std::string>{"STD:8.1"});
    CHECK(one.subjects.size() == 4);
  }
  CHECK(raised == 1);
}
