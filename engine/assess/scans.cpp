#include "engine/assess/scans.h"

#include <algorithm>
#include <numeric>

#include "engine/assess/functions.h"
#include "engine/assess/scans_state.h"
#include "engine/assess/structure.h"

namespace assay::assess {

using model::Condition;
using model::Conditions;
using model::Expr;
using model::Row;

void Scans::State::add_tables() {
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

void Scans::State::number_orgs(TableAids& aids) const {
  const model::Table& table = *aids.table;
  aids.orgs.reserve(table.rows());
  std::uint32_t org = 0;  // rows and organisations stand in the same order
  for (Row row = 0; row < table.rows(); ++row) {
    while (snapshot->orgs[org] != snapshot->symbols.text(table.org[row])) ++org;
    aids.orgs.push_back(org);
  }
}

const KeyIndex& Scans::State::keys(TableId id) {
  TableAids& aids = tables[id];
  std::call_once(aids.once,
                 [&] { aids.keys = std::make_unique<KeyIndex>(*aids.table, aids.orgs); });
  return *aids.keys;
}

Frame Scans::State::whole(TableId id) const {
  const std::span<const Row> rows{identity.data(), table(id).rows()};
  return {id, id, true, rows, rows};
}
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

Trit Scope::meets(Row of_subject, Row row) const {
  return answers == nullptr ? has[row] : both(has[row], trit_of(answers->of(of_subject, row)));
}

const Values& Scans::field(TableId kind, const std::string& field) const {
  return state_->field(kind, field);
}

}  // namespace assay::assess
