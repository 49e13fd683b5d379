#include "engine/assess/structure.h"

#include <algorithm>

namespace assay::assess {
namespace {

using model::Condition;
using model::Conditions;
using model::Expr;
using model::Root;
using model::Test;
using Op = Expr::Op;

template <typename Predicate>
bool any_expr(const Test& test, const Predicate& fits);

template <typename Predicate>
bool any_expr(const Condition& condition, const Predicate& fits) {
  return fits(condition.left[0]) || any_expr(condition.test, fits);
}

template <typename Predicate>
bool any_expr(const Test& test, const Predicate& fits) {
  return std::any_of(test.operand.begin(), test.operand.end(), fits) ||
         std::any_of(test.tests.begin(), test.tests.end(),
                     [&](const Test& inner) { return any_expr(inner, fits); });
}

// The parts of an expression that are evaluated over the same rows as itself.
template <typename Predicate>
bool any_part(const Expr& expr, const Predicate& fits) {
  return std::any_of(expr.args.begin(), expr.args.end(), fits) ||
         std::any_of(expr.otherwise.begin(), expr.otherwise.end(), fits) ||
         std::any_of(expr.entries.begin(), expr.entries.end(),
                     [&](const auto& entry) { return fits(entry.gives); });
}

void write(std::string& out, const Expr& expr, bool whole);

void write(std::string& out, const model::Cell& cell) {
  out +=
      std::to_string(static_cast<int>(cell.state)) + "." + std::to_string(cell.value.index()) + ":";
  if (const auto* items = std::get_if<model::List>(&cell.value)) {
    for (const std::string& item : *items) out += std::to_string(item.size()) + "'" + item;
  } else {
    const std::string text = to_text(cell);
    out += std::to_string(text.size()) + "'" + text;
  }
}

void write(std::string& out, const Test& test, bool whole) {
  out += name(test.word);
  out += '(';
  for (const Expr& operand : test.operand) write(out, operand, whole);
  for (const Test& inner : test.tests) write(out, inner, whole), out += ';';
  out += ')';
}

void write(std::string& out, const Condition& condition, bool whole) {
  write(out, condition.left[0], whole);
  out += ' ';
  write(out, condition.test, whole);
  out += ';';
}

void write(std::string& out, const model::Path& path, bool whole) {
  const bool subject = path.root == Root::self && !whole;
  out += path.root == Root::org ? "org" : subject ? "this" : path.steps.empty() ? "pair" : "row";
  for (const std::string& step : path.steps) out += "." + step;
}

void write(std::string& out, const Expr& expr, bool whole) {
  out += '[';
  out += std::to_string(static_cast<int>(expr.op));
  out += ' ';
  switch (expr.op) {
    case Op::constant:
      write(out, expr.value);
      break;
    case Op::path:
      write(out, expr.path, whole);
      break;
    default:
      break;
  }
  out += expr.kind + "." + expr.field + "." + expr.along + "." + expr.specific + "." +
         std::to_string(expr.last) + (expr.recorded ? "r " : " ");
  for (const Expr& part : expr.args) write(out, part, whole);
  for (const auto& entry : expr.entries) {
    write(out, entry.is);
    write(out, entry.gives, whole);
  }
  for (const Expr& part : expr.otherwise) out += '|', write(out, part, whole);
  // Inside a measure `this` is no longer the row, whatever it is outside.
  for (const Condition& condition : expr.where) out += '?', write(out, condition, false);
  for (const Condition& condition : expr.has) out += '!', write(out, condition, false);
  out += ']';
}

}  // namespace

bool is_measure(Op op) {
  switch (op) {
    case Op::count:
    case Op::share:
    case Op::the:
    case Op::sum:
    case Op::most:
    case Op::least:
    case Op::values:
    case Op::series:
      return true;
    default:
      return false;
  }
}

namespace {

void find_measures(const Expr& expr, std::vector<const Expr*>& found) {
  if (is_measure(expr.op)) return found.push_back(&expr);
  for (const Expr& part : expr.args) find_measures(part, found);
  for (const auto& entry : expr.entries) find_measures(entry.gives, found);
  for (const Expr& part : expr.otherwise) find_measures(part, found);
}

void find_measures(const Test& test, std::vector<const Expr*>& found) {
  for (const Expr& operand : test.operand) find_measures(operand, found);
  for (const Test& inner : test.tests) find_measures(inner, found);
}

bool reads_field(const Expr& expr) {
  if (expr.op == Op::moves) return true;
  if (expr.op == Op::path) {
    const model::Path& path = expr.path;
    return path.root != Root::org && !path.steps.empty() && path.steps.front() != "id";
  }
  return !is_measure(expr.op) && any_part(expr, reads_field);
}

}  // namespace

void find_measures(const Condition& condition, std::vector<const Expr*>& found) {
  find_measures(condition.left[0], found);
  find_measures(condition.test, found);
}

bool reads_subject(const Condition& condition) { return any_expr(condition, reads_field); }

bool uses_subject(const Expr& expr) {
  if (expr.op == Op::path) return expr.path.root == Root::self;
  if (expr.op == Op::moves) return true;
  const auto deep = [](const Condition& condition) { return uses_subject(condition); };
  return any_part(expr, [](const Expr& part) { return uses_subject(part); }) ||
         std::any_of(expr.where.begin(), expr.where.end(), deep) ||
         std::any_of(expr.has.begin(), expr.has.end(), deep);
}

bool uses_subject(const Condition& condition) {
  return any_expr(condition, [](const Expr& expr) { return uses_subject(expr); });
}

bool uses_row(const Expr& expr) {
  if (expr.op == Op::path) return expr.path.root != Root::self;
  return any_part(expr, [](const Expr& part) { return uses_row(part); });
}

bool is_join(const Condition& condition) {
  const Expr& left = condition.left[0];
  const Test& test = condition.test;
  const bool word = test.word == model::Word::is || test.word == model::Word::contains;
  return word && left.op == Op::path && left.path.steps.size() == 1 &&
         (left.path.root == Root::row || left.path.root == Root::it) && test.operand.size() == 1 &&
         test.operand[0].op == Op::path && test.operand[0].path.root == Root::self;
}

std::string structure_of(const Expr& expr, bool whole) {
  std::string out;
  write(out, expr, whole);
  return out;
}

std::string structure_of(const Condition& condition, bool whole) {
  std::string out;
  write(out, condition, whole);
  return out;
}

}  // namespace assay::assess
