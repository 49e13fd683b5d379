#include <algorithm>

#include "engine/assess/arithmetic.h"
#include "engine/assess/functions.h"
#include "engine/assess/measures.h"
#include "engine/assess/scans_state.h"
#include "engine/assess/structure.h"
#include "engine/assess/words.h"

namespace assay::assess {

using model::Condition;
using model::Expr;
using model::Test;
using Op = Expr::Op;

const Values& Scans::State::field(TableId kind, const std::string& name) {
  FieldEntry& entry = fields.at({kind, name});
  std::call_once(entry.once, [&] { entry.values = column_values(*snapshot, table(kind), name); });
  return entry.values;
}

const Values& Scans::State::values(TableId id, const Expr& expr) {
  Entry& entry = *bound.at({id, &expr});
  std::call_once(entry.once, [&] { entry.values = compute(entry.table, *entry.expr); });
  return entry.values;
}

const Trits& Scans::State::test(TableId id, const Condition& condition) {
  Entry& entry = *bound.at({id, &condition});
  std::call_once(entry.once, [&] {
    const Condition& own = *entry.condition;
    entry.trits = apply(whole(entry.table), own.test, own.left[0]);
  });
  return entry.trits;
}

Operand Scans::State::operand(const Frame& frame, const Expr& expr) {
  if (frame.whole || is_plain(expr)) return {&values(frame.own, expr), {}};
  if (!uses_subject(expr)) return {nullptr, gather(values(frame.own, expr), frame.rows)};
  if (!uses_row(expr)) return {nullptr, gather(values(frame.subject, expr), frame.owners)};
  return {nullptr, combine(frame, expr)};
}

Values Scans::State::compute(TableId id, const Expr& expr) {
  switch (expr.op) {
    case Op::constant:
    case Op::catalog:
      return constant_values(texts, expr.value);
    case Op::list: {
      Values made;
      for (const Expr& item : expr.args) {
        made.choices.push_back(constant_values(texts, item.value));
      }
      return made;
    }
    case Op::today: {
      Values made = Values::unknown(Shape::date, 1);
      made.uniform = true;
      made.set(0, snapshot->as_of.days);
      return made;
    }
    case Op::path:
      return walk(id, expr.path);
    case Op::moves:
      return count_moves(id, expr.field);
    default:
      break;
  }
  if (is_measure(expr.op)) return measure(*scans, id, expr);
  return combine(whole(id), expr);
}

Values Scans::State::combine(const Frame& frame, const Expr& expr) {
  if (expr.op == Op::by) {
    const Operand key = operand(frame, expr.args[0]);
    std::vector<Operand> gives;
    std::vector<Choice> choices;
    for (const auto& entry : expr.entries) gives.push_back(operand(frame, entry.gives));
    for (const Expr& value : expr.otherwise) gives.push_back(operand(frame, value));
    for (std::size_t i = 0; i < gives.size(); ++i) {
      const bool otherwise = i == expr.entries.size();
      choices.push_back({otherwise ? Values{} : constant_values(texts, expr.entries[i].is),
                         otherwise, &gives[i].get()});
    }
    return choose(key.get(), choices, frame.size());
  }
  const Operand first = operand(frame, expr.args[0]);
  if (expr.op == Op::ago) return days_ago(snapshot->as_of.days, first.get());
  const Operand second = operand(frame, expr.args[1]);
  if (expr.op == Op::add) return add(first.get(), second.get());
  if (expr.op == Op::subtract) return subtract(first.get(), second.get());
  return multiply(first.get(), second.get());
}

Trits Scans::State::apply(const Frame& frame, const Test& test, const Expr& left) {
  return apply(frame, test, left, operand(frame, left).get());
}

Trits Scans::State::apply(const Frame& frame, const Test& test, const Expr& left_expr,
                          const Values& left) {
  using model::Word;
  const std::size_t n = frame.size();
  switch (test.word) {
    case Word::all:
    case Word::either: {
      Trits made(n, test.word == Word::all ? Trit::yes : Trit::no);
      for (const Test& inner : test.tests) {
        const Trits more = apply(frame, inner, left_expr, left);
        test.word == Word::all ? and_into(made, more) : or_into(made, more);
      }
      return made;
    }
    case Word::present:
    case Word::absent:
    case Word::not_falling:
    case Word::not_rising:
      return test_alone(test.word, left, n);
    case Word::resolves:
      return resolves(frame, left_expr, left);
    case Word::supports:
      return supports(left, test.operand[0], n);
    case Word::fresh:
      return test_fresh(left, operand(frame, test.operand[0]).get(), snapshot->as_of.days, n);
    default:
      break;
  }
  const Expr& wanted = test.operand[0];
  const bool na = wanted.op == Op::constant && wanted.value.state == model::State::na;
  return test_against(test.word, left, operand(frame, wanted).get(), na, n);
}

// A join's blank refers to nothing.
void Scans::State::settle_blanks(const Frame& frame, const Condition& condition, Trits& trits) {
  const Operand left = operand(frame, condition.left[0]);
  const Operand right = operand(frame, condition.test.operand[0]);
  const auto nothing = [](const Values& values, std::size_t i) {
    const model::State state = values.state[values.at(i)];
    return state == model::State::blank || state == model::State::na;
  };
  for (std::size_t i = 0; i < trits.size(); ++i) {
    if (nothing(left.get(), i) || nothing(right.get(), i)) trits[i] = Trit::no;
  }
}

void Scans::State::fill(LinkEntry& entry) {
  std::call_once(entry.once, [&] {
    const auto& subject_orgs = tables[entry.subject].orgs;
    const auto& row_orgs = tables[entry.kind].orgs;
    if (entry.join == nullptr) {
      entry.link = link_by_org(subject_orgs, row_orgs);
      return;
    }
    entry.link = link_by_value(subject_orgs, values(entry.subject, entry.join->test.operand[0]),
                               row_orgs, values(entry.kind, entry.join->left[0]));
  });
}

ScopeEntry& Scans::State::filled_scope(TableId subject, const void* owner) {
  ScopeEntry& entry = *bound_scopes.at({subject, owner});
  std::call_once(entry.once, [&] {
    fill(*entry.link);
    Scope& scope = entry.scope;
    const auto& lapsed = table(scope.kind).lapsed;
    scope.where = all(scope.kind, scope.column_where);
    for (std::size_t i = 0; i < scope.where.size(); ++i) {
      if (lapsed[i] != 0) scope.where[i] = both(scope.where[i], Trit::unknown);
    }
    scope.has = all(scope.kind, scope.column_has);
    if (entry.expectation == nullptr) return;
    entry.answers = ask_rows(*scans, scope, *entry.rule, *entry.expectation, ask);
    scope.answers = &entry.answers;
  });
  return entry;
}

Trits Scans::State::all(TableId id, const std::vector<const Condition*>& conditions) {
  Trits made(table(id).rows(), Trit::yes);
  for (const Condition* condition : conditions) and_into(made, test(id, *condition));
  return made;
}

}  // namespace assay::assess
