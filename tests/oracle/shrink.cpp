#include "tests/oracle/shrink.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace assay::oracle {
namespace {

using model::Condition;
using model::Conditions;
using model::Expr;
using model::Test;

// Takes the n-th part away that can be taken, counting in reading order.
class Cutter {
 public:
  explicit Cutter(std::size_t which) : left_(which) {}

  bool cut(model::Rule& rule) {
    if (rule.expectations.size() > 1 && drop(rule.expectations)) return true;
    if (drop(rule.severity.add) || cut(rule.applies)) return true;
    for (Expr& addend : rule.severity.add) {
      if (cut(addend)) return true;
    }
    for (model::Expectation& sentence : rule.expectations) {
      if (sentence.function && sentence.function->reads.size() > 1 &&
          drop(sentence.function->reads)) {
        return true;
      }
      if (cut(sentence.when) || cut(sentence.where) || cut(sentence.has)) return true;
    }
    return false;
  }

 private:
  bool reached() { return left_-- == 0; }

  template <typename T>
  bool drop(std::vector<T>& parts) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (!reached()) continue;
      parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
      return true;
    }
    return false;
  }

  bool cut(Conditions& conditions) {
    if (drop(conditions)) return true;
    for (Condition& condition : conditions) {
      if (cut(condition.left[0]) || cut(condition.test)) return true;
    }
    return false;
  }

  bool cut(Test& test) {
    for (std::size_t i = 0; i < test.tests.size();
         ++i) {  // the group gives way to one of its tests
      if (!reached()) continue;
      Test only = std::move(test.tests[i]);
      test = std::move(only);
      return true;
    }
    for (Test& part : test.tests) {
      if (cut(part)) return true;
    }
    return !test.operand.empty() && cut(test.operand[0]);
  }

  bool cut(Expr& expr) {
    if (expr.op == Expr::Op::by && expr.entries.size() > 1 && drop(expr.entries)) return true;
    if (expr.op == Expr::Op::list && expr.args.size() > 1 && drop(expr.args)) return true;
    for (Expr& argument : expr.args) {
      if (cut(argument)) return true;
    }
    for (auto& [is, gives] : expr.entries) {
      if (cut(gives)) return true;
    }
    for (Expr& otherwise : expr.otherwise) {
      if (cut(otherwise)) return true;
    }
    if (!expr.specific.empty() && reached()) {
      expr.specific.clear();
      return true;
    }
    if (expr.recorded && reached()) {
      expr.recorded = false;
      return true;
    }
    return cut(expr.where) || cut(expr.has);
  }

  std::size_t left_;
};

bool cut_rule(Small& small, const Disagrees& disagrees) {
  bool any = false;
  for (std::size_t n = 0;;) {
    model::Rule less = small.rule;
    if (!Cutter(n).cut(less)) return any;
    if (disagrees(small.world, less)) {
      small.rule = std::move(less);
      any = true;
    } else {
      ++n;
    }
  }
}

// Tries one change of the world; keeps it where the disagreement stays.
template <typename Change>
bool keeps(Small& small, const Disagrees& disagrees, Change change) {
  World less = small.world;
  change(less);
  if (!disagrees(less, small.rule)) return false;
  small.world = std::move(less);
  return true;
}

bool cut_world(Small& small, const Disagrees& disagrees) {
  bool any = false;
  for (std::size_t i = 0; i < small.world.facts.size();) {
    const auto at = static_cast<std::ptrdiff_t>(i);
    if (keeps(small, disagrees, [&](World& less) { less.facts.erase(less.facts.begin() + at); })) {
      any = true;
    } else {
      ++i;
    }
  }
  const auto registers = small.world.registers;
  for (const auto& entry : registers) {
    any = keeps(small, disagrees, [&](World& less) { less.registers.erase(entry.first); }) || any;
  }
  if (!small.world.relations.empty()) {
    any = keeps(small, disagrees, [](World& less) { less.relations.clear(); }) || any;
  }
  for (std::size_t i = 0; i < small.world.facts.size(); ++i) {
    for (std::size_t k = 0; k < small.world.facts[i].cells.size(); ++k) {
      if (small.world.facts[i].cells[k].state == model::State::unasked) continue;
      any = keeps(small, disagrees, [&](World& less) { less.facts[i].cells[k] = {}; }) || any;
    }
    for (const auto part : {&model::Fact::valid_from, &model::Fact::valid_to}) {
      if (!(small.world.facts[i].*part)) continue;
      any = keeps(small, disagrees, [&](World& less) { (less.facts[i].*part).reset(); }) || any;
    }
  }
  return any;
}

}  // namespace

Small shrink(Small large, const Disagrees& disagrees) {
  for (bool more = true; more;) {
    more = cut_world(large, disagrees);
    more = cut_rule(large, disagrees) || more;
  }
  return large;
}

}  // namespace assay::oracle
