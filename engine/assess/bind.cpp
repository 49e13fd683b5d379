#include "engine/assess/scans_state.h"
#include "engine/assess/structure.h"

namespace assay::assess {

using model::Condition;
using model::Conditions;
using model::Expr;
using Op = Expr::Op;

Entry& Scans::State::entry(std::string key, TableId table, const Expr* expr,
                           const Condition* condition) {
  Entry*& entry = known[std::move(key)];
  if (entry == nullptr) {
    entry = &entries.emplace_back();
    entry->table = table;
    entry->expr = expr;
    entry->condition = condition;
  }
  return *entry;
}

void Scans::State::bind(TableId table, const Expr& expr) {
  if (bound.contains({table, &expr})) return;
  Entry& found =
      entry(std::to_string(table) + "e" + structure_of(expr, true), table, &expr, nullptr);
  bound.emplace(Bound{table, &expr}, &found);
  // Its parts are asked for by their own address too, when a finding is explained.
  bind_parts(expr, [&](const Expr& part) { bind(table, part); });
  if (!is_measure(expr.op)) return;
  if (found.expr != &expr) {
    bound_scopes.emplace(Bound{table, &expr}, bound_scopes.at({table, found.expr}));
    return;
  }
  bind_scope(table, expr.kind, expr.where, expr.has, &expr);
  const TableId kind = table_ids.at(expr.kind);
  if (!expr.field.empty()) fields[{kind, expr.field}];
  if (!expr.along.empty()) fields[{kind, expr.along}];
  if (!expr.specific.empty()) fields[{kind, expr.specific}];
}

void Scans::State::bind(TableId table, const Condition& condition) {
  if (bound.contains({table, &condition})) return;
  Entry& found = entry(std::to_string(table) + "c" + structure_of(condition, true), table, nullptr,
                       &condition);
  bound.emplace(Bound{table, &condition}, &found);
  bind(table, condition.left[0]);
  bind_operands(condition.test, [&](const Expr& operand) { bind(table, operand); });
}

void Scans::State::bind_pairs(TableId subject, TableId own, const Expr& expr) {
  if (is_plain(expr) || !uses_subject(expr)) {
    bind(own, expr);
  } else if (!uses_row(expr)) {
    bind(subject, expr);
  } else {
    bind_parts(expr, [&](const Expr& part) { bind_pairs(subject, own, part); });
  }
}

void Scans::State::bind_scope(TableId subject, const std::string& kind, const Conditions& where,
                              const Conditions& has, const void* owner) {
  const auto known_table = table_ids.find(kind);
  if (known_table == table_ids.end()) return;
  ScopeEntry& made = scopes.emplace_back();
  Scope& scope = made.scope;
  scope.subject = subject;
  scope.kind = known_table->second;
  const Condition* join = nullptr;
  for (const Condition& condition : where) {
    if (join == nullptr && is_indexable(scope.kind, condition)) {
      join = &condition;
      bind(scope.kind, condition.left[0]);
      bind(subject, condition.test.operand[0]);
    } else {
      sort_condition(scope, condition, scope.pair_where, scope.column_where);
    }
  }
  for (const Condition& condition : has) {
    sort_condition(scope, condition, scope.pair_has, scope.column_has);
  }
  made.link = &link(subject, scope.kind, join);
  scope.link = &made.link->link;
  bound_scopes.emplace(Bound{subject, owner}, &made);
}

void Scans::State::bind_function(TableId subject, const model::Rule& rule,
                                 const model::Expectation& expectation) {
  TableId kind = subject;
  if (expectation.quantifier == model::Quantifier::none_given) {
    functions[&expectation].rule = &rule;
  } else {
    const auto scope = bound_scopes.find({subject, &expectation});
    if (scope == bound_scopes.end()) return;
    scope->second->rule = &rule;
    scope->second->expectation = &expectation;
    kind = scope->second->scope.kind;
  }
  for (const Expr& read : expectation.function->reads) {
    if (read.op == Op::path) bind_pairs(subject, kind, read);
  }
}

bool Scans::State::is_indexable(TableId kind, const Condition& condition) const {
  if (!is_join(condition)) return false;
  const model::Field* field = field_of(*table(kind).kind, condition.left[0].path.steps[0]);
  if (field == nullptr) return false;
  const bool symbols = field->type == model::Type::text ||
                       field->type == model::Type::enumeration ||
                       field->type == model::Type::reference || field->type == model::Type::any;
  return symbols && field->list == (condition.test.word == model::Word::contains);
}

void Scans::State::sort_condition(const Scope& scope, const Condition& condition,
                                  std::vector<const Condition*>& pairs,
                                  std::vector<const Condition*>& column) {
  if (!uses_subject(condition)) {
    bind(scope.kind, condition);
    column.push_back(&condition);
    return;
  }
  bind_pairs(scope.subject, scope.kind, condition.left[0]);
  bind_operands(condition.test,
                [&](const Expr& operand) { bind_pairs(scope.subject, scope.kind, operand); });
  pairs.push_back(&condition);
}

LinkEntry& Scans::State::link(TableId subject, TableId kind, const Condition* join) {
  std::string key = std::to_string(subject) + "-" + std::to_string(kind);
  if (join != nullptr) {
    key += structure_of(join->left[0], true) + structure_of(join->test.operand[0], true);
  }
  LinkEntry*& found = known_links[key];
  if (found == nullptr) {
    found = &links.emplace_back();
    found->subject = subject;
    found->kind = kind;
    found->join = join;
  }
  return *found;
}

}  // namespace assay::assess
