#include <algorithm>

#include "engine/base/text.h"
#include "engine/packs/decoder.h"

namespace assay::packs {
namespace {

using model::Condition;
using model::Conditions;
using model::Expr;
using model::Test;
using model::Word;
using Base = Shape::Base;

bool takes_operand(Word word) {
  return word != Word::present && word != Word::absent && word != Word::resolves &&
         word != Word::not_falling && word != Word::not_rising;
}

std::vector<std::string> control_ids(const Catalogs& catalogs) {
  std::vector<std::string> ids;
  for (const model::Catalog& catalog : catalogs.all()) {
    for (const model::Control& control : catalog.controls) ids.push_back(control.id);
  }
  return ids;
}

bool is_key_like(Base base) { return base == Base::text || base == Base::reference; }

// `{ "high", "critical" }`: no single value is both.
bool is_two_constants(const std::vector<Test>& tests) {
  const model::Cell* first = nullptr;
  for (const Test& one : tests) {
    if (one.word != Word::is || one.operand.size() != 1) continue;
    const Expr& expr = one.operand.front();
    if (expr.op != Expr::Op::constant) continue;
    if (first != nullptr && !(*first == expr.value)) return true;
    first = &expr.value;
  }
  return false;
}

}  // namespace

Conditions Decoder::conditions(const json::Value* list, const Scope& scope) {
  Conditions made;
  if (list == nullptr) return made;
  if (list->array() == nullptr) return malformed_ = true, made;
  for (const json::Value& item : *list->array()) made.push_back(condition(item, scope));
  return made;
}

Condition Decoder::condition(const json::Value& value, const Scope& scope) {
  Condition made;
  Scope here = scope;
  here.place = place_of(value);
  made.line = here.place.line;
  Typed left;
  const json::Value* test_value = value.find("test");
  if (const json::Value* name = value.find("field"); name != nullptr && name->string() != nullptr) {
    std::vector<std::string> steps;
    for (const std::string_view step : text::split(*name->string(), '.')) steps.emplace_back(step);
    left = walk(model::Root::row, std::move(steps), here.row, *name->string(), here);
  } else if (const json::Value* that = value.find("that")) {
    // A constant on the left is typed by nothing; that is what is meant.
    left = expr(*that, {}, here);
  } else {
    malformed_ = true;
  }
  if (test_value == nullptr) {
    malformed_ = true;
  } else {
    made.test = test(*test_value, left.shape, here);
  }
  made.left.push_back(std::move(left.expr));
  return made;
}

Test Decoder::test(const json::Value& value, const Shape& left, const Scope& scope) {
  Test made;
  for (const char* group : {"all", "either"}) {
    const json::Value* list = value.find(group);
    if (list == nullptr) continue;
    if (list->array() == nullptr) return malformed_ = true, made;
    made.word = group[0] == 'a' ? Word::all : Word::either;
    for (const json::Value& item : *list->array()) made.tests.push_back(test(item, left, scope));
    if (made.word == Word::all && is_two_constants(made.tests)) {
      say(scope.place, (left.shown.empty() ? "the left side" : left.shown) +
                           " cannot be two values at once; for one of them write `one_of { … }`");
    }
    return made;
  }
  const auto word = model::parse_word(value.text("word"));
  if (!word || *word == Word::all || *word == Word::either) return malformed_ = true, made;
  made.word = *word;
  const bool fits = check_word(*word, left, scope);
  if (!takes_operand(*word)) return made;
  const json::Value* of = value.find("operand");
  if (of == nullptr) return malformed_ = true, made;
  Typed right = operand(*of, *word, fits ? left : Shape{}, scope);
  made.operand.push_back(std::move(right.expr));
  return made;
}

// Whether the word can be said of such a value at all; says so where it cannot.
bool Decoder::check_word(Word word, const Shape& left, const Scope& scope) {
  if (left.base == Base::open && !left.list) return true;
  bool fits = true;
  const std::string subject = left.shown.empty() ? "the left side" : left.shown;
  const auto refuse = [&](const std::string& instead) {
    fits = false;
    say(scope.place, "`" + std::string(name(word)) + "` does not fit: " + subject + " is " +
                         describe(left) + (instead.empty() ? "" : "; " + instead));
  };
  switch (word) {
    case Word::is:
    case Word::is_not:
    case Word::one_of:
    case Word::none_of:
      if (left.list)
        refuse("lists are asked with `contains`, `contains_all`, `overlaps` or `disjoint`");
      return fits;
    case Word::at_least:
    case Word::at_most:
    case Word::above:
    case Word::below:
      if (left.list || (left.base != Base::number && left.base != Base::duration)) {
        refuse(left.base == Base::date
                   ? "dates are compared with `before`, `after`, `not_before`, `not_after`"
                   : "");
      }
      return fits;
    case Word::before:
    case Word::after:
    case Word::not_before:
    case Word::not_after:
      if (left.list || left.base != Base::date) {
        refuse(
            left.base == Base::number || left.base == Base::duration
                ? "numbers and durations are compared with `at_least`, `at_most`, `above`, `below`"
                : "");
      }
      return fits;
    case Word::fresh:
      if (left.list || left.base != Base::date) refuse("`fresh` is said of a date");
      return fits;
    case Word::contains:
    case Word::contains_all:
    case Word::overlaps:
    case Word::disjoint:
      if (!left.list) refuse("single values are asked with `is` or `one_of`");
      return fits;
    case Word::resolves:
      if (left.list || (left.base != Base::reference && left.base != Base::any))
        refuse("`resolves` is said of a reference");
      return fits;
    case Word::not_falling:
    case Word::not_rising:
      if (left.base != Base::number)
        refuse("`" + std::string(name(word)) + "` is said of a `series`");
      return fits;
    default:
      return fits;
  }
}

Decoder::Typed Decoder::operand(const json::Value& value, Word word, const Shape& left,
                                const Scope& scope) {
  Shape wanted = left;
  wanted.list = false;
  switch (word) {
    case Word::fresh:
      wanted = {};
      wanted.base = Base::duration;
      break;
    case Word::before:
    case Word::after:
    case Word::not_before:
    case Word::not_after:
      wanted.base = Base::date;
      break;
    case Word::supports:
      wanted = {};
      wanted.base = Base::text;
      break;
    default:
      break;
  }
  Typed right = expr(value, wanted, scope);
  const auto refuse = [&](const std::string& takes) {
    say(scope.place, "`" + std::string(name(word)) + "` takes " + takes + ", but here is " +
                         (right.shape.shown.empty() ? "" : right.shape.shown + ", ") +
                         describe(right.shape));
  };
  const bool unknown = right.shape.base == Base::open && !right.shape.list;
  switch (word) {
    case Word::one_of:
    case Word::none_of:
    case Word::contains_all:
    case Word::overlaps:
    case Word::disjoint:
      if (!right.shape.list && !(unknown && right.expr.op == Expr::Op::path)) {
        refuse("a list { … }, `values(…)` or a `catalog`");
      } else {
        check_equal(left, right.shape, scope);
      }
      return right;
    case Word::fresh:
      if (!unknown && right.shape.base != Base::duration) refuse("a duration");
      return right;
    case Word::supports:
      if (const auto* id = std::get_if<std::string>(&right.expr.value.value);
          id != nullptr && context_.catalogs.find(*id) == nullptr) {
        say(constant_place(scope.place, *id),
            "no catalog has the control `" + *id + "`" +
                text::suggestion(*id, control_ids(context_.catalogs)));
      }
      return right;
    case Word::before:
    case Word::after:
    case Word::not_before:
    case Word::not_after:
      if (!unknown && (right.shape.base != Base::date || right.shape.list)) refuse("a date");
      return right;
    default:
      if (right.shape.list) {
        refuse("one value");
      } else {
        check_equal(left, right.shape, scope);
      }
      return right;
  }
}

// Two things compared must be able to be equal.
void Decoder::check_equal(const Shape& left, const Shape& right, const Scope& scope) {
  if (left.base == Base::open || right.base == Base::open) return;
  const std::string a = left.shown.empty() ? "the left side" : left.shown;
  const std::string b = right.shown.empty() ? "the right side" : right.shown;
  if (is_key_like(left.base) && is_key_like(right.base)) {
    // A text is compared with a reference as it is; two targets must agree.
    if (!left.target.empty() && !right.target.empty() && left.target != right.target) {
      say(scope.place, a + " names a `" + left.target + "`, but " + b + " a `" + right.target +
                           "`; they are never equal");
    }
    return;
  }
  const bool text_and_enum = (left.base == Base::enumeration && right.base == Base::text) ||
                             (left.base == Base::text && right.base == Base::enumeration);
  if (left.base == right.base || text_and_enum) return;
  say(scope.place, a + " is " + describe(left) + ", but " + b + " is " + describe(right));
}

}  // namespace assay::packs
