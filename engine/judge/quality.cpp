#include "engine/judge/quality.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace assay::judge {
namespace {

using model::DataProblem;
using What = model::DataProblem::What;

constexpr std::size_t most_samples = 5;

using Problems = std::map<std::tuple<What, std::string, std::string, std::string>, DataProblem>;

struct Collector {
  const model::Snapshot& snapshot;
  Problems found;

  void note(What what, const model::Table& table, model::Row row, const model::Field& field,
            std::string_view text) {
    const std::string org(snapshot.symbols.text(table.org[row]));
    DataProblem& problem = found[{what, org, table.kind->name, field.name}];
    if (problem.count == 0) {
      problem.what = what;
      problem.org = org;
      problem.kind = table.kind->name;
      problem.field = field.name;
      if (what == What::dangling) problem.target = field.target;
    }
    ++problem.count;
    if (problem.samples.size() >= most_samples) return;
    std::string sample(snapshot.symbols.text(table.key[row]));
    if (!text.empty()) sample += ": " + std::string(text);
    problem.samples.push_back(std::move(sample));
  }
};

bool resolves(const model::Snapshot& snapshot, std::string_view org, const model::Field& field,
              std::string_view text) {
  std::string_view kind = field.target;
  std::string_view key = text;
  if (field.type == model::Type::any) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return false;
    kind = text.substr(0, colon);
    key = text.substr(colon + 1);
  }
  const model::Table* table = snapshot.find(kind);
  return table != nullptr && snapshot.row_of(*table, org, key) >= 0;
}

// A reference is looked up in the organisation of the fact that holds it.
void look_at_references(const model::Table& table, std::size_t index, Collector& collector) {
  const model::Snapshot& snapshot = collector.snapshot;
  const model::Field& field = table.kind->fields[index];
  if (field.type != model::Type::reference && field.type != model::Type::any) return;
  const model::Column& column = table.columns[index];
  std::map<std::pair<model::Symbol, model::Symbol>, bool> known;  // (org, text)
  const auto look = [&](model::Row row, model::Symbol symbol) {
    const model::Symbol org = table.org[row];
    auto [place, fresh] = known.try_emplace({org, symbol}, false);
    const std::string_view text = snapshot.symbols.text(symbol);
    if (fresh) place->second = resolves(snapshot, snapshot.symbols.text(org), field, text);
    if (!place->second) collector.note(What::dangling, table, row, field, text);
  };
  for (model::Row row = 0; row < table.rows(); ++row) {
    if (column.state[row] != model::State::value) continue;
    if (field.list) {
      for (const model::Symbol symbol : column.list(row)) look(row, symbol);
    } else {
      look(row, static_cast<model::Symbol>(column.low[row]));
    }
  }
}

// The fields by which quantified facts are joined with the subject, as (kind, field).
using Joins = std::set<std::pair<std::string, std::string>>;

void add_joins(const std::string& kind, const model::Conditions& where, Joins& joins) {
  for (const model::Condition& condition : where) {
    const model::Expr& left = condition.left.front();
    const bool field = left.op == model::Expr::Op::path && left.path.root == model::Root::row &&
                       left.path.steps.size() == 1;
    if (!field || condition.test.operand.empty()) continue;
    const model::Expr& operand = condition.test.operand.front();
    const bool self = operand.op == model::Expr::Op::path && operand.path.root == model::Root::self;
    if (self && left.path.steps.front() != "id") joins.insert({kind, left.path.steps.front()});
  }
}

Joins joins_of(std::span<const model::Rule> rules) {
  Joins joins;
  for (const model::Rule& rule : rules) {
    for (const model::Expectation& expectation : rule.expectations) {
      if (expectation.quantifier != model::Quantifier::none_given) {
        add_joins(expectation.kind, expectation.where, joins);
      }
    }
  }
  return joins;
}

}  // namespace

std::vector<DataProblem> data_problems(const model::Snapshot& snapshot,
                                       std::span<const model::Rule> rules) {
  Collector collector{snapshot, {}};
  for (const auto& [kind, table] : snapshot.tables) {
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
      const model::Field& field = table.kind->fields[index];
      for (const auto& [row, raw] : table.columns[index].raw) {
        collector.note(What::unreadable, table, row, field, raw);
      }
      look_at_references(table, index, collector);
    }
  }
  for (const auto& [kind, name] : joins_of(rules)) {
    const model::Table* table = snapshot.find(kind);
    const int index = table == nullptr ? -1 : table->kind->index_of(name);
    if (index < 0) continue;
    const model::Column& column = table->columns[static_cast<std::size_t>(index)];
    const model::Field& field = table->kind->fields[static_cast<std::size_t>(index)];
    for (model::Row row = 0; row < table->rows(); ++row) {
      if (column.state[row] == model::State::blank) {
        collector.note(What::blank_join, *table, row, field, "");
      }
    }
  }
  std::vector<DataProblem> problems;
  for (auto& [key, problem] : collector.found) problems.push_back(std::move(problem));
  return problems;
}

}  // namespace assay::judge
