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
