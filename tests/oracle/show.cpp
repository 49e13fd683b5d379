#include "tests/oracle/show.h"

#include "engine/base/decimal.h"

namespace assay::oracle {
namespace {

using model::Condition;
using model::Conditions;
using model::Expr;
using model::Test;
using model::Word;

std::string show(const Expr& expr);
std::string show(const Test& test);
std::string show(const Condition& condition);
std::string show(const Conditions& conditions);

std::string show(const model::Cell& cell) {
  const bool quoted =
      cell.state == model::State::value && std::holds_alternative<std::string>(cell.value);
  const bool set =
      cell.state == model::State::value && std::holds_alternative<model::List>(cell.value);
  const std::string text = to_text(cell);
  if (quoted) return "\"" + text + "\"";
  return set ? "{" + text + "}" : text;
}

std::string show(const model::Path& path) {
  static const char* const roots[] = {"", "this", "it", "org"};
  std::string text = roots[static_cast<std::size_t>(path.root)];
  for (const std::string& step : path.steps) text += (text.empty() ? "" : ".") + step;
  return text;
}

template <typename T>
std::string listed(const std::vector<T>& parts) {
  std::string text;
  for (const T& part : parts) text += (text.empty() ? "" : ", ") + show(part);
  return text;
}

std::string show(const Expr& expr) {
  using Op = Expr::Op;
  const auto measured = [&](const char* word) {
    std::string text = std::string(word) + "(\"" + expr.kind +
                       (expr.field.empty() ? "" : "." + expr.field) + "\", { " + show(expr.where) +
                       " }";
    if (expr.op == Op::share) text += ", { " + show(expr.has) + " }";
    if (!expr.specific.empty()) text += ", { specific = \"" + expr.specific + "\" }";
    if (expr.recorded) text += ", { recorded = true }";
    if (expr.op == Op::series) text += ", \"" + expr.along + "\", " + std::to_string(expr.last);
    return text + ")";
  };
  const auto between = [&](const char* sign) {
    return "(" + show(expr.args[0]) + sign + show(expr.args[1]) + ")";
  };
  switch (expr.op) {
    case Op::constant:
    case Op::catalog:
      return show(expr.value);
    case Op::list:
      return "{" + listed(expr.args) + "}";
    case Op::path:
      return show(expr.path);
    case Op::today:
      return "today";
    case Op::ago:
      return "ago(" + show(expr.args[0]) + ")";
    case Op::add:
      return between(" + ");
    case Op::subtract:
      return between(" - ");
    case Op::multiply:
      return between(" * ");
    case Op::by: {
      std::string text = "by(" + show(expr.args[0]) + ", {";
      for (const auto& [is, gives] : expr.entries)
        text += " [" + show(is) + "] = " + show(gives) + ",";
      if (!expr.otherwise.empty()) text += " otherwise = " + show(expr.otherwise[0]);
      return text + " })";
    }
    case Op::count:
      return measured("count");
    case Op::share:
      return measured("share");
    case Op::the:
      return measured("the");
    case Op::sum:
      return measured("sum");
    case Op::most:
      return measured("most");
    case Op::least:
      return measured("least");
    case Op::values:
      return measured("values");
    case Op::series:
      return measured("series");
    case Op::moves:
      return "moves(\"" + expr.field + "\")";
  }
  return "?";
}

std::string show(const Test& test) {
  if (test.word == Word::all) return "{ " + listed(test.tests) + " }";
  if (test.word == Word::either) return "either { " + listed(test.tests) + " }";
  std::string text(model::name(test.word));
  if (!test.operand.empty()) text += "(" + show(test.operand[0]) + ")";
  return text;
}

std::string show(const Condition& condition) {
  const Expr& left = condition.left[0];
  if (left.op == Expr::Op::path && left.path.root == model::Root::row) {
    return show(left.path) + " = " + show(condition.test);
  }
  return "that(" + show(left) + ", " + show(condition.test) + ")";
}

std::string show(const Conditions& conditions) { return listed(conditions); }

std::string show(const model::Expectation& expectation) {
  std::string text = "  expect { id = \"" + expectation.id + "\", " +
                     std::string(name(expectation.level)) + ", " +
                     std::string(name(expectation.method));
  if (!expectation.when.empty()) text += ", when = { " + show(expectation.when) + " }";
  if (expectation.quantifier != model::Quantifier::none_given) {
    text += ", " + std::string(name(expectation.quantifier)) + " = \"" + expectation.kind +
            "\", where = { " + show(expectation.where) + " }";
  }
  if (expectation.function) {
    text += ", test = { " + listed(expectation.function->reads) + " }";
  } else {
    text += ", has = { " + show(expectation.has) + " }";
  }
  if (expectation.empty_fails)
    text += *expectation.empty_fails ? ", empty = not_satisfied" : ", empty = satisfied";
  if (expectation.empty_undetermined) text += ", empty = undetermined";
  return text + " }\n";
}

}  // namespace

std::string show(const model::Rule& rule) {
  std::string text = "rule { id = \"" + rule.id + "\", subject = \"" + rule.subject + "\"";
  if (!rule.applies.empty()) text += ", applies = { " + show(rule.applies) + " }";
  text += ", severity = " + std::to_string(rule.severity.base);
  for (const Expr& addend : rule.severity.add) text += " + " + show(addend);
  text += "\n";
  for (const auto& expectation : rule.expectations) text += show(expectation);
  return text + "}\n";
}

std::string show(const World& world) {
  std::string text = "as of " + to_text(world.as_of) + "\n";
  for (const auto& [of, about] : world.registers) {
    text += "register " + of.first + "/" + of.second + (about.complete ? " complete" : " open") +
            (about.empty_is_true ? ", empty is true" : "") + "\n";
  }
  for (const auto& [related, supported] : world.relations)
    text.append("relation ").append(related).append(" -> ").append(supported).append("\n");
  for (const model::Fact& fact : world.facts) {
    text += fact.org + "/" + fact.kind + " " + fact.key + " observed " + to_text(fact.observed_at);
    if (fact.valid_from) text += " from " + to_text(*fact.valid_from);
    if (fact.valid_to) text += " to " + to_text(*fact.valid_to);
    text += " " + std::string(name(fact.basis)) + ":";
    const auto& fields = world.schema.find(fact.kind)->fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (fact.cells[i].state == model::State::unasked) continue;
      text += " " + fields[i].name + "=" + show(fact.cells[i]);
    }
    text += "\n";
  }
  return text;
}

}  // namespace assay::oracle
