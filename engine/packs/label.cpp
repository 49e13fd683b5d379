#include "engine/packs/label.h"

#include "engine/base/text.h"

namespace assay::packs {

using model::Expr;
using Op = Expr::Op;

std::string measure(const Expr& expr) {
  std::string word;
  switch (expr.op) {
    case Op::count:
      word = "count";
      break;
    case Op::share:
      word = "share";
      break;
    case Op::the:
      word = "the";
      break;
    case Op::sum:
      word = "sum";
      break;
    case Op::most:
      word = "most";
      break;
    case Op::least:
      word = "least";
      break;
    case Op::series:
      word = "series";
      break;
    default:
      word = "values";
      break;
  }
  return word + "(" + expr.kind + (expr.field.empty() ? "" : "." + expr.field) + ")";
}

std::string label(const Expr& expr) {
  switch (expr.op) {
    case Op::path: {
      const std::string steps = text::join(expr.path.steps, ".");
      if (expr.path.root == model::Root::row) return steps;
      const std::string root = expr.path.root == model::Root::self  ? "this"
                               : expr.path.root == model::Root::org ? "org"
                                                                    : "it";
      return root + (steps.empty() ? "" : "." + steps);
    }
    case Op::constant:
    case Op::list:
      return "constant";
    case Op::today:
      return "today";
    case Op::ago:
      return "ago";
    case Op::catalog:
      return "catalog";
    case Op::moves:
      return "moves(" + expr.field + ")";
    case Op::by:
      return "by(" + label(expr.args.at(0)) + ")";
    case Op::add:
      return label(expr.args.at(0)) + " + " + label(expr.args.at(1));
    case Op::subtract:
      return label(expr.args.at(0)) + " - " + label(expr.args.at(1));
    case Op::multiply:
      return label(expr.args.at(0)) + " * " + label(expr.args.at(1));
    default:
      return measure(expr);
  }
}

}  // namespace assay::packs
