#include "engine/packs/reads.h"

namespace assay::packs {
namespace {

using model::Expr;
using Op = Expr::Op;

class Reader {
 public:
  Reader(const model::Schema& schema, const std::string& subject)
      : schema_(schema), self_(subject) {
    made_[subject];
  }

  void conditions(const model::Conditions& list, const std::string& row) {
    for (const model::Condition& condition : list) {
      expr(condition.left.at(0), row);
      test(condition.test, row);
    }
  }

  void sentence(const model::Expectation& expectation) {
    const std::string& row = expectation.kind.empty() ? self_ : expectation.kind;
    made_[row];
    conditions(expectation.when, self_);
    conditions(expectation.where, row);
    conditions(expectation.has, row);
    if (!expectation.function) return;
    for (const Expr& read : expectation.function->reads) expr(read, row);
  }

  void expr(const Expr& expr, const std::string& row) {
    if (expr.op == Op::path) path(expr.path, row);
    if (expr.op == Op::moves) made_[self_].insert(expr.field);
    const bool measure = !expr.kind.empty() && schema_.find(expr.kind) != nullptr;
    if (measure) {
      made_[expr.kind];
      for (const std::string* field : {&expr.field, &expr.along}) {
        if (!field->empty()) made_[expr.kind].insert(*field);
      }
      conditions(expr.where, expr.kind);
      conditions(expr.has, expr.kind);
    }
    for (const Expr& arg : expr.args) this->expr(arg, row);
    for (const model::Entry& entry : expr.entries) this->expr(entry.gives, row);
    for (const Expr& otherwise : expr.otherwise) this->expr(otherwise, row);
  }

  Reads take() { return std::move(made_); }

 private:
  void test(const model::Test& test, const std::string& row) {
    for (const Expr& operand : test.operand) expr(operand, row);
    for (const model::Test& inner : test.tests) this->test(inner, row);
  }

  void path(const model::Path& path, const std::string& row) {
    std::string kind = path.root == model::Root::self  ? self_
                       : path.root == model::Root::org ? "organization"
                                                       : row;
    made_[kind];
    for (const std::string& step : path.steps) {
      made_[kind].insert(step);
      const model::Kind* known = schema_.find(kind);
      const model::Field* field = known != nullptr ? known->find(step) : nullptr;
      if (field == nullptr || field->target.empty()) return;
      kind = field->target;
      if (&step != &path.steps.back()) made_[kind];
    }
  }

  const model::Schema& schema_;
  std::string self_;
  Reads made_;
};

}  // namespace

Reads reads_of(const model::Rule& rule, const model::Schema& schema) {
  Reader reader(schema, rule.subject);
  reader.conditions(rule.applies, rule.subject);
  for (const model::Expectation& expectation : rule.expectations) reader.sentence(expectation);
  for (const Expr& addend : rule.severity.add) reader.expr(addend, rule.subject);
  return reader.take();
}

Reads reads_of(const model::Rule& rule, const model::Expectation& expectation,
               const model::Schema& schema) {
  Reader reader(schema, rule.subject);
  reader.sentence(expectation);
  return reader.take();
}

}  // namespace assay::packs
