#include "engine/packs/opposite.h"

#include <utility>

namespace assay::packs {
namespace {

using model::Expr;
using model::Test;
using model::Word;
using Op = Expr::Op;

// The word that is yes where this one is no, and no where it is yes.
std::optional<Word> opposite(Word word) {
  switch (word) {
    case Word::is:
      return Word::is_not;
    case Word::is_not:
      return Word::is;
    case Word::one_of:
      return Word::none_of;
    case Word::none_of:
      return Word::one_of;
    case Word::at_least:
      return Word::below;
    case Word::below:
      return Word::at_least;
    case Word::at_most:
      return Word::above;
    case Word::above:
      return Word::at_most;
    case Word::before:
      return Word::not_before;
    case Word::not_before:
      return Word::before;
    case Word::after:
      return Word::not_after;
    case Word::not_after:
      return Word::after;
    case Word::present:
      return Word::absent;
    case Word::absent:
      return Word::present;
    case Word::overlaps:
      return Word::disjoint;
    case Word::disjoint:
      return Word::overlaps;
    default:
      return std::nullopt;
  }
}

Expr constant(model::Value value) {
  Expr made;
  made.value = model::Cell::of(std::move(value));
  return made;
}

// Of `date fresh d`: it is to come, or d has passed since.
Test not_fresh(const Test& test) {
  Test made;
  made.word = Word::either;
  Expr today, since;
  today.op = Op::today;
  since.op = Op::ago;
  since.args = test.operand;
  made.tests = {{Word::after, {today}, {}}, {Word::not_after, {since}, {}}};
  return made;
}

}  // namespace

bool orders(Word word) {
  switch (word) {
    case Word::at_least:
    case Word::at_most:
    case Word::above:
    case Word::below:
    case Word::before:
    case Word::after:
    case Word::not_before:
    case Word::not_after:
    case Word::fresh:
      return true;
    default:
      return false;
  }
}

std::optional<Word> across(Word word) {
  switch (word) {
    case Word::at_least:
      return Word::above;
    case Word::above:
      return Word::at_least;
    case Word::at_most:
      return Word::below;
    case Word::below:
      return Word::at_most;
    case Word::not_before:
      return Word::after;
    case Word::after:
      return Word::not_before;
    case Word::not_after:
      return Word::before;
    case Word::before:
      return Word::not_after;
    case Word::not_falling:
      return Word::not_rising;
    case Word::not_rising:
      return Word::not_falling;
    default:
      return std::nullopt;
  }
}

std::optional<Test> negated(const Test& test) {
  Test made = test;
  if (test.word == Word::all || test.word == Word::either) {
    made.word = test.word == Word::all ? Word::either : Word::all;
    for (Test& inner : made.tests) {
      auto turned = negated(inner);
      if (!turned) return std::nullopt;
      inner = std::move(*turned);
    }
    return made;
  }
  if (test.word == Word::fresh) return not_fresh(test);
  if (test.word == Word::contains) {
    const auto* text = std::get_if<std::string>(&test.operand.at(0).value.value);
    if (test.operand[0].op != Op::constant || text == nullptr) return std::nullopt;
    made.word = Word::disjoint;
    made.operand = {constant(model::List{*text})};
    return made;
  }
  const auto other = opposite(test.word);
  if (!other) return std::nullopt;
  made.word = *other;
  return made;
}

}  // namespace assay::packs
