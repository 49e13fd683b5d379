#include "engine/packs/mutate.h"

#include <algorithm>
#include <optional>
#include <set>

#include "engine/packs/label.h"
#include "engine/packs/opposite.h"

namespace assay::packs {
namespace {

using model::Condition;
using model::Conditions;
using model::Expr;
using model::Quantifier;
using model::Test;
using model::Word;
using Op = Expr::Op;

// What the paths of a condition start from.
struct Rows {
  const model::Kind* row = nullptr;
  const model::Kind* self = nullptr;
};

std::string shown(const model::Cell& cell) { return model::to_text(cell); }

class Mutator {
 public:
  Mutator(const model::Rule& rule, const model::Schema& schema) : rule_(rule), schema_(schema) {}

  std::vector<Mutant> run() {
    const model::Kind* self = schema_.find(rule_.subject);
    sentence_ = "rule";
    line_ = rule_.line;
    conditions(rule_.applies, "applies", {self, self});
    for (model::Expectation& expectation : rule_.expectations) {
      sentence_ = expectation.id;
      line_ = expectation.line;
      sentence(expectation, self);
    }
    return std::move(made_);
  }

 private:
  void emit(const std::string& place, const std::string& change, const std::string& says) {
    std::string name = sentence_ + "/" + (place.empty() ? "" : place + "/") + change;
    for (int n = 2; !names_.insert(name).second; ++n) {
      name =
          sentence_ + "/" + (place.empty() ? "" : place + "/") + change + " #" + std::to_string(n);
    }
    made_.push_back({std::move(name), says, line_, rule_});
  }

  // `target` is `other` in the mutant, and itself again behind it.
  template <typename T>
  void change(T& target, T other, const std::string& place, const std::string& named,
              const std::string& says) {
    std::swap(target, other);
    emit(place, named, says);
    std::swap(target, other);
  }

  void sentence(model::Expectation& expectation, const model::Kind* self) {
    conditions(expectation.when, "when", {self, self});
    const bool quantified = expectation.quantifier != Quantifier::none_given;
    const model::Kind* row = quantified ? schema_.find(expectation.kind) : self;
    line_ = expectation.line;
    if (quantified) quantifier(expectation);
    conditions(expectation.where, "where", {row, self});
    conditions(expectation.has, "has", {row, self});
    if (expectation.function) function(expectation);
  }

  // What a function says is code; without it everything in scope meets the demand.
  void function(model::Expectation& expectation) {
    line_ = expectation.line;
    std::optional<model::Function> none;
    change(expectation.function, std::move(none), "function", "drop", "the function was dropped");
  }

  void quantifier(model::Expectation& expectation) {
    const Quantifier was = expectation.quantifier;
    const auto to = [&](Quantifier other) {
      change(expectation.quantifier, other, "",
             std::string(name(other)) + " for " + std::string(name(was)),
             "`" + std::string(name(was)) + "` became `" + std::string(name(other)) + "`");
    };
    to(was == Quantifier::some ? Quantifier::every : Quantifier::some);
    if (was == Quantifier::some) to(Quantifier::none);
    empty(expectation);
  }

  // What an empty scope means, where that decides anything: what only people say is undetermined
  // while nobody was heard.
  void empty(model::Expectation& expectation) {
    if (expectation.method == model::Method::interview ||
        expectation.method == model::Method::observe)
      return;
    const bool given = expectation.empty_fails || expectation.empty_undetermined;
    const auto fails = expectation.empty_fails;
    const bool undetermined = expectation.empty_undetermined;
    const auto to = [&](std::optional<bool> then_fails, bool then_undetermined,
                        const std::string& outcome) {
      expectation.empty_fails = then_fails;
      expectation.empty_undetermined = then_undetermined;
      emit("", "empty " + outcome, "`empty` became " + outcome);
      expectation.empty_fails = fails;
      expectation.empty_undetermined = undetermined;
    };
    const bool fails_anyway = expectation.quantifier == Quantifier::some;
    const bool holds_anyway = expectation.quantifier == Quantifier::none;
    if (!given) {
      if (fails_anyway || holds_anyway) to(std::nullopt, true, "undetermined");
      if (!fails_anyway && !holds_anyway) to(false, false, "satisfied");
      return;
    }
    const bool as_if_not_given =
        (fails_anyway && fails == true) || (holds_anyway && fails == false);
    if (as_if_not_given) {
      to(std::nullopt, true, "undetermined");
    } else {
      to(std::nullopt, false, "not given");
    }
  }

  void conditions(Conditions& list, const std::string& place, const Rows& rows) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const std::uint32_t outer = line_;
      if (list[i].line > 0) line_ = list[i].line;
      const std::string what = label(list[i].left.at(0));
      const std::string here = place + "." + what;
      Condition dropped = std::move(list[i]);
      const auto at = list.begin() + static_cast<std::ptrdiff_t>(i);
      list.erase(at);
      emit(here, "drop", "the condition on `" + what + "` was dropped");
      list.insert(list.begin() + static_cast<std::ptrdiff_t>(i), std::move(dropped));
      Condition& condition = list[i];
      bool counts = false, share = false;
      classify(condition.left[0], rows, counts, share);
      test(condition.test, here, what, {rows, counts, share});
      expr(condition.left[0], here, rows, moves_in(condition.test), share);
      line_ = outer;
    }
  }

  struct Left {
    Rows rows;
    bool whole;  // a count or a whole number: moving a boundary says it all
    bool share;  // between 0 and 1
  };

  static bool moves_in(const Test& test) {
    return orders(test.word) || std::any_of(test.tests.begin(), test.tests.end(), moves_in);
  }

  void test(Test& test, const std::string& place, const std::string& what, const Left& left) {
    if (auto turned = negated(test)) {
      change(test, std::move(*turned), place, "negate",
             test.tests.empty() ? "`" + std::string(name(test.word)) + "` was negated"
                                : "the condition was negated");
    }
    if (test.word == Word::all || test.word == Word::either) {
      group(test, place, what, left);
      return;
    }
    strictness(test, place, left);
    if (test.operand.empty()) return;
    members(test, place);
    expr(test.operand[0], place, left.rows, orders(test.word), left.share);
  }

  void group(Test& test, const std::string& place, const std::string& what, const Left& left) {
    if (test.tests.size() > 1) {
      const bool all = test.word == Word::all;
      change(test.word, all ? Word::either : Word::all, place,
             all ? "either for all" : "all for either",
             all ? "all of the conditions became either of them"
                 : "either of the conditions became all of them");
    }
    for (std::size_t i = 0; i < test.tests.size(); ++i) {
      const std::string here = place + "[" + std::to_string(i + 1) + "]";
      if (test.tests.size() > 1) {
        const auto at = static_cast<std::ptrdiff_t>(i);
        Test dropped = std::move(test.tests[i]);
        const std::string word(name(dropped.word));
        test.tests.erase(test.tests.begin() + at);
        emit(here, "drop", "`" + word + "` was dropped from the conditions on `" + what + "`");
        test.tests.insert(test.tests.begin() + at, std::move(dropped));
      }
      this->test(test.tests[i], here, what, left);
    }
  }

  // Strict for inclusive. Where moving the boundary by one comes to the same it is left out.
  void strictness(Test& test, const std::string& place, const Left& left) {
    const auto other = across(test.word);
    if (!other) return;
    if (!test.operand.empty()) {
      const Expr& limit = test.operand[0];
      const bool fixed =
          limit.op == Op::constant ||
          (limit.op == Op::ago && limit.args.size() == 1 && limit.args[0].op == Op::constant);
      const bool stepped = left.whole || !std::holds_alternative<Decimal>(limit.value.value);
      if (fixed && stepped) return;
    }
    change(test.word, *other, place,
           std::string(name(*other)) + " for " + std::string(name(test.word)),
           "`" + std::string(name(test.word)) + "` became `" + std::string(name(*other)) + "`");
  }

  // A closed list without one of its members.
  void members(Test& test, const std::string& place) {
    Expr& set = test.operand[0];
    const auto says = [](const std::string& member) {
      return "`" + member + "` was taken out of the list";
    };
    if (set.op == Op::list && set.args.size() > 1) {
      for (std::size_t i = 0; i < set.args.size(); ++i) {
        const auto at = static_cast<std::ptrdiff_t>(i);
        Expr dropped = std::move(set.args[i]);
        const std::string member = shown(dropped.value);
        set.args.erase(set.args.begin() + at);
        emit(place, "without " + member, says(member));
        set.args.insert(set.args.begin() + at, std::move(dropped));
      }
    }
    if (set.op != Op::constant) return;
    auto* texts = std::get_if<model::List>(&set.value.value);
    if (texts == nullptr || texts->size() < 2) return;
    for (std::size_t i = 0; i < texts->size(); ++i) {
      const auto at = static_cast<std::ptrdiff_t>(i);
      std::string dropped = (*texts)[i];
      texts->erase(texts->begin() + at);
      emit(place, "without " + dropped, says(dropped));
      texts->insert(texts->begin() + at, std::move(dropped));
    }
  }

  // `boundary`: constants of the expression decide where something begins or ends.
  void expr(Expr& expr, const std::string& place, const Rows& rows, bool boundary, bool share) {
    if (expr.op == Op::constant && boundary) return shift(expr, place, share);
    for (Expr& arg : expr.args) {
      if (expr.op != Op::list) this->expr(arg, place, rows, boundary && expr.op != Op::by, share);
    }
    for (model::Entry& entry : expr.entries)
      this->expr(entry.gives, place + "." + shown(entry.is), rows, boundary, share);
    for (Expr& otherwise : expr.otherwise)
      this->expr(otherwise, place + ".otherwise", rows, boundary, share);
    if (!expr.specific.empty()) {
      change(expr.specific, std::string(), place, "not specific",
             "entries that name no `" + expr.specific + "` count as much as those that do");
    }
    if (expr.recorded) {
      change(expr.recorded, false, place, "not as recorded",
             "what an open register may hold counts too");
    }
    if (expr.where.empty() && expr.has.empty()) return;
    const Rows inner{schema_.find(expr.kind), rows.self};
    const std::string word = measure(expr);
    const std::string there = place.ends_with(word) ? place : place + "." + word;
    conditions(expr.where, expr.has.empty() ? there : there + ".where", inner);
    conditions(expr.has, there + ".has", inner);
  }

  void shift(Expr& expr, const std::string& place, bool share) {
    model::Value& value = expr.value.value;
    const auto both = [&](const model::Value& less, const model::Value& more,
                          const std::string& unit) {
      const std::string was = shown(expr.value);
      const auto to = [&](const model::Value& other, const std::string& step) {
        change(value, other, place, step + unit,
               "`" + was + "` became `" + shown(model::Cell::of(other)) + "`");
      };
      to(less, "-1");
      to(more, "+1");
    };
    if (const auto* number = std::get_if<Decimal>(&value)) {
      const bool fine = share || number->millionths % Decimal::scale != 0;
      const Decimal step{fine ? Decimal::scale / 100 : Decimal::scale};
      both(subtract(*number, step), add(*number, step), fine ? " point" : "");
    } else if (const auto* period = std::get_if<Period>(&value)) {
      both(Period{{period->first.days - 1}, {period->last.days - 1}},
           Period{{period->first.days + 1}, {period->last.days + 1}}, " day");
    } else if (const auto* duration = std::get_if<Duration>(&value)) {
      both(Duration{duration->months, duration->days - 1},
           Duration{duration->months, duration->days + 1}, " day");
    }
  }

  // Whether an expression gives whole numbers, and whether it is a share.
  void classify(const Expr& expr, const Rows& rows, bool& whole, bool& share) const {
    share = expr.op == Op::share;
    whole = expr.op == Op::count || expr.op == Op::moves;
    const model::Field* field = nullptr;
    if (expr.op == Op::path) {
      field = resolve(expr.path, rows);
    } else if (const model::Kind* kind = schema_.find(expr.kind);
               kind != nullptr && !expr.field.empty()) {
      field = kind->find(expr.field);
    }
    whole = whole || (field != nullptr && field->type == model::Type::integer);
  }

  const model::Field* resolve(const model::Path& path, const Rows& rows) const {
    const model::Kind* kind = path.root == model::Root::self  ? rows.self
                              : path.root == model::Root::org ? schema_.find("organization")
                                                              : rows.row;
    const model::Field* field = nullptr;
    for (const std::string& step : path.steps) {
      if (kind == nullptr) return nullptr;
      field = kind->find(step);
      if (field == nullptr) return nullptr;
      kind = schema_.find(field->target);
    }
    return field;
  }

  model::Rule rule_;
  const model::Schema& schema_;
  std::string sentence_;
  std::uint32_t line_ = 0;
  std::set<std::string> names_;
  std::vector<Mutant> made_;
};

}  // namespace

std::vector<Mutant> mutants_of(const model::Rule& rule, const model::Schema& schema) {
  return Mutator(rule, schema).run();
}

}  // namespace assay::packs
