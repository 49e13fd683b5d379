#include "engine/assess/phrase.h"

#include <algorithm>
#include <vector>

#include "engine/base/text.h"

namespace assay::assess {
namespace {

using model::Expr;
using model::Root;
using model::State;
using model::Word;
using Op = Expr::Op;

std::string plural(std::int64_t count, const std::string& word) {
  return std::to_string(count) + " " + word + (count == 1 ? "" : "s");
}

std::string duration_text(Duration duration) {
  std::vector<std::string> parts;
  if (duration.months % 12 == 0 && duration.months != 0) {
    parts.push_back(plural(duration.months / 12, "year"));
  } else if (duration.months != 0) {
    parts.push_back(plural(duration.months, "month"));
  }
  if (duration.days != 0 || parts.empty()) parts.push_back(plural(duration.days, "day"));
  return text::join(parts, " and ");
}

std::string items_text(std::vector<std::string> items) {
  constexpr std::size_t most = 8;
  const std::size_t rest = items.size() > most ? items.size() - most : 0;
  items.resize(items.size() - rest);
  return text::join(items, ", ") + (rest > 0 ? " and " + std::to_string(rest) + " more" : "");
}

std::string cell_text(const model::Cell& cell) {
  if (cell.state == State::na) return "not applicable";
  if (const auto* duration = std::get_if<Duration>(&cell.value)) return duration_text(*duration);
  if (const auto* items = std::get_if<model::List>(&cell.value)) return items_text(*items);
  if (const auto* flag = std::get_if<bool>(&cell.value)) return *flag ? "yes" : "no";
  return to_text(cell);
}

std::string where_text(const Expr& expr) {
  return expr.where.empty() ? "" : " where " + phrase(expr.where);
}

std::string path_text(const model::Path& path) {
  const std::string steps = "`" + text::join(path.steps, ".") + "`";
  if (path.root == Root::org) return "the organisation's " + steps;
  if (path.root != Root::self) return steps;
  return path.steps.empty() ? "the subject" : "the subject's " + steps;
}

std::string field_of_kind(const Expr& expr) { return "`" + expr.kind + "." + expr.field + "`"; }

std::string by_text(const Expr& expr) {
  std::vector<std::string> parts;
  for (const auto& entry : expr.entries) {
    parts.push_back(phrase(entry.gives) + " for " + cell_text(entry.is));
  }
  if (!expr.otherwise.empty()) parts.push_back("otherwise " + phrase(expr.otherwise[0]));
  return "by " + phrase(expr.args[0]) + " (" + text::join(parts, ", ") + ")";
}

std::string word_text(Word word) {
  switch (word) {
    case Word::is:
      return "is";
    case Word::is_not:
      return "is not";
    case Word::one_of:
      return "is one of";
    case Word::none_of:
      return "is none of";
    case Word::at_least:
      return "is at least";
    case Word::at_most:
      return "is at most";
    case Word::above:
      return "is above";
    case Word::below:
      return "is below";
    case Word::before:
      return "is before";
    case Word::after:
      return "is after";
    case Word::not_before:
      return "is not before";
    case Word::not_after:
      return "is not after";
    case Word::fresh:
      return "is fresh: within the last";
    case Word::contains:
      return "contains";
    case Word::contains_all:
      return "contains all of";
    case Word::overlaps:
      return "shares something with";
    case Word::disjoint:
      return "shares nothing with";
    case Word::present:
      return "is recorded";
    case Word::absent:
      return "is left empty";
    case Word::resolves:
      return "names something on record";
    case Word::supports:
      return "supports";
    case Word::not_falling:
      return "does not fall";
    case Word::not_rising:
      return "does not rise";
    default:
      return "";
  }
}

std::string number_text(std::int64_t low, std::int64_t high, const auto& print) {
  if (low == high) return print(low);
  if (high == infinite && low == -infinite) return "unknown";
  if (high == infinite) return "at least " + print(low);
  if (low == -infinite) return "at most " + print(high);
  return print(low) + " to " + print(high);
}

}  // namespace

std::string phrase(const Expr& expr) {
  switch (expr.op) {
    case Op::constant:
      return cell_text(expr.value);
    case Op::list: {
      std::vector<std::string> items;
      for (const Expr& item : expr.args) items.push_back(cell_text(item.value));
      return items_text(std::move(items));
    }
    case Op::path:
      return path_text(expr.path);
    case Op::today:
      return "the as-of date";
    case Op::ago:
      return phrase(expr.args[0]) + " before the as-of date";
    case Op::add:
      return phrase(expr.args[0]) + " + " + phrase(expr.args[1]);
    case Op::subtract:
      return phrase(expr.args[0]) + " - " + phrase(expr.args[1]);
    case Op::multiply:
      return phrase(expr.args[0]) + " x " + phrase(expr.args[1]);
    case Op::by:
      return by_text(expr);
    case Op::count:
      return "the number of `" + expr.kind + "`" + where_text(expr);
    case Op::share:
      return "the share of `" + expr.kind + "`" + where_text(expr) + " with " + phrase(expr.has);
    case Op::the:
      return "the " + field_of_kind(expr) + where_text(expr) +
             (expr.specific.empty() ? "" : " (what names a `" + expr.specific + "` first)");
    case Op::sum:
      return "the sum of " + field_of_kind(expr) + where_text(expr);
    case Op::most:
      return "the greatest " + field_of_kind(expr) + where_text(expr);
    case Op::least:
      return "the least " + field_of_kind(expr) + where_text(expr);
    case Op::values:
      return std::string(expr.recorded ? "the recorded values of " : "the values of ") +
             field_of_kind(expr) + where_text(expr);
    case Op::series:
      return "the last " + std::to_string(expr.last) + " " + field_of_kind(expr) + " by `" +
             expr.along + "`" + where_text(expr);
    case Op::moves:
      return "how often `" + expr.field + "` changed";
    case Op::catalog:
      return "the list " + expr.field;
  }
  return "";
}

std::string phrase(const model::Test& test) {
  if (test.word == Word::all || test.word == Word::either) {
    std::vector<std::string> parts;
    for (const model::Test& inner : test.tests) parts.push_back(phrase(inner));
    const bool all = test.word == Word::all;
    const std::string joined = text::join(parts, all ? " and " : " or ");
    return all ? joined : "either " + joined;
  }
  const bool na = !test.operand.empty() && test.operand[0].op == Op::constant &&
                  test.operand[0].value.state == State::na;
  if (na && test.word == Word::is) return "is marked not applicable";
  if (na && test.word == Word::is_not) return "is not marked not applicable";
  const std::string word = word_text(test.word);
  return test.operand.empty() ? word : word + " " + phrase(test.operand[0]);
}

std::string phrase(const model::Condition& condition) {
  return phrase(condition.left[0]) + " " + phrase(condition.test);
}

std::string phrase(const model::Conditions& conditions) {
  std::vector<std::string> parts;
  for (const model::Condition& condition : conditions) parts.push_back(phrase(condition));
  return text::join(parts, " and ");
}

std::string phrase(const model::Expectation& expectation) {
  using model::Quantifier;
  std::string computed;
  if (expectation.function) {
    computed = "passing the test of " + expectation.function->file + " on `" +
               text::join(expectation.function->names, "`, `") + "`";
  }
  if (expectation.quantifier == Quantifier::none_given) {
    return expectation.function ? computed : phrase(expectation.has);
  }
  const std::string kind = "`" + expectation.kind + "`";
  const std::string where = expectation.where.empty() ? "" : " where " + phrase(expectation.where);
  const std::string has = expectation.function      ? ", " + computed
                          : expectation.has.empty() ? ""
                                                    : ", with " + phrase(expectation.has);
  return std::string(name(expectation.quantifier)) + " " + kind + where + has;
}

std::string phrase(const model::Snapshot& snapshot, const Values& values, std::size_t k) {
  const std::size_t i = values.at(k);
  switch (values.state[i]) {
    case State::blank:
      return "left blank";
    case State::na:
      return "not applicable";
    case State::value:
      break;
    default:
      return "unknown";
  }
  const auto symbol_text = [&](std::int64_t low) -> std::string {
    const auto symbol = static_cast<model::Symbol>(low);
    if (symbol >= snapshot.symbols.size()) return "a text that no fact says";
    return std::string(snapshot.symbols.text(symbol));
  };
  switch (values.shape) {
    case Shape::symbol:
      return symbol_text(values.low[i]);
    case Shape::boolean:
      return values.low[i] != 0 ? "yes" : "no";
    case Shape::number:
      return number_text(values.low[i], values.most(i),
                         [](std::int64_t number) { return to_text(Decimal{number}); });
    case Shape::date:
      if (values.low[i] != values.most(i) && values.low[i] != -infinite &&
          values.most(i) != infinite) {
        return to_text(Period{{static_cast<std::int32_t>(values.low[i])},
                              {static_cast<std::int32_t>(values.most(i))}});
      }
      return number_text(values.low[i], values.most(i), [](std::int64_t day) {
        return to_text(Date{static_cast<std::int32_t>(day)});
      });
    case Shape::duration:
      if (values.low[i] == values.most(i)) {
        return duration_text({values.months[i], static_cast<std::int32_t>(values.low[i])});
      }
      return number_text(least_days(values, i), most_days(values, i),
                         [](std::int64_t days) { return plural(days, "day"); });
    case Shape::set: {
      std::vector<std::string> items;
      for (const std::int64_t item : values.list_items(i)) items.push_back(symbol_text(item));
      std::sort(items.begin(), items.end());
      const std::string known = items.empty() ? "nothing" : items_text(std::move(items));
      return values.list_open(i) ? known + " and perhaps more" : known;
    }
    case Shape::series: {
      std::vector<std::string> items;
      for (const std::int64_t item : values.list_items(i)) items.push_back(to_text(Decimal{item}));
      return text::join(items, ", ");
    }
  }
  return "";
}

}  // namespace assay::assess
