#include "engine/assess/scans.h"

#include <deque>
#include <map>
#include <mutex>
#include <numeric>
#include <string>
#include <unordered_map>

#include "engine/assess/arithmetic.h"
#include "engine/assess/functions.h"
#include "engine/assess/measures.h"
#include "engine/assess/paths.h"
#include "engine/assess/structure.h"
#include "engine/assess/words.h"

namespace assay::assess {
namespace {

using model::Condition;
using model::Conditions;
using model::Expr;
using model::Root;
using model::Row;
using model::Test;
using Op = Expr::Op;

struct Entry {
  TableId table;
  const Expr* expr;
  const Condition* condition;
  std::once_flag once;
  Values values;
  Trits trits;
};

struct FieldEntry {
  std::once_flag once;
  Values values;
};

struct LinkEntry {
  TableId subject, kind;
  const Condition* join;  // nullptr: by organisation
  std::once_flag once;
  Link link;
};

struct ScopeEntry {
  Scope scope;
  LinkEntry* link;
  const model::Rule* rule = nullptr;  // of a sentence whose demand is a function
  const model::Expectation* expectation = nullptr;
  Answers answers;
  std::once_flag once;
};

// A sentence on the subject itself whose demand is a function.
struct FunctionEntry {
  const model::Rule* rule;
  std::once_flag once;
  Answers answers;
};

// What a table needs beside its columns.
struct TableAids {
  const model::Table* table;
  std::vector<std::uint32_t> orgs;
  std::vector<model::Register> registers;
  std::once_flag once;
  std::unique_ptr<KeyIndex> keys;
};

using Bound = std::pair<TableId, const void*>;

struct BoundHash {
  std::size_t operator()(const Bound& bound) const {
    return std::hash<const void*>{}(bound.second) * 31 + bound.first;
  }
};

// Values computed here, or seen in an entry.
struct Operand {
  const Values* seen = nullptr;
  Values made;

  [[nodiscard]] const Values& get() const { return seen != nullptr ? *seen : made; }
};

bool is_plain(const Expr& expr) {
  return expr.op == Op::constant || expr.op == Op::catalog || expr.op == Op::list ||
         expr.op == Op::today;
}

}  // namespace

struct Scans::State {
  const model::Snapshot* snapshot;
  std::vector<std::pair<std::string, std::string>> relations;
  const Scans* scans;
  model::Ask ask;
  Texts texts;

  explicit State(const model::Snapshot& of) : snapshot(&of), scans(nullptr), texts(of.symbols) {}

  std::map<std::string, TableId, std::less<>> table_ids;
  std::deque<model::Table> empty_tables;
  std::deque<TableAids> tables;
  std::vector<Row> identity;

  std::deque<Entry> entries;
  std::unordered_map<std::string, Entry*> known;
  std::unordered_map<Bound, Entry*, BoundHash> bound;

  std::map<std::pair<TableId, std::string>, FieldEntry> fields;  // that measures read

  std::deque<LinkEntry> links;
  std::unordered_map<std::string, LinkEntry*> known_links;
  std::deque<ScopeEntry> scopes;
  std::unordered_map<Bound, ScopeEntry*, BoundHash> bound_scopes;
  std::map<const model::Expectation*, FunctionEntry> functions;

  // -- tables

  void add_tables() {
    std::size_t most = 0;
    for (const model::Kind& kind : snapshot->schema.kinds()) {
      const model::Table* table = snapshot->find(kind.name);
      if (table == nullptr) {
        model::Table& empty = empty_tables.emplace_back();
        empty.kind = &kind;
        empty.columns.resize(kind.fields.size());
        table = &empty;
      }
      table_ids.emplace(kind.name, static_cast<TableId>(tables.size()));
      TableAids& aids = tables.emplace_back();
      aids.table = table;
      number_orgs(aids);
      for (const std::string& org : snapshot->orgs) {
        aids.registers.push_back(snapshot->register_of(org, kind.name));
      }
      most = std::max(most, table->rows());
    }
    identity.resize(most);
    std::iota(identity.begin(), identity.end(), 0U);
  }

  void number_orgs(TableAids& aids) const {
    const model::Table& table = *aids.table;
    aids.orgs.reserve(table.rows());
    std::uint32_t org = 0;  // rows and organisations stand in the same order
    for (Row row = 0; row < table.rows(); ++row) {
      while (snapshot->orgs[org] != snapshot->symbols.text(table.org[row])) ++org;
      aids.orgs.push_back(org);
    }
  }

  const KeyIndex& keys(TableId id) {
    TableAids& aids = tables[id];
    std::call_once(aids.once,
                   [&] { aids.keys = std::make_unique<KeyIndex>(*aids.table, aids.orgs); });
    return *aids.keys;
  }

  [[nodiscard]] const model::Table& table(TableId id) const { return *tables[id].table; }

  [[nodiscard]] Frame whole(TableId id) const {
    const std::span<const Row> rows{identity.data(), table(id).rows()};
    return {id, id, true, rows, rows};
  }

  // -- binding

  Entry& entry(std::string key, TableId table, const Expr* expr, const Condition* condition) {
    Entry*& entry = known[std::move(key)];
    if (entry == nullptr) {
      entry = &entries.emplace_back();
      entry->table = table;
      entry->expr = expr;
      entry->condition = condition;
    }
    return *entry;
  }

  void bind(TableId table, const Expr& expr) {
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

  void bind(TableId table, const Condition& condition) {
    if (bound.contains({table, &condition})) return;
    Entry& found = entry(std::to_string(table) + "c" + structure_of(condition, true), table,
                         nullptr, &condition);
    bound.emplace(Bound{table, &condition}, &found);
    bind(table, condition.left[0]);
    bind_operands(condition.test, [&](const Expr& operand) { bind(table, operand); });
  }

  void bind_pairs(TableId subject, TableId own, const Expr& expr) {
    if (is_plain(expr) || !uses_subject(expr)) {
      bind(own, expr);
    } else if (!uses_row(expr)) {
      bind(subject, expr);
    } else {
      bind_parts(expr, [&](const Expr& part) { bind_pairs(subject, own, part); });
    }
  }

  template <typename Visit>
  static void bind_parts(const Expr& expr, const Visit& visit) {
    for (const Expr& part : expr.args) visit(part);
    for (const auto& entry : expr.entries) visit(entry.gives);
    for (const Expr& part : expr.otherwise) visit(part);
  }

  template <typename Visit>
  static void bind_operands(const Test& test, const Visit& visit) {
    for (const Expr& operand : test.operand) visit(operand);
    for (const Test& inner : test.tests) bind_operands(inner, visit);
  }

  void bind_scope(TableId subject, const std::string& kind, const Conditions& where,
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

  void bind_function(TableId subject, const model::Rule& rule,
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

  [[nodiscard]] bool is_indexable(TableId kind, const Condition& condition) const {
    if (!is_join(condition)) return false;
    const model::Field* field = field_of(*table(kind).kind, condition.left[0].path.steps[0]);
    if (field == nullptr) return false;
    const bool symbols = field->type == model::Type::text ||
                         field->type == model::Type::enumeration ||
                         field->type == model::Type::reference || field->type == model::Type::any;
    return symbols && field->list == (condition.test.word == model::Word::contains);
  }

  void sort_condition(const Scope& scope, const Condition& condition,
                      std::vector<const Condition*>& pairs, std::vector<const Condition*>& column) {
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

  LinkEntry& link(TableId subject, TableId kind, const Condition* join) {
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

  // -- evaluating

  const Values& field(TableId kind, const std::string& name) {
    FieldEntry& entry = fields.at({kind, name});
    std::call_once(entry.once, [&] { entry.values = column_values(*snapshot, table(kind), name); });
    return entry.values;
  }

  const Values& values(TableId id, const Expr& expr) {
    Entry& entry = *bound.at({id, &expr});
    std::call_once(entry.once, [&] { entry.values = compute(entry.table, *entry.expr); });
    return entry.values;
  }

  const Trits& test(TableId id, const Condition& condition) {
    Entry& entry = *bound.at({id, &condition});
    std::call_once(entry.once, [&] {
      const Condition& own = *entry.condition;
      entry.trits = apply(whole(entry.table), own.test, own.left[0]);
    });
    return entry.trits;
  }

  Operand operand(const Frame& frame, const Expr& expr) {
    if (frame.whole || is_plain(expr)) return {&values(frame.own, expr), {}};
    if (!uses_subject(expr)) return {nullptr, gather(values(frame.own, expr), frame.rows)};
    if (!uses_row(expr)) return {nullptr, gather(values(frame.subject, expr), frame.owners)};
    return {nullptr, combine(frame, expr)};
  }

  Values compute(TableId id, const Expr& expr) {
    switch (expr.op) {
      case Op::constant:
      case Op::catalog:
        return constant_values(texts, expr.value);
      case Op::list: {
        Values made;
        for (const Expr& item : expr.args) {
          made.choices.push_back(constant_values(texts, item.value));
        }
        return made;
      }
      case Op::today: {
        Values made = Values::unknown(Shape::date, 1);
        made.uniform = true;
        made.set(0, snapshot->as_of.days);
        return made;
      }
      case Op::path:
        return walk(id, expr.path);
      case Op::moves:
        return count_moves(id, expr.field);
      default:
        break;
    }
    if (is_measure(expr.op)) return measure(*scans, id, expr);
    return combine(whole(id), expr);
  }

  Values combine(const Frame& frame, const Expr& expr) {
    if (expr.op == Op::by) {
      const Operand key = operand(frame, expr.args[0]);
      std::vector<Operand> gives;
      std::vector<Choice> choices;
      for (const auto& entry : expr.entries) gives.push_back(operand(frame, entry.gives));
      for (const Expr& value : expr.otherwise) gives.push_back(operand(frame, value));
      for (std::size_t i = 0; i < gives.size(); ++i) {
        const bool otherwise = i == expr.entries.size();
        choices.push_back({otherwise ? Values{} : constant_values(texts, expr.entries[i].is),
                           otherwise, &gives[i].get()});
      }
      return choose(key.get(), choices, frame.size());
    }
    const Operand first = operand(frame, expr.args[0]);
    if (expr.op == Op::ago) return days_ago(snapshot->as_of.days, first.get());
    const Operand second = operand(frame, expr.args[1]);
    if (expr.op == Op::add) return add(first.get(), second.get());
    if (expr.op == Op::subtract) return subtract(first.get(), second.get());
    return multiply(first.get(), second.get());
  }

  // Walks along references; where one is unknown, blank or dangling, what lies behind it is
  // unknown.
  Values walk(TableId id, const model::Path& path) {
    if (path.steps.empty()) return pair_values(id);
    std::vector<std::int64_t> rows;  // empty: the table's own rows
    TableId at = id;
    if (path.root == Root::org) {
      at = table_ids.at("organization");
      const model::Table& own = table(id);
      for (Row row = 0; row < own.rows(); ++row) {
        rows.push_back(keys(at).find(tables[id].orgs[row], own.org[row]));
      }
    }
    const bool from_own = path.root != Root::org;
    for (std::size_t i = 0; i + 1 < path.steps.size(); ++i) {
      const model::Field* field = field_of(*table(at).kind, path.steps[i]);
      const Values column = column_values(*snapshot, table(at), path.steps[i]);
      const TableId next = table_ids.at(field->target);
      std::vector<std::int64_t> moved;
      for (Row row = 0; row < table(id).rows(); ++row) {
        const std::int64_t here = from_own && i == 0 ? std::int64_t{row} : rows[row];
        const auto k = static_cast<std::size_t>(here);
        const bool named = here >= 0 && column.state[k] == model::State::value;
        moved.push_back(!named ? -1
                               : keys(next).find(tables[id].orgs[row],
                                                 static_cast<model::Symbol>(column.low[k])));
      }
      rows = std::move(moved);
      at = next;
    }
    Values column = column_values(*snapshot, table(at), path.steps.back());
    if (from_own && path.steps.size() == 1) return column;
    return gather_or_unknown(column, rows);
  }

  // `this` alone: "kind:key".
  [[nodiscard]] Values pair_values(TableId id) {
    const model::Table& own = table(id);
    Values made = Values::unknown(Shape::symbol, own.rows());
    for (Row row = 0; row < own.rows(); ++row) {
      made.set(row, texts.number_of(own.kind->name + ":" +
                                    std::string(snapshot->symbols.text(own.key[row]))));
    }
    return made;
  }

  [[nodiscard]] Values count_moves(TableId id, const std::string& field) const {
    const model::Table& own = table(id);
    const int index = own.kind->index_of(field);
    Values made = Values::unknown(Shape::number, own.rows());
    for (Row row = 0; row < own.rows(); ++row) {
      const auto& moves = own.columns[static_cast<std::size_t>(index)].moves;
      made.set(row, moves.empty() ? 0 : std::int64_t{moves[row]} * Decimal::scale);
    }
    return made;
  }

  Trits apply(const Frame& frame, const Test& test, const Expr& left) {
    return apply(frame, test, left, operand(frame, left).get());
  }

  Trits apply(const Frame& frame, const Test& test, const Expr& left_expr, const Values& left) {
    using model::Word;
    const std::size_t n = frame.size();
    switch (test.word) {
      case Word::all:
      case Word::either: {
        Trits made(n, test.word == Word::all ? Trit::yes : Trit::no);
        for (const Test& inner : test.tests) {
          const Trits more = apply(frame, inner, left_expr, left);
          test.word == Word::all ? and_into(made, more) : or_into(made, more);
        }
        return made;
      }
      case Word::present:
      case Word::absent:
      case Word::not_falling:
      case Word::not_rising:
        return test_alone(test.word, left, n);
      case Word::resolves:
        return resolves(frame, left_expr, left);
      case Word::supports:
        return supports(left, test.operand[0], n);
      case Word::fresh:
        return test_fresh(left, operand(frame, test.operand[0]).get(), snapshot->as_of.days, n);
      default:
        break;
    }
    const Expr& wanted = test.operand[0];
    const bool na = wanted.op == Op::constant && wanted.value.state == model::State::na;
    return test_against(test.word, left, operand(frame, wanted).get(), na, n);
  }

  // A join's blank refers to nothing.
  void settle_blanks(const Frame& frame, const Condition& condition, Trits& trits) {
    const Operand left = operand(frame, condition.left[0]);
    const Operand right = operand(frame, condition.test.operand[0]);
    const auto nothing = [](const Values& values, std::size_t i) {
      const model::State state = values.state[values.at(i)];
      return state == model::State::blank || state == model::State::na;
    };
    for (std::size_t i = 0; i < trits.size(); ++i) {
      if (nothing(left.get(), i) || nothing(right.get(), i)) trits[i] = Trit::no;
    }
  }

  [[nodiscard]] const model::Field* last_field(TableId id, const model::Path& path) const {
    TableId at = path.root == Root::org ? table_ids.at("organization") : id;
    for (std::size_t i = 0; i + 1 < path.steps.size(); ++i) {
      at = table_ids.at(field_of(*table(at).kind, path.steps[i])->target);
    }
    return field_of(*table(at).kind, path.steps.back());
  }

  Trit resolves_one(const model::Field& field, std::uint32_t org, std::int64_t symbol) {
    std::string_view kind = field.target;
    auto key = static_cast<model::Symbol>(symbol);
    if (field.type == model::Type::any) {
      const std::string_view pair = snapshot->symbols.text(key);
      const auto colon = pair.find(':');
      kind = pair.substr(0, colon);
      key = colon == std::string_view::npos ? model::Symbols::none
                                            : snapshot->symbols.find(pair.substr(colon + 1));
    }
    const auto id = table_ids.find(kind);
    if (id == table_ids.end()) return Trit::no;
    if (keys(id->second).find(org, key) >= 0) return Trit::yes;
    return tables[id->second].registers[org].complete ? Trit::no : Trit::unknown;
  }

  Trits resolves(const Frame& frame, const Expr& expr, const Values& left) {
    const bool subject = !frame.whole && expr.path.root == Root::self;
    const model::Field& field = *last_field(subject ? frame.subject : frame.own, expr.path);
    Trits made(frame.size(), Trit::unknown);
    for (std::size_t i = 0; i < frame.size(); ++i) {
      const std::size_t k = left.at(i);
      if (left.state[k] == model::State::na) made[i] = Trit::no;
      if (left.state[k] != model::State::value) continue;
      const std::uint32_t org = tables[frame.own].orgs[frame.rows[i]];
      if (left.shape != Shape::set) {
        made[i] = resolves_one(field, org, left.low[k]);
        continue;
      }
      made[i] = Trit::yes;
      for (const std::int64_t item : left.list_items(k)) {
        made[i] = both(made[i], resolves_one(field, org, item));
      }
    }
    return made;
  }

  Trits supports(const Values& left, const Expr& control, std::size_t n) const {
    const auto& wanted = std::get<std::string>(control.value.value);
    std::vector<std::int64_t> accepted{snapshot->symbols.find(wanted)};
    for (const auto& [related, supported] : relations) {
      if (supported == wanted) accepted.push_back(snapshot->symbols.find(related));
    }
    Trits made(n, Trit::unknown);
    for (std::size_t i = 0; i < n; ++i) {
      const std::size_t k = left.at(i);
      if (left.state[k] == model::State::na) made[i] = Trit::no;
      if (left.state[k] != model::State::value) continue;
      const auto items = left.list_items(k);
      const bool found = std::any_of(items.begin(), items.end(), [&](std::int64_t item) {
        return std::find(accepted.begin(), accepted.end(), item) != accepted.end();
      });
      made[i] = found ? Trit::yes : left.list_open(k) ? Trit::unknown : Trit::no;
    }
    return made;
  }

  void fill(LinkEntry& entry) {
    std::call_once(entry.once, [&] {
      const auto& subject_orgs = tables[entry.subject].orgs;
      const auto& row_orgs = tables[entry.kind].orgs;
      if (entry.join == nullptr) {
        entry.link = link_by_org(subject_orgs, row_orgs);
        return;
      }
      entry.link = link_by_value(subject_orgs, values(entry.subject, entry.join->test.operand[0]),
                                 row_orgs, values(entry.kind, entry.join->left[0]));
    });
  }

  ScopeEntry& filled_scope(TableId subject, const void* owner) {
    ScopeEntry& entry = *bound_scopes.at({subject, owner});
    std::call_once(entry.once, [&] {
      fill(*entry.link);
      Scope& scope = entry.scope;
      const auto& lapsed = table(scope.kind).lapsed;
      scope.where = all(scope.kind, scope.column_where);
      for (std::size_t i = 0; i < scope.where.size(); ++i) {
        if (lapsed[i] != 0) scope.where[i] = both(scope.where[i], Trit::unknown);
      }
      scope.has = all(scope.kind, scope.column_has);
      if (entry.expectation == nullptr) return;
      entry.answers = ask_rows(*scans, scope, *entry.rule, *entry.expectation, ask);
      scope.answers = &entry.answers;
    });
    return entry;
  }

  Trits all(TableId id, const std::vector<const Condition*>& conditions) {
    Trits made(table(id).rows(), Trit::yes);
    for (const Condition* condition : conditions) and_into(made, test(id, *condition));
    return made;
  }
};

Scans::Scans(const model::Snapshot& snapshot,
             const std::vector<std::pair<std::string, std::string>>& relations, model::Ask ask)
    : state_(std::make_unique<State>(snapshot)) {
  state_->relations = relations;
  state_->ask = std::move(ask);
  state_->scans = this;
  state_->add_tables();
}

Scans::~Scans() = default;

void Scans::bind(const model::Rule& rule) {
  const TableId subject = table_id(rule.subject);
  for (const Condition& condition : rule.applies) state_->bind(subject, condition);
  for (const Expr& addend : rule.severity.add) state_->bind(subject, addend);
  for (const model::Expectation& expectation : rule.expectations) {
    for (const Condition& condition : expectation.when) state_->bind(subject, condition);
    if (expectation.quantifier == model::Quantifier::none_given) {
      for (const Condition& condition : expectation.has) state_->bind(subject, condition);
    } else {
      state_->bind_scope(subject, expectation.kind, expectation.where, expectation.has,
                         &expectation);
    }
    if (expectation.function) state_->bind_function(subject, rule, expectation);
  }
}

const model::Snapshot& Scans::snapshot() const { return *state_->snapshot; }

TableId Scans::table_id(std::string_view kind) const {
  return state_->table_ids.find(kind)->second;
}

const model::Table& Scans::table(TableId id) const { return state_->table(id); }

std::span<const std::uint32_t> Scans::orgs_of(TableId id) const { return state_->tables[id].orgs; }

const std::vector<model::Register>& Scans::registers(TableId id) const {
  return state_->tables[id].registers;
}

const Values& Scans::values(TableId id, const Expr& expr) const { return state_->values(id, expr); }

const Trits& Scans::test(TableId id, const Condition& condition) const {
  return state_->test(id, condition);
}

Trits Scans::all(TableId id, const Conditions& conditions) const {
  Trits made(table(id).rows(), Trit::yes);
  for (const Condition& condition : conditions) and_into(made, test(id, condition));
  return made;
}

Trits Scans::test_pairs(const Frame& frame, const Condition& condition, bool joining) const {
  Trits made = state_->apply(frame, condition.test, condition.left[0]);
  if (joining && is_join(condition)) state_->settle_blanks(frame, condition, made);
  return made;
}

const Scope& Scans::scope(TableId subject, const void* owner) const {
  return state_->filled_scope(subject, owner).scope;
}

const Answers& Scans::answers(TableId subject, const model::Expectation& owner) const {
  FunctionEntry& entry = state_->functions.at(&owner);
  std::call_once(entry.once, [&] {
    entry.answers = ask_subjects(*this, subject, *entry.rule, owner, state_->ask);
  });
  return entry.answers;
}

Trit Scope::meets(Row of, Row row) const {
  return answers == nullptr ? has[row] : both(has[row], trit_of(answers->of(of, row)));
}

const Values& Scans::field(TableId kind, const std::string& field) const {
  return state_->field(kind, field);
}

}  // namespace assay::assess
