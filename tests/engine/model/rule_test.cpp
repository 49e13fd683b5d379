#include "engine/model/rule.h"

#include <doctest/doctest.h>

#include <vector>

using namespace assay::model;

TEST_CASE("every part of an expression counts in a comparison") {
  const Condition condition{.left = {Expr{}}};
  const std::vector<Expr> changed = {
      Expr{.op = Expr::Op::today},
      Expr{.value = Cell::blank()},
      Expr{.path = {Root::self, {}}},
      Expr{.kind = "k"},
      Expr{.field = "f"},
      Expr{.along = "a"},
      Expr{.specific = "a"},
      Expr{.last = 2},
      Expr{.args = {Expr{}}},
      Expr{.entries = {{Cell{}, {}}}},
      Expr{.otherwise = {Expr{}}},
      Expr{.where = {condition}},
      Expr{.has = {condition}},
  };
  for (std::size_t i = 0; i < changed.size(); ++i) {
    CAPTURE(i);
    CHECK(changed[i] == changed[i]);
    CHECK(changed[i] != Expr{});
  }
}

TEST_CASE("the line of a condition is no part of its meaning, its test is") {
  CHECK(Condition{.line = 1} == Condition{.line = 2});
  CHECK(Condition{.test = {.word = Word::present}} != Condition{.test = {.word = Word::absent}});
  CHECK(Test{.operand = {Expr{}}} != Test{});
  CHECK(Test{.tests = {Test{}}} != Test{});
}

TEST_CASE("when the law behind a rule binds is told of the nearest day") {
  const auto day = [](const char* text) { return assay::parse_date(text); };
  Rule rule;
  rule.law = {
      {.until = day("2025-04-03")}, {.from = day("2028-08-02")}, {.from = day("2027-12-02")}};
  CHECK(when_bound(rule, *day("2026-01-01")) == "from 2027-12-02");
  CHECK(why_silent(rule, *day("2026-01-01")) == "the law behind it binds from 2027-12-02");
  rule.law = {{.until = day("2025-04-03")}, {.never = "it lapsed"}};
  CHECK(why_silent(rule, *day("2026-01-01")) == "the law behind it bound until 2025-04-03");
  rule.law = {{.never = "it lapsed"}};
  CHECK(when_bound(rule, *day("2026-01-01")) == "never");
  CHECK(why_silent(rule, *day("2026-01-01")) == "it never became law: it lapsed");
}
