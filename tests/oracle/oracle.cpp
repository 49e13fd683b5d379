#include "tests/oracle/oracle.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "engine/base/decimal.h"

namespace assay::oracle {

using model::Basis;
using model::Condition;
using model::Conditions;
using model::Expectation;
using model::Expr;
using model::Fact;
using model::Outcome;
using model::Quantifier;
using model::Rule;
using model::State;
using model::Test;
using model::Word;

namespace {

// A field of the row that `is` (or `contains`) something of the subject, written `field = …` or
// `that(it.field, …)`.
bool is_join(const Condition& condition) {
  const Expr& left = condition.left[0];
  if (left.op != Expr::Op::path || left.path.steps.size() != 1) return false;
  if (left.path.root != model::Root::row && left.path.root != model::Root::it) return false;
  if (condition.test.word != Word::is && condition.test.word != Word::contains) return false;
  const Expr& right = condition.test.operand[0];
  return right.op == Expr::Op::path && right.path.root == model::Root::self;
}

bool says_na(const Test& test) {
  const Expr& right = test.operand[0];
  return right.op == Expr::Op::constant && right.value.state == State::na;
}

bool lists_na(const Test& test) {
  const auto& items = test.operand[0].args;
  return test.operand[0].op == Expr::Op::list &&
         std::any_of(items.begin(), items.end(),
                     [](const Expr& item) { return item.value.state == State::na; });
}

// n/a is an answer of its own: it equals nothing but itself, and no order or set knows it.
Truth of_na(const Test& test) {
  switch (test.word) {
    case Word::is:
      return truth(says_na(test));
    case Word::is_not:
      return truth(!says_na(test));
    case Word::one_of:
      return truth(lists_na(test));
    case Word::none_of:
      return truth(!lists_na(test));
    case Word::disjoint:
    case Word::present:
      return Truth::yes;
    default:
      return Truth::no;
  }
}

Set as_set(const Value& value) {
  if (const auto* set = value.as<Set>()) return *set;
  const auto text = member_text(value);
  return text ? Set{{*text}, false} : Set{{}, true};
}

Truth member(const Value& value, const Set& set) {
  const auto text = member_text(value);
  if (!text) return Truth::unknown;
  if (set.items.contains(*text)) return Truth::yes;
  return set.open ? Truth::unknown : Truth::no;
}

Truth contains_all(const Set& has, const Set& wanted) {
  for (const std::string& item : wanted.items) {
    if (!has.items.contains(item)) return has.open ? Truth::unknown : Truth::no;
  }
  return wanted.open ? Truth::unknown : Truth::yes;
}

Truth overlaps(const Set& a, const Set& b) {
  for (const std::string& item : a.items) {
    if (b.items.contains(item)) return Truth::yes;
  }
  return a.open || b.open ? Truth::unknown : Truth::no;
}

Truth steady(const Series& series, bool up) {
  Truth all = Truth::yes;
  for (std::size_t i = 1; i < series.size(); ++i) {
    const Value before = Value::of(series[i - 1]), after = Value::of(series[i]);
    all = both(all, up ? at_least(after, before) : at_least(before, after));
  }
  return all;
}

bool same_cell(const model::Cell& a, const model::Cell& b) {
  if (a.state != b.state) return false;
  if (a.state != State::value) return true;
  if (const auto* items = std::get_if<model::List>(&a.value)) {
    const auto& others = std::get<model::List>(b.value);
    return std::set(items->begin(), items->end()) == std::set(others.begin(), others.end());
  }
  return a.value == b.value;
}

bool asks_people(const Expectation& expectation) {
  return expectation.method == model::Method::interview ||
         expectation.method == model::Method::observe;
}

Outcome outcome_of(Truth truth) {
  if (truth == Truth::unknown) return Outcome::undetermined;
  return truth == Truth::yes ? Outcome::satisfied : Outcome::not_satisfied;
}

}  // namespace

Oracle::Oracle(World world, Variant variant) : world_(std::move(world)), variant_(variant) {
  for (const Fact& fact : world_.facts) {
    Entry& entry = entries_[{fact.org, fact.kind}][fact.key];
    entry.kind = world_.schema.find(fact.kind);
    entry.versions.push_back(&fact);
  }
  for (auto& [of, rows] : entries_) {
    for (auto& [key, entry] : rows) {
      auto& versions = entry.versions;
      std::stable_sort(versions.begin(), versions.end(), [](const Fact* a, const Fact* b) {
        return a->observed_at < b->observed_at;
      });
      std::vector<const Fact*> kept;
      for (const Fact* fact : versions) {
        if (!kept.empty() && kept.back()->observed_at == fact->observed_at) kept.pop_back();
        kept.push_back(fact);
      }
      versions = std::move(kept);
    }
  }
}

std::vector<std::string> Oracle::orgs() const {
  std::set<std::string> names;
  for (const auto& [of, rows] : entries_) names.insert(of.first);
  for (const auto& [of, about] : world_.registers) names.insert(of.first);
  return {names.begin(), names.end()};
}

std::vector<std::string> Oracle::subjects(const std::string& org, const std::string& kind) const {
  std::vector<std::string> keys;
  if (const auto found = entries_.find({org, kind}); found != entries_.end()) {
    for (const auto& [key, entry] : found->second) keys.push_back(key);
  }
  return keys;
}

const Oracle::Entry* Oracle::find(const std::string& org, const std::string& kind,
                                  const std::string& key) const {
  const auto rows = entries_.find({org, kind});
  if (rows == entries_.end()) return nullptr;
  const auto entry = rows->second.find(key);
  return entry == rows->second.end() ? nullptr : &entry->second;
}

model::Register Oracle::about(const Scene& scene, const std::string& kind) const {
  const auto found = world_.registers.find({scene.subject->fact().org, kind});
  return found == world_.registers.end() ? model::Register{} : found->second;
}

bool Oracle::lapsed(const Entry& entry) const {
  return entry.fact().valid_to && *entry.fact().valid_to < world_.as_of;
}

// --- what an expression says
// ---------------------------------------------------------------------------------

Value Oracle::field(const Entry& entry, const std::string& name) const {
  const Fact& fact = entry.fact();
  const auto day = [](std::optional<Date> date) {
    return date ? Value::of(Days{date->days, date->days}) : Value::unknown();
  };
  if (name == "id") return Value::of(fact.key);
  if (name == "observed_at") return day(fact.observed_at);
  if (name == "valid_from") return day(fact.valid_from);
  if (name == "valid_to") return day(fact.valid_to);
  if (name == "basis") return Value::of(std::string(model::name(fact.basis)));
  if (name == "source") return Value::of(fact.source);
  if (name == "locator") return Value::of(fact.locator);
  if (name == "evidence") {
    if (fact.evidence.empty()) return Value::unknown();
    Value keys = Value::of(Set{{fact.evidence.begin(), fact.evidence.end()}, false});
    keys.target = "evidence";
    return keys;
  }
  const int index = entry.kind->index_of(name);
  if (index < 0) return Value::unknown();
  const model::Field& declared = entry.kind->fields[static_cast<std::size_t>(index)];
  Value value = value_of(fact.cells[static_cast<std::size_t>(index)]);
  if (declared.type == model::Type::reference) value.target = declared.target;
  if (declared.type == model::Type::any) value.target = "*";
  return value;
}

Value Oracle::walk(const Scene& scene, const model::Path& path) const {
  const Entry* at = scene.row;
  const std::string& org = scene.subject->fact().org;
  if (path.root == model::Root::self) at = scene.subject;
  if (path.root == model::Root::org) at = find(org, "organization", org);
  if (at == nullptr) return Value::unknown();
  if (path.steps.empty()) {
    Value pair = Value::of(at->fact().kind + ":" + at->fact().key);
    pair.target = "*";
    return pair;
  }
  for (std::size_t i = 0;; ++i) {
    Value value = field(*at, path.steps[i]);
    if (i + 1 == path.steps.size()) return value;
    const auto* key = value.known() ? value.as<std::string>() : nullptr;
    at = key == nullptr ? nullptr : find(org, value.target, *key);
    if (at == nullptr) return Value::unknown();
  }
}

Value Oracle::evaluate(const Scene& scene, const Expr& expr) const {
  const Value today = Value::of(Days{world_.as_of.days, world_.as_of.days});
  const auto argument = [&](std::size_t i) { return evaluate(scene, expr.args[i]); };
  switch (expr.op) {
    case Expr::Op::constant:
    case Expr::Op::catalog:
      return value_of(expr.value);
    case Expr::Op::list: {
      Set set;
      for (const Expr& item : expr.args) {
        if (const auto text = member_text(value_of(item.value))) set.items.insert(*text);
      }
      return Value::of(std::move(set));
    }
    case Expr::Op::path:
      return walk(scene, expr.path);
    case Expr::Op::today:
      return Value{today};
    case Expr::Op::ago: {
      const Value length = argument(0);
      return length.known() ? subtract(today, length) : Value::unknown();
    }
    case Expr::Op::add:
    case Expr::Op::subtract:
    case Expr::Op::multiply: {
      const Value a = argument(0), b = argument(1);
      if (!a.known() || !b.known()) return Value::unknown();
      if (expr.op == Expr::Op::add) return add(a, b);
      return expr.op == Expr::Op::subtract ? subtract(a, b) : multiply(a, b);
    }
    case Expr::Op::by:
      return pick(scene, expr);
    case Expr::Op::count: {
      std::int64_t low = 0, high = 0;
      for (const Found& found : rows_in_scope(scene, expr.kind, expr.where)) {
        if (found.in_scope == Truth::yes) low += Decimal::scale;
        high += Decimal::scale;
      }
      return Value::of(Range{low, about(scene, expr.kind).complete ? high : endless});
    }
    case Expr::Op::share:
      return fraction(scene, expr);
    case Expr::Op::sum:
      return total(scene, expr);
    case Expr::Op::most:
    case Expr::Op::least:
      return extreme(scene, expr);
    case Expr::Op::the:
      return the_one(scene, expr);
    case Expr::Op::values:
      return gathered(scene, expr);
    case Expr::Op::series:
      return sequence(scene, expr);
    case Expr::Op::moves:
      return moves(scene, expr.field);
  }
  return Value::unknown();
}

// The matching entry, else `otherwise`; a key that cannot be told apart from an entry picks
// nothing.
Value Oracle::pick(const Scene& scene, const Expr& expr) const {
  const Value key = evaluate(scene, expr.args[0]);
  if (!key.known() && !key.is_na()) return Value::unknown();
  for (const auto& [wanted, gives] : expr.entries) {
    const Value entry = value_of(wanted);
    const Truth matches =
        key.is_na() || entry.is_na() ? truth(key.is_na() && entry.is_na()) : same(key, entry);
    if (matches == Truth::yes) return evaluate(scene, gives);
    if (matches == Truth::unknown) return Value::unknown();
  }
  return expr.otherwise.empty() ? Value::unknown() : evaluate(scene, expr.otherwise[0]);
}

// Rows that may be outside the scope make the share smaller at worst by failing, larger at best by
// passing.
Value Oracle::fraction(const Scene& scene, const Expr& expr) const {
  if (!about(scene, expr.kind).complete) return Value::unknown();
  std::int64_t certain = 0, passing = 0, perhaps = 0, may_fail = 0, may_pass = 0;
  for (const Found& found : rows_in_scope(scene, expr.kind, expr.where)) {
    const Truth has = all_hold({scene.subject, found.row}, expr.has, false);
    if (found.in_scope == Truth::yes) {
      ++certain;
      passing += has == Truth::yes ? 1 : 0;
      perhaps += has == Truth::no ? 0 : 1;
    } else {
      may_fail += has == Truth::yes ? 0 : 1;
      may_pass += has == Truth::no ? 0 : 1;
    }
  }
  if (certain == 0) return Value::unknown();
  const std::int64_t least_of = certain + may_fail, most_of = certain + may_pass;
  const std::int64_t most = (perhaps + may_pass) * Decimal::scale;
  return Value::of(Range{passing * Decimal::scale / least_of, (most + most_of - 1) / most_of});
}

Value Oracle::total(const Scene& scene, const Expr& expr) const {
  Decimal low, high;
  bool endless_up = !about(scene, expr.kind).complete, negative = false;
  for (const Found& found : rows_in_scope(scene, expr.kind, expr.where)) {
    const Value value = field(*found.row, expr.field);
    if (value.is_na()) continue;
    const auto* number = value.known() ? value.as<Range>() : nullptr;
    if (number == nullptr) {
      endless_up = true;
      continue;
    }
    negative = negative || number->low < 0;
    const bool certain = found.in_scope == Truth::yes;
    low = assay::add(low, Decimal{certain ? number->low : std::min<std::int64_t>(0, number->low)});
    high =
        assay::add(high, Decimal{certain ? number->low : std::max<std::int64_t>(0, number->low)});
  }
  if (endless_up) high.millionths = endless;
  if (endless_up && negative) low.millionths = -endless;
  return Value::of(Range{low.millionths, high.millionths});
}

Value Oracle::extreme(const Scene& scene, const Expr& expr) const {
  const bool most = expr.op == Expr::Op::most;
  const std::int64_t beyond = most ? endless : -endless;
  const auto further = [&](std::int64_t a, std::int64_t b) {
    return most ? std::max(a, b) : std::min(a, b);
  };
  std::optional<std::int64_t> inner;  // of the rows certainly in scope
  std::int64_t outer = -beyond;       // of all that may be
  bool open = !about(scene, expr.kind).complete, dates = false;
  for (const Found& found : rows_in_scope(scene, expr.kind, expr.where)) {
    const Value value = field(*found.row, expr.field);
    if (value.is_na()) continue;
    std::int64_t low = 0, high = 0;
    if (const auto* number = value.as<Range>()) {
      std::tie(low, high) = std::pair{number->low, number->high};
    } else if (const auto* days = value.as<Days>()) {
      std::tie(low, high) = std::pair{days->first, days->last};
      dates = true;
    } else {
      open = true;
      continue;
    }
    const std::int64_t near = most ? low : high, far = most ? high : low;
    if (found.in_scope == Truth::yes) inner = inner ? further(*inner, near) : near;
    outer = further(outer, far);
  }
  if (!inner) return Value::unknown();
  if (open) outer = beyond;
  const auto [low, high] = std::minmax({*inner, outer});
  return dates ? Value::of(Days{low, high}) : Value::of(Range{low, high});
}

Value Oracle::the_one(const Scene& scene, const Expr& expr) const {
  std::optional<Value> one;
  bool certain = false;
  std::vector<Found> rows = rows_in_scope(scene, expr.kind, expr.where);
  if (!expr.specific.empty()) {
    const auto names = [&](const Found& found) { return field(*found.row, expr.specific); };
    const bool outranked = std::any_of(rows.begin(), rows.end(), [&](const Found& found) {
      return found.in_scope == Truth::yes && names(found).known();
    });
    if (outranked) {
      std::erase_if(rows, [&](const Found& found) {
        return names(found).is_na() || names(found).state == State::blank;
      });
    }
  }
  for (const Found& found : rows) {
    Value value = field(*found.row, expr.field);
    if (value.state == State::unasked) return Value::unknown();
    certain = certain || found.in_scope == Truth::yes;
    if (!one) {
      one = std::move(value);
    } else if (one->state != value.state || (value.known() && same(*one, value) != Truth::yes)) {
      return Value::unknown();
    }
  }
  return certain ? *one : Value::unknown();
}

Value Oracle::gathered(const Scene& scene, const Expr& expr) const {
  Set set{{}, !expr.recorded && !about(scene, expr.kind).complete};
  for (const Found& found : rows_in_scope(scene, expr.kind, expr.where)) {
    const Value value = field(*found.row, expr.field);
    if (found.in_scope != Truth::yes || value.state == State::unasked) {
      set.open = true;
      continue;
    }
    if (!value.known()) continue;  // blank and n/a name nothing
    const Set items = as_set(value);
    set.items.insert(items.items.begin(), items.items.end());
    set.open = set.open || items.open;
  }
  if (expr.recorded && set.items.empty()) return Value::unknown();
  return Value::of(std::move(set));
}

Value Oracle::sequence(const Scene& scene, const Expr& expr) const {
  struct Point {
    Days when;
    std::string key;
    Range value;
  };
  std::vector<Point> points;
  for (const Found& found : rows_in_scope(scene, expr.kind, expr.where)) {
    const Value value = field(*found.row, expr.field), when = field(*found.row, expr.along);
    if (found.in_scope != Truth::yes) return Value::unknown();
    if (value.is_na() || when.is_na()) continue;
    if (value.as<Range>() == nullptr || when.as<Days>() == nullptr) return Value::unknown();
    points.push_back({*when.as<Days>(), found.row->fact().key, *value.as<Range>()});
  }
  std::sort(points.begin(), points.end(), [](const Point& a, const Point& b) {
    return std::tie(a.when.first, a.when.last, a.key) < std::tie(b.when.first, b.when.last, b.key);
  });
  for (std::size_t i = 1; i < points.size(); ++i) {
    const Days &before = points[i - 1].when, &after = points[i].when;
    const bool one_day = before.first == before.last && after.first == after.last;
    if (!one_day && after.first <= before.last) return Value::unknown();
  }
  if (points.size() < expr.last) return Value::unknown();
  Series series;
  for (std::size_t i = points.size() - expr.last; i < points.size(); ++i) {
    series.push_back(points[i].value);
  }
  return Value::of(std::move(series));
}

Value Oracle::moves(const Scene& scene, const std::string& name) const {
  const int index = scene.subject->kind->index_of(name);
  if (index < 0) return Value::unknown();
  const auto cell = static_cast<std::size_t>(index);
  const auto& versions = scene.subject->versions;
  std::int64_t changes = 0;
  for (std::size_t i = 1; i < versions.size(); ++i) {
    if (!same_cell(versions[i - 1]->cells[cell], versions[i]->cells[cell])) ++changes;
  }
  return Value::number(changes);
}

// --- whether a condition holds
// -------------------------------------------------------------------------------

Truth Oracle::passes(const Scene& scene, const Value& left, const Test& test) const {
  if (test.word == Word::all || test.word == Word::either) {
    Truth result = truth(test.word == Word::all);
    for (const Test& part : test.tests) {
      const Truth passed = passes(scene, left, part);
      result = test.word == Word::all ? both(result, passed) : oracle::either(result, passed);
    }
    return result;
  }
  if (left.is_na()) return of_na(test);
  if (test.word == Word::present || test.word == Word::absent) {
    if (left.state == State::unasked) return Truth::unknown;
    return truth(left.known() == (test.word == Word::present));
  }
  if (!left.known()) return Truth::unknown;
  if (test.word == Word::resolves) return resolves(scene, left);
  if (test.word == Word::not_falling || test.word == Word::not_rising) {
    const auto* series = left.as<Series>();
    return series == nullptr ? Truth::unknown : steady(*series, test.word == Word::not_falling);
  }
  const Expr& operand = test.operand[0];
  if (operand.op == Expr::Op::list && (test.word == Word::one_of || test.word == Word::none_of)) {
    Truth among = Truth::no;
    for (const Expr& item : operand.args) {
      if (item.value.state == State::value)
        among = oracle::either(among, same(left, value_of(item.value)));
    }
    return test.word == Word::one_of ? among : opposite(among);
  }
  const Value right = evaluate(scene, operand);
  if (right.is_na()) {
    const bool apart =
        test.word == Word::is_not || test.word == Word::none_of || test.word == Word::disjoint;
    return truth(apart);
  }
  return right.known() ? compare(left, test.word, right) : Truth::unknown;
}

Truth Oracle::compare(const Value& left, Word word, const Value& right) const {
  switch (word) {
    case Word::is:
      return same(left, right);
    case Word::is_not:
      return opposite(same(left, right));
    case Word::one_of:
      return member(left, as_set(right));
    case Word::none_of:
      return opposite(member(left, as_set(right)));
    case Word::at_least:
    case Word::not_before:
      return at_least(left, right);
    case Word::at_most:
    case Word::not_after:
      return at_least(right, left);
    case Word::above:
    case Word::after:
      return above(left, right);
    case Word::below:
    case Word::before:
      return above(right, left);
    case Word::fresh:
      return fresh(left, right);
    case Word::contains:
      return member(right, as_set(left));
    case Word::contains_all:
      return contains_all(as_set(left), as_set(right));
    case Word::overlaps:
      return overlaps(as_set(left), as_set(right));
    case Word::disjoint:
      return opposite(overlaps(as_set(left), as_set(right)));
    case Word::supports:
      return supports(as_set(left), member_text(right).value_or(""));
    default:
      return Truth::unknown;
  }
}

// date <= today < date + length
Truth Oracle::fresh(const Value& date, const Value& length) const {
  if (date.as<Days>() == nullptr || length.as<Length>() == nullptr) return Truth::unknown;
  const Value today = Value::of(Days{world_.as_of.days, world_.as_of.days});
  return both(at_least(today, date), above(add(date, length), today));
}

Truth Oracle::resolves(const Scene& scene, const Value& reference) const {
  std::set<std::string> names;
  if (const auto* key = reference.as<std::string>()) names.insert(*key);
  if (const auto* set = reference.as<Set>()) names = set->items;
  Truth all = Truth::yes;
  for (const std::string& name : names) {
    std::string kind = reference.target, key = name;
    if (kind == "*") {
      const auto colon = name.find(':');
      if (colon == std::string::npos) return Truth::unknown;
      kind = name.substr(0, colon), key = name.substr(colon + 1);
    }
    if (find(scene.subject->fact().org, kind, key) != nullptr) continue;
    all = both(all, about(scene, kind).complete ? Truth::no : Truth::unknown);
  }
  return all;
}

Truth Oracle::supports(const Set& tags, const std::string& control) const {
  if (tags.items.contains(control)) return Truth::yes;
  for (const auto& [related, supported] : world_.relations) {
    if (supported == control && tags.items.contains(related)) return Truth::yes;
  }
  return tags.open ? Truth::unknown : Truth::no;
}

Truth Oracle::holds(const Scene& scene, const Condition& condition, bool scope) const {
  const Value left = evaluate(scene, condition.left[0]);
  if (scope && is_join(condition) && !variant_.join_counts_blanks) {
    if (left.state == State::blank) return Truth::no;
    const State of_subject = evaluate(scene, condition.test.operand[0]).state;
    if (of_subject == State::blank || of_subject == State::na) return Truth::no;
  }
  return passes(scene, left, condition.test);
}

Truth Oracle::all_hold(const Scene& scene, const Conditions& conditions, bool scope) const {
  Truth all = Truth::yes;
  for (const Condition& condition : conditions) {
    all = both(all, holds(scene, condition, scope));
    if (all == Truth::no) break;
  }
  return all;
}

Truth Oracle::demanded(const Scene& scene, const Expectation& expectation) const {
  if (expectation.function) return computed(scene, expectation);
  Truth all = Truth::yes;
  for (const Condition& condition : expectation.has) {
    Truth one = holds(scene, condition, false);
    if (variant_.unknown_demand_is_false && one == Truth::unknown) one = Truth::no;
    all = both(all, one);
  }
  return all;
}

namespace {

// The value as it was recorded; nothing where it is not known.
std::optional<model::Cell> recorded(const Value& value) {
  if (value.state == State::blank) return model::Cell::blank();
  if (value.is_na()) return model::Cell::na();
  if (!value.known()) return std::nullopt;
  if (const auto* text = value.as<std::string>()) return model::Cell::of(*text);
  if (const auto* flag = value.as<bool>()) return model::Cell::of(*flag);
  if (const auto* number = value.as<Range>()) return model::Cell::of(Decimal{number->low});
  if (const auto* length = value.as<Length>()) return model::Cell::of(*length->exact);
  if (const auto* days = value.as<Days>()) {
    return model::Cell::of(
        Period{{static_cast<std::int32_t>(days->first)}, {static_cast<std::int32_t>(days->last)}});
  }
  const auto& items = value.as<Set>()->items;
  return model::Cell::of(model::List(items.begin(), items.end()));
}

}  // namespace

Truth Oracle::computed(const Scene& scene, const Expectation& expectation,
                       model::Reason* trouble) const {
  std::vector<model::Cell> row;
  for (const Expr& read : expectation.function->reads) {
    const auto cell = recorded(evaluate(scene, read));
    if (!cell) return Truth::unknown;
    row.push_back(*cell);
  }
  const std::vector<model::Cell> rows[] = {row};
  const model::Said said = world_.ask(*scene.rule, expectation, rows).at(0);
  if (trouble != nullptr && said.what == model::Said::What::failed) {
    *trouble = model::Reason::rule_error;
  }
  if (trouble != nullptr && said.what == model::Said::What::limited) {
    *trouble = model::Reason::limit;
  }
  if (said.what == model::Said::What::satisfied) return Truth::yes;
  return said.what == model::Said::What::not_satisfied ? Truth::no : Truth::unknown;
}

// Rows of the subject's organisation that are or may be in scope. One join, if there is one, picks
// the rows to look at: those that say the same, and those that do not say.
std::vector<Oracle::Found> Oracle::rows_in_scope(const Scene& scene, const std::string& kind,
                                                 const Conditions& where) const {
  const auto rows = entries_.find({scene.subject->fact().org, kind});
  if (rows == entries_.end()) return {};
  std::vector<const Entry*> candidates;
  const auto join = std::find_if(where.begin(), where.end(), [](const Condition& condition) {
    return is_join(condition) && condition.test.word == Word::is;
  });
  const Value wanted = join == where.end()
                           ? Value::unknown()
                           : evaluate({scene.subject, nullptr}, join->test.operand[0]);
  if (wanted.known() && wanted.as<std::string>() != nullptr) {
    const std::string& name = join->left[0].path.steps[0];
    ByText& by_text = joined_[{&rows->second, name}];
    if (by_text.empty()) {
      for (const auto& [key, entry] : rows->second) {
        const Value value = field(entry, name);
        const auto* text = value.as<std::string>();
        by_text[text != nullptr ? "=" + *text : "?"].push_back(&entry);
      }
    }
    candidates = by_text["=" + *wanted.as<std::string>()];
    candidates.insert(candidates.end(), by_text["?"].begin(), by_text["?"].end());
  } else {
    for (const auto& [key, entry] : rows->second) candidates.push_back(&entry);
  }
  std::vector<Found> found;
  for (const Entry* row : candidates) {
    Truth in_scope = all_hold({scene.subject, row}, where, true);
    if (lapsed(*row)) in_scope = both(in_scope, Truth::unknown);
    if (in_scope != Truth::no) found.push_back({row, in_scope});
  }
  return found;
}

// --- what an expectation, a rule, an organisation comes to
// ------------------------------------------------------

Oracle::Answer Oracle::quantified(const Scene& scene, const Expectation& expectation) const {
  const model::Register about_kind = about(scene, expectation.kind);
  const auto found = rows_in_scope(scene, expectation.kind, expectation.where);
  const Basis own = scene.subject->fact().basis;
  std::optional<Basis> weakest, strongest;
  bool hit = false, miss = false, unsure = false, any_certain = false;
  for (const Found& row : found) {
    const Truth has = demanded({scene.subject, row.row, scene.rule}, expectation);
    const Basis basis = row.row->fact().basis;
    const bool certain = row.in_scope == Truth::yes;
    any_certain = any_certain || certain;
    if (certain) weakest = weakest ? std::min(*weakest, basis) : basis;
    if (certain && has == Truth::yes) {
      hit = true;
      strongest = strongest ? std::max(*strongest, basis) : basis;
    }
    if (certain && has == Truth::no) miss = true;
    const bool every = expectation.quantifier == Quantifier::every;
    const Truth counts = both(row.in_scope, every ? opposite(has) : has);
    if (counts == Truth::unknown) unsure = true;
  }
  const Basis basis = weakest.value_or(own);
  if (found.empty() && asks_people(expectation)) return {Outcome::undetermined, basis};
  const bool open = !about_kind.complete;

  if (expectation.quantifier == Quantifier::some && hit) return {Outcome::satisfied, *strongest};
  if (expectation.quantifier == Quantifier::none && hit) return {Outcome::not_satisfied, basis};
  if (expectation.quantifier == Quantifier::every && miss) return {Outcome::not_satisfied, basis};
  if (unsure || open) return {Outcome::undetermined, basis};
  if (found.empty()) {
    if (expectation.empty_undetermined) {
      const bool declared = expectation.quantifier == Quantifier::some && about_kind.empty_is_true;
      return {declared ? Outcome::not_satisfied : Outcome::undetermined, basis};
    }
    if (expectation.empty_fails) {
      return {*expectation.empty_fails ? Outcome::not_satisfied : Outcome::satisfied, basis};
    }
  }
  if (expectation.quantifier == Quantifier::some) return {Outcome::not_satisfied, basis};
  if (expectation.quantifier == Quantifier::none) return {Outcome::satisfied, basis};
  if (any_certain) return {Outcome::satisfied, basis};
  const bool nothing = found.empty() && !variant_.empty_every_undetermined;
  return {nothing ? Outcome::not_applicable : Outcome::undetermined, basis};
}

bool Oracle::measures_open(const Scene& scene, const Expr& expr) const {
  switch (expr.op) {
    case Expr::Op::count:
    case Expr::Op::share:
    case Expr::Op::the:
    case Expr::Op::sum:
    case Expr::Op::most:
    case Expr::Op::least:
    case Expr::Op::values:
    case Expr::Op::series:
      return !about(scene, expr.kind).complete;
    default:
      break;
  }
  const auto open = [&](const Expr& part) { return measures_open(scene, part); };
  return std::any_of(expr.args.begin(), expr.args.end(), open) ||
         std::any_of(expr.otherwise.begin(), expr.otherwise.end(), open) ||
         std::any_of(expr.entries.begin(), expr.entries.end(),
                     [&](const auto& entry) { return open(entry.gives); });
}

bool Oracle::measures_open(const Scene& scene, const Test& test) const {
  return std::any_of(test.operand.begin(), test.operand.end(),
                     [&](const Expr& expr) { return measures_open(scene, expr); }) ||
         std::any_of(test.tests.begin(), test.tests.end(),
                     [&](const Test& part) { return measures_open(scene, part); });
}

// Why a demand on the subject is undetermined.
model::Reason Oracle::why(const Scene& scene, const Expectation& expectation) const {
  model::Reason trouble = model::Reason::none;
  if (expectation.function) static_cast<void>(computed(scene, expectation, &trouble));
  if (trouble != model::Reason::none) return trouble;
  if (asks_people(expectation)) return model::Reason::needs_attestation;
  for (const Condition& condition : expectation.has) {
    if (measures_open(scene, condition.left[0]) || measures_open(scene, condition.test)) {
      return model::Reason::no_facts;
    }
  }
  return model::Reason::missing_field;
}

// Why a sentence about facts of a kind is.
model::Reason Oracle::why(const Scene& scene, const Expectation& expectation,
                          const std::vector<Found>& found) const {
  model::Reason trouble = model::Reason::none;
  bool all_lapsed = !found.empty(), unclear = false;
  for (const Found& row : found) {
    all_lapsed = all_lapsed && lapsed(*row.row);
    const Scene here{scene.subject, row.row, scene.rule};
    model::Reason of_row = model::Reason::none;
    if (expectation.function) static_cast<void>(computed(here, expectation, &of_row));
    trouble = std::max(trouble, of_row);
    const Truth has = demanded(here, expectation);
    const bool every = expectation.quantifier == Quantifier::every;
    const Truth counts = both(row.in_scope, every ? opposite(has) : has);
    unclear = unclear || counts == Truth::unknown || (every && row.in_scope != Truth::yes);
  }
  if (trouble != model::Reason::none) return trouble;
  if (all_lapsed) return model::Reason::stale;
  if (asks_people(expectation)) return model::Reason::needs_attestation;
  return unclear ? model::Reason::missing_field : model::Reason::no_facts;
}

Oracle::Answer Oracle::observe(const Scene& scene, const Expectation& expectation) const {
  const Basis own = scene.subject->fact().basis;
  const Truth concerned = all_hold(scene, expectation.when, false);
  if (concerned == Truth::no) return {Outcome::not_applicable, own};
  if (concerned == Truth::unknown) {
    return {Outcome::undetermined, own, model::Reason::applicability_undecided};
  }
  const bool quantifies = expectation.quantifier != Quantifier::none_given;
  Answer answer =
      quantifies ? quantified(scene, expectation)
                 : Answer{outcome_of(demanded(scene, expectation)), ground(scene, expectation.has)};
  if (answer.outcome == Outcome::undetermined) {
    answer.reason = quantifies ? why(scene, expectation,
                                     rows_in_scope(scene, expectation.kind, expectation.where))
                               : why(scene, expectation);
  }
  return answer;
}

// Rows certainly in the scope of a measure are what a demand on it rests on; the subject's own fact
// counts where a field of it is read, and where there is no such row.
Basis Oracle::ground(const Scene& scene, const Conditions& demand) const {
  std::optional<Basis> measured;
  bool reads_subject = false;
  for (const Condition& condition : demand) {
    ground_of(scene, condition.left[0], measured, reads_subject);
    ground_of(scene, condition.test, measured, reads_subject);
  }
  const Basis own = scene.subject->fact().basis;
  if (!measured) return own;
  return reads_subject ? std::min(own, *measured) : *measured;
}

void Oracle::ground_of(const Scene& scene, const Test& test, std::optional<Basis>& measured,
                       bool& reads_subject) const {
  for (const Expr& operand : test.operand) ground_of(scene, operand, measured, reads_subject);
  for (const Test& part : test.tests) ground_of(scene, part, measured, reads_subject);
}

void Oracle::ground_of(const Scene& scene, const Expr& expr, std::optional<Basis>& measured,
                       bool& reads_subject) const {
  switch (expr.op) {
    case Expr::Op::moves:
      reads_subject = true;
      return;
    case Expr::Op::path:
      if (expr.path.root != model::Root::org && !expr.path.steps.empty() &&
          expr.path.steps[0] != "id") {
        reads_subject = true;
      }
      return;
    case Expr::Op::count:
    case Expr::Op::share:
    case Expr::Op::the:
    case Expr::Op::sum:
    case Expr::Op::most:
    case Expr::Op::least:
    case Expr::Op::values:
    case Expr::Op::series:
      for (const Found& found : rows_in_scope(scene, expr.kind, expr.where)) {
        const Basis basis = found.row->fact().basis;
        if (found.in_scope == Truth::yes) measured = std::min(measured.value_or(basis), basis);
      }
      return;
    default:
      break;
  }
  for (const Expr& part : expr.args) ground_of(scene, part, measured, reads_subject);
  for (const auto& entry : expr.entries) ground_of(scene, entry.gives, measured, reads_subject);
  for (const Expr& part : expr.otherwise) ground_of(scene, part, measured, reads_subject);
}

model::Severity Oracle::severity(const Scene& scene, const model::SeverityFormula& formula) const {
  std::int64_t points = formula.base;
  for (const Expr& addend : formula.add) {
    const Value value = evaluate(scene, addend);
    const auto* number = value.as<Range>();
    if (number != nullptr && number->low == number->high) points += number->low / Decimal::scale;
  }
  return static_cast<model::Severity>(std::clamp<std::int64_t>(points, 1, 5) - 1);
}

Verdict Oracle::judge(const Rule& rule, const std::string& org, const std::string& key) const {
  const Entry* subject = find(org, rule.subject, key);
  const Scene scene{subject, subject, &rule};
  Verdict verdict;
  verdict.severity = severity(scene, rule.severity);
  const bool dormant = !rule.law.empty() && std::none_of(rule.law.begin(), rule.law.end(),
                                                         [&](const model::Application& one) {
                                                           return one.binds_on(world_.as_of);
                                                         });
  const Truth applies = dormant ? Truth::no : all_hold(scene, rule.applies, false);
  std::optional<Basis> weakest;
  for (const Expectation& expectation : rule.expectations) {
    Answer answer{Outcome::not_applicable, subject->fact().basis};
    if (applies == Truth::yes) answer = observe(scene, expectation);
    if (applies == Truth::unknown && all_hold(scene, expectation.when, false) != Truth::no) {
      answer.outcome = Outcome::undetermined;
      answer.reason = model::Reason::applicability_undecided;
    }
    verdict.reasons.push_back(answer.reason);
    verdict.expectations.push_back(answer.outcome);
    verdict.bases.push_back(answer.basis);
    if (expectation.level == model::Level::advice) continue;
    if (answer.outcome > verdict.outcome) {
      verdict.outcome = answer.outcome;
      verdict.reason = answer.reason;
    }
    if (answer.outcome == Outcome::satisfied || answer.outcome == Outcome::not_satisfied) {
      weakest = weakest ? std::min(*weakest, answer.basis) : answer.basis;
    }
  }
  if (applies == Truth::unknown) {
    verdict.outcome = Outcome::undetermined;
    verdict.reason = model::Reason::applicability_undecided;
  }
  verdict.basis = weakest.value_or(subject->fact().basis);
  return verdict;
}

Outcome Oracle::without_subjects(const Rule& rule, const std::string& org) const {
  const auto about_kind = world_.registers.find({org, rule.subject});
  const bool complete = about_kind != world_.registers.end() && about_kind->second.complete;
  const bool dormant = !rule.law.empty() && std::none_of(rule.law.begin(), rule.law.end(),
                                                         [&](const model::Application& one) {
                                                           return one.binds_on(world_.as_of);
                                                         });
  return complete || dormant ? Outcome::not_applicable : Outcome::undetermined;
}

}  // namespace assay::oracle
