#include "engine/judge/danger.h"

#include <doctest/doctest.h>

#include "tests/engine/judge/world.h"

using namespace assay;
using namespace assay::judge::test;
using model::Grade;

namespace {

const std::vector<Outcome> one_of_five{no, yes, yes, yes, yes};

World risky(const char* stage = "operated") {
  World world;
  world.systems(one_of_five, stage);
  world.fact("risk_criteria", "c", {Cell::of(Decimal::of(20))});
  world.fact("risk", "k", {Cell::of("s1"), Cell::of(Decimal::of(25))});
  return world;
}

}  // namespace

TEST_CASE("an intolerable risk with a failed treatment in a system in operation is major") {
  World world = risky();
  world.fact("risk_treatment", "t", {Cell::of("k"), {}, {}, Cell::of("not")});
  CHECK(world.judge().statements.front().grade == Grade::major);
}

TEST_CASE("a treatment that is overdue no longer lives, one that is due does") {
  World late = risky();
  late.fact("risk_treatment", "t", {Cell::of("k"), day("2024-12-31"), {}, {}});
  CHECK(late.judge().statements.front().grade == Grade::major);
  World due = risky();
  due.fact("risk_treatment", "t", {Cell::of("k"), day("2025-01-01"), {}, {}});
  CHECK(due.judge().statements.front().grade == Grade::minor);
}

TEST_CASE(
    "no treatment on record is a question while the register is open, a ground when it is "
    "complete") {
  World open_register = risky();
  const model::Posture asked = open_register.judge();
  CHECK(asked.statements.front().grade == Grade::minor);
  REQUIRE(asked.statements.front().consider.size() == 1);
  CHECK(asked.statements.front().consider.front().find("no treatment is recorded") !=
        std::string::npos);
  World complete = risky();
  complete.builder.set_register("o", "risk_treatment", {.complete = true});
  CHECK(complete.judge().statements.front().grade == Grade::major);
}

TEST_CASE("a system that does not operate, or a risk below the limit, is no danger") {
  World planned = risky("initiated");
  planned.builder.set_register("o", "risk_treatment", {.complete = true});
  CHECK(planned.judge().statements.front().grade == Grade::minor);
  World other;
  other.systems(one_of_five);
  other.fact("risk_criteria", "c", {Cell::of(Decimal::of(20))});
  other.fact("risk", "k", {Cell::of("s1"), Cell::of(Decimal::of(19))});
  other.builder.set_register("o", "risk_treatment", {.complete = true});
  CHECK(other.judge().statements.front().grade == Grade::minor);
}

TEST_CASE("a serious open incident without any reaction is major, with one it is not") {
  World alone;
  alone.systems(one_of_five)
      .fact("incident", "i", {Cell::of("s1"), Cell::of(true), Cell::blank(), {}});
  alone.builder.set_register("o", "action", {.complete = true});
  CHECK(alone.judge().statements.front().grade == Grade::major);
  World answered;
  answered.systems(one_of_five)
      .fact("incident", "i", {Cell::of("s1"), Cell::of(true), Cell::blank(), {}});
  answered.fact("action", "a", {Cell::of("incident:i"), {}});
  answered.builder.set_register("o", "action", {.complete = true});
  CHECK(answered.judge().statements.front().grade == Grade::minor);
}

TEST_CASE("danger in another system is no ground") {
  World world;
  world.systems({yes, no, yes, yes, yes});
  world.fact("incident", "i", {Cell::of("s1"), Cell::of(true), Cell::blank(), {}});
  world.builder.set_register("o", "action", {.complete = true});
  CHECK(world.judge().statements.front().grade == Grade::minor);
}
