#include "engine/judge/mentions.h"

#include <variant>

namespace assay::judge {
namespace {

class Reader {
 public:
  void read(const model::Conditions& all) {
    for (const model::Condition& one : all) {
      for (const model::Expr& left : one.left) read(left);
      read(one.test);
    }
  }

  void read(const model::Expr& expr) {
    read(expr.value);
    for (const model::Expr& one : expr.args) read(one);
    for (const model::Entry& one : expr.entries) {
      read(one.is);
      read(one.gives);
    }
    for (const model::Expr& one : expr.otherwise) read(one);
    read(expr.where);
    read(expr.has);
  }

  void read(const model::Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell.value)) add(*text);
    if (const auto* list = std::get_if<model::List>(&cell.value)) {
      for (const std::string& text : *list) add(text);
    }
  }

  std::set<std::string> take() { return std::move(found_); }

 private:
  void read(const model::Test& test) {
    for (const model::Expr& one : test.operand) read(one);
    for (const model::Test& one : test.tests) read(one);
  }

  void add(const std::string& text) {
    if (text.find(':') != std::string::npos) found_.insert(text);
  }

  std::set<std::string> found_;
};

}  // namespace

std::set<std::string> mentions(const model::Rule& rule) {
  Reader reader;
  reader.read(rule.applies);
  for (const model::Expr& one : rule.severity.add) reader.read(one);
  for (const auto& [name, value] : rule.params) reader.read(value);
  for (const model::Expectation& one : rule.expectations) {
    reader.read(one.when);
    reader.read(one.where);
    reader.read(one.has);
    if (!one.function) continue;
    for (const model::Expr& read : one.function->reads) reader.read(read);
  }
  return reader.take();
}

}  // namespace assay::judge
