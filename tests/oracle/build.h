// Rules and facts written short, for hand-calculated cases.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "engine/model/rule.h"
#include "tests/oracle/oracle.h"

namespace assay::oracle::build {

inline model::Cell text(std::string value) { return model::Cell::of(std::move(value)); }
inline model::Cell number(std::int64_t whole) { return model::Cell::of(Decimal::of(whole)); }
inline model::Cell flag(bool value) { return model::Cell::of(value); }
inline model::Cell date(const char* value) { return model::Cell::of(*parse_period(value)); }
inline model::Cell length(const char* value) { return model::Cell::of(*parse_duration(value)); }
inline model::Cell list(std::initializer_list<const char*> items) {
  return model::Cell::of(model::List(items.begin(), items.end()));
}

inline model::Expr constant(model::Cell cell) { return {.value = std::move(cell)}; }
inline model::Expr path(model::Root root, std::vector<std::string> steps) {
  return {.op = model::Expr::Op::path, .path = {root, std::move(steps)}};
}
inline model::Expr self(std::vector<std::string> steps) {
  return path(model::Root::self, std::move(steps));
}
inline model::Expr row(std::vector<std::string> steps) {
  return path(model::Root::row, std::move(steps));
}
inline model::Expr today() { return {.op = model::Expr::Op::today}; }
inline model::Expr ago(const char* duration) {
  return {.op = model::Expr::Op::ago, .args = {constant(length(duration))}};
}
inline model::Expr of(model::Expr::Op op, std::vector<model::Expr> args) {
  return {.op = op, .args = std::move(args)};
}
inline model::Expr measure(model::Expr::Op op, std::string kind, std::string field,
                           model::Conditions where, model::Conditions has = {}) {
  return {.op = op,
          .kind = std::move(kind),
          .field = std::move(field),
          .where = std::move(where),
          .has = std::move(has)};
}

inline model::Test test(model::Word word) { return {.word = word}; }
inline model::Test test(model::Word word, model::Expr operand) {
  return {.word = word, .operand = {std::move(operand)}};
}
inline model::Test test(model::Word word, model::Cell operand) {
  return test(word, constant(std::move(operand)));
}
inline model::Test all(std::vector<model::Test> tests) {
  return {.word = model::Word::all, .tests = std::move(tests)};
}
inline model::Test one_of_these(std::vector<model::Test> tests) {
  return {.word = model::Word::either, .tests = std::move(tests)};
}

inline model::Condition that(model::Expr left, model::Test passes) {
  return {.left = {std::move(left)}, .test = std::move(passes)};
}
inline model::Condition on(std::string field, model::Test passes) {
  return that(row({std::move(field)}), std::move(passes));
}
inline model::Condition joined(std::string field, std::vector<std::string> steps = {"id"}) {
  return on(std::move(field), test(model::Word::is, self(std::move(steps))));
}

inline model::Rule rule(std::string subject, model::Expectation expectation) {
  if (expectation.id.empty()) expectation.id = "e";
  return {.pack = "p",
          .id = "r",
          .subject = std::move(subject),
          .expectations = {std::move(expectation)}};
}

// A fact of `kind` with some fields given and every other one unasked.
inline model::Fact fact(const model::Schema& schema, std::string kind, std::string key,
                        std::vector<std::pair<std::string, model::Cell>> cells) {
  model::Fact made{.org = "o",
                   .kind = std::move(kind),
                   .key = std::move(key),
                   .observed_at = *parse_date("2026-01-01")};
  const model::Kind* declared = schema.find(made.kind);
  made.cells.resize(declared->fields.size());
  for (auto& [name, cell] : cells) {
    made.cells[static_cast<std::size_t>(declared->index_of(name))] = std::move(cell);
  }
  return made;
}

}  // namespace assay::oracle::build
