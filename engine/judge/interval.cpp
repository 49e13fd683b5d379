#include "engine/judge/interval.h"

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

#include "engine/judge/cells.h"

namespace assay::judge {
namespace {

using model::Condition;
using model::Expr;
using model::Word;

// A demand that a date field lie within an interval before today.
struct Demand {
  std::string field;
  const Expr* interval;
};

const std::string* field_of(const Expr& expr) {
  if (expr.op != Expr::Op::path || expr.path.steps.size() != 1) return nullptr;
  if (expr.path.root != model::Root::row && expr.path.root != model::Root::it) return nullptr;
  return &expr.path.steps.front();
}

const Expr* interval_in(const model::Test& test) {
  if (test.word == Word::all) {
    for (const model::Test& one : test.tests) {
      if (const Expr* found = interval_in(one)) return found;
    }
    return nullptr;
  }
  if (test.operand.empty()) return nullptr;
  const Expr& operand = test.operand.front();
  if (test.word == Word::fresh) return &operand;
  const bool since = test.word == Word::not_before || test.word == Word::after;
  return since && operand.op == Expr::Op::ago ? &operand.args.front() : nullptr;
}

std::vector<Demand> demands_of(const model::Conditions& conditions) {
  std::vector<Demand> found;
  for (const Condition& condition : conditions) {
    const std::string* field = field_of(condition.left.front());
    const Expr* interval = interval_in(condition.test);
    if (field != nullptr && interval != nullptr) found.push_back({*field, interval});
  }
  return found;
}

bool speaks_of_subject(const Expr& expr) {
  return expr.op == Expr::Op::path && expr.path.root == model::Root::self;
}

// Whether the row passes the conditions that compare a field with a constant. Joins with the
// subject are left out: the question is when the organisation last did it at all. Anything else
// cannot be told.
std::optional<bool> fits(const Record& record, const model::Conditions& where) {
  bool all = true;
  for (const Condition& condition : where) {
    const std::string* field = field_of(condition.left.front());
    const model::Test& test = condition.test;
    if (field == nullptr || test.operand.empty()) return std::nullopt;
    const Expr& operand = test.operand.front();
    if (speaks_of_subject(operand)) continue;
    if (operand.op != Expr::Op::constant || test.word != Word::is) return std::nullopt;
    all = all && record.cell(*field) == operand.value;
  }
  return all;
}

std::optional<Duration> duration_of(const model::Snapshot& snapshot, const Expr& expr,
                                    const std::string& org, const std::optional<Record>& subject) {
  std::optional<model::Cell> cell;
  if (expr.op == Expr::Op::constant) {
    cell = expr.value;
  } else if (expr.op == Expr::Op::path && expr.path.steps.size() == 1 && subject) {
    cell = subject->cell(expr.path.steps.front());
  } else if (expr.op == Expr::Op::the && expr.specific.empty()) {
    for (const Record& record : records(snapshot, expr.kind, org)) {
      const std::optional<bool> in = fits(record, expr.where);
      if (!in) return std::nullopt;
      if (!*in) continue;
      const model::Cell here = record.cell(expr.field);
      if (cell && *cell != here) return std::nullopt;
      cell = here;
    }
  }
  if (!cell || cell->state != model::State::value) return std::nullopt;
  const Duration* duration = std::get_if<Duration>(&cell->value);
  return duration == nullptr ? std::nullopt : std::optional<Duration>(*duration);
}

std::string words(Date last, Duration interval, Date as_of) {
  const Duration twice{interval.months * 2, interval.days * 2};
  if (!(add(last, twice) < as_of)) return "";
  return "the last on record is of " + to_text(last) +
         ", older than twice the planned interval of " + to_text(interval);
}

}  // namespace

std::string overdue(const model::Snapshot& snapshot, const model::Rule& rule,
                    const model::Expectation& expectation, const std::string& org,
                    std::span<const model::Row> failing) {
  const model::Table* subjects = snapshot.find(rule.subject);
  const bool quantified = expectation.quantifier != model::Quantifier::none_given;
  for (const Demand& demand : demands_of(expectation.has)) {
    if (!quantified) {
      for (const model::Row row : failing) {
        const Record subject{&snapshot, subjects, row};
        const auto last = subject.date(demand.field);
        const auto interval = duration_of(snapshot, *demand.interval, org, subject);
        if (!last || !interval) continue;
        std::string found = words(last->last, *interval, snapshot.as_of);
        if (!found.empty()) return found;
      }
      continue;
    }
    std::optional<Record> only;
    if (failing.size() == 1) only = Record{&snapshot, subjects, failing.front()};
    const auto interval = duration_of(snapshot, *demand.interval, org, only);
    std::optional<Date> newest;
    bool told = interval.has_value();
    for (const Record& record : records(snapshot, expectation.kind, org)) {
      const std::optional<bool> in = fits(record, expectation.where);
      told = told && in.has_value();
      const auto date = record.date(demand.field);
      if (in == true && date) newest = newest ? std::max(*newest, date->last) : date->last;
    }
    if (!told || !newest) continue;
    std::string found = words(*newest, *interval, snapshot.as_of);
    if (!found.empty()) return found;
  }
  return "";
}

}  // namespace assay::judge
