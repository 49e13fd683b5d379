#include "engine/assess/phrase.h"

#include <doctest/doctest.h>

using namespace assay;
using model::Word;

TEST_CASE("an answer of n/a is told without a double no") {
  const model::Expr na{.op = model::Expr::Op::constant, .value = {.state = model::State::na}};
  CHECK(assess::phrase(model::Test{Word::is, {na}, {}}) == "is marked not applicable");
  CHECK(assess::phrase(model::Test{Word::is_not, {na}, {}}) == "is not marked not applicable");
}
