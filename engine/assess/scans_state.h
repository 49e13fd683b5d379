// What lies behind Scans: its tables, entries and links. Internal to this room; scans.cpp sets up
// the tables and answers from outside, bind.cpp gives questions their entries, evaluate.cpp
// computes them, references.cpp follows what facts name.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/assess/paths.h"
#include "engine/assess/scans.h"
#include "engine/assess/texts.h"

namespace assay::assess {

struct Entry {
  TableId table;
  const model::Expr* expr;
  const model::Condition* condition;
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
  const model::Condition* join;  // nullptr: by organisation
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

inline bool is_plain(const model::Expr& expr) {
  return expr.op == model::Expr::Op::constant || expr.op == model::Expr::Op::catalog ||
         expr.op == model::Expr::Op::list || expr.op == model::Expr::Op::today;
}

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
  std::vector<model::Row> identity;

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
  void add_tables();
  void number_orgs(TableAids& aids) const;
  const KeyIndex& keys(TableId id);
  [[nodiscard]] const model::Table& table(TableId id) const { return *tables[id].table; }
  [[nodiscard]] Frame whole(TableId id) const;

  // -- binding
  Entry& entry(std::string key, TableId table, const model::Expr* expr,
               const model::Condition* condition);
  void bind(TableId table, const model::Expr& expr);
  void bind(TableId table, const model::Condition& condition);
  void bind_pairs(TableId subject, TableId own, const model::Expr& expr);

  template <typename Visit>
  static void bind_parts(const model::Expr& expr, const Visit& visit) {
    for (const model::Expr& part : expr.args) visit(part);
    for (const auto& entry : expr.entries) visit(entry.gives);
    for (const model::Expr& part : expr.otherwise) visit(part);
  }

  template <typename Visit>
  static void bind_operands(const model::Test& test, const Visit& visit) {
    for (const model::Expr& operand : test.operand) visit(operand);
    for (const model::Test& inner : test.tests) bind_operands(inner, visit);
  }

  void bind_scope(TableId subject, const std::string& kind, const model::Conditions& where,
                  const model::Conditions& has, const void* owner);
  void bind_function(TableId subject, const model::Rule& rule,
                     const model::Expectation& expectation);
  [[nodiscard]] bool is_indexable(TableId kind, const model::Condition& condition) const;
  void sort_condition(const Scope& scope, const model::Condition& condition,
                      std::vector<const model::Condition*>& pairs,
                      std::vector<const model::Condition*>& column);
  LinkEntry& link(TableId subject, TableId kind, const model::Condition* join);

  // -- evaluating
  const Values& field(TableId kind, const std::string& name);
  const Values& values(TableId id, const model::Expr& expr);
  const Trits& test(TableId id, const model::Condition& condition);
  Operand operand(const Frame& frame, const model::Expr& expr);
  Values compute(TableId id, const model::Expr& expr);
  Values combine(const Frame& frame, const model::Expr& expr);
  // Walks along references; where one is unknown, blank or dangling, what lies behind it is
  // unknown.
  Values walk(TableId id, const model::Path& path);
  // `this` alone: "kind:key".
  [[nodiscard]] Values pair_values(TableId id);
  [[nodiscard]] Values count_moves(TableId id, const std::string& field) const;
  Trits apply(const Frame& frame, const model::Test& test, const model::Expr& left);
  Trits apply(const Frame& frame, const model::Test& test, const model::Expr& left_expr,
              const Values& left);
  // A join's blank refers to nothing.
  void settle_blanks(const Frame& frame, const model::Condition& condition, Trits& trits);
  [[nodiscard]] const model::Field* last_field(TableId id, const model::Path& path) const;
  Trit resolves_one(const model::Field& field, std::uint32_t org, std::int64_t symbol);
  Trits resolves(const Frame& frame, const model::Expr& expr, const Values& left);
  Trits supports(const Values& left, const model::Expr& control, std::size_t n) const;
  void fill(LinkEntry& entry);
  ScopeEntry& filled_scope(TableId subject, const void* owner);
  Trits all(TableId id, const std::vector<const model::Condition*>& conditions);
};

}  // namespace assay::assess
