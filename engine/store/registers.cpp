#include "engine/store/registers.h"

#include <tuple>
#include <vector>

#include "engine/store/store_state.h"

namespace assay::store {
namespace {

using model::Cell;
using model::Row;
using model::Snapshot;
using model::State;
using model::Table;

using Registers = std::map<std::pair<std::string, std::string>, model::Register>;

class Statements {
 public:
  Statements(const Snapshot& snapshot, const Table& table) : snapshot_(snapshot), table_(table) {}

  [[nodiscard]] Cell cell(Row row, std::string_view field) const {
    const int index = table_.kind->index_of(field);
    return index < 0 ? Cell{} : snapshot_.cell(table_, row, static_cast<std::size_t>(index));
  }

  [[nodiscard]] std::string text(Row row, std::string_view field) const {
    const Cell found = cell(row, field);
    return found.state == State::value ? to_text(found) : "";
  }

  [[nodiscard]] const Period* period(const Cell& cell) const {
    return cell.state == State::value ? std::get_if<Period>(&cell.value) : nullptr;
  }

  // A statement about a part of a register says nothing about the whole; nor does one whose scope
  // is unreadable.
  [[nodiscard]] bool is_about_all(Row row) const {
    const State state = cell(row, statement::scope).state;
    return state == State::unasked || state == State::blank || state == State::na;
  }

  [[nodiscard]] bool is_in_force(Row row) const {
    return table_.valid_from[row] <= snapshot_.as_of.days && table_.lapsed[row] == 0;
  }

  [[nodiscard]] Date day(Row row) const {
    const Cell found = cell(row, statement::as_of);
    const Period* day = period(found);
    return day == nullptr ? Date{table_.observed_at[row]} : day->last;
  }

  // An end that is written but cannot be read is no open end: whether the statement still holds is
  // unknown.
  [[nodiscard]] bool has_open_end(Row row) const {
    const State state = cell(row, statement::period_to).state;
    return state == State::unasked || state == State::blank || state == State::na;
  }

  // The day must lie inside the period whatever days its ends can mean.
  [[nodiscard]] bool covers(Row row, Date as_of) const {
    const Cell from = cell(row, statement::period_from), to = cell(row, statement::period_to);
    const Period* first = period(from);
    if (from.state == State::unreadable || as_of < (first == nullptr ? day(row) : first->last))
      return false;
    if (has_open_end(row)) return true;
    const Period* last = period(to);
    return last != nullptr && as_of <= last->first;
  }

  [[nodiscard]] bool declares_empty(Row row) const {
    const Cell found = cell(row, statement::empty_is_true);
    const bool* flag = std::get_if<bool>(&found.value);
    return flag != nullptr && *flag;
  }

  [[nodiscard]] std::string org(Row row) const {
    return std::string(snapshot_.symbols.text(table_.org[row]));
  }

  // What is later supersedes an earlier statement with an open end.
  [[nodiscard]] std::tuple<Date, std::int32_t, std::int64_t, Row> age(Row row) const {
    return {day(row), table_.observed_at[row], table_.load[row], row};
  }

 private:
  const Snapshot& snapshot_;
  const Table& table_;
};

bool answers(const Snapshot& snapshot, const Table& table, Row row, const std::string& field,
             const std::string& register_kind) {
  const int index = table.kind->index_of(field);
  if (index < 0) return false;
  const Cell cell = snapshot.cell(table, row, static_cast<std::size_t>(index));
  if (cell.state != State::value) return false;
  const model::Field& about = table.kind->fields[static_cast<std::size_t>(index)];
  if (about.type != model::Type::reference || about.list || about.target != register_kind)
    return true;
  const Table* named = snapshot.find(register_kind);
  return named != nullptr &&
         snapshot.row_of(*named, snapshot.symbols.text(table.org[row]), to_text(cell)) >= 0;
}

// "`discovered_asset` `a-7` and 2 more", or empty.
std::string contradiction(const Snapshot& snapshot, const std::string& org, const model::Kind& kind,
                          const model::Contradiction& about) {
  const Table* table = snapshot.find(kind.name);
  if (table == nullptr) return "";
  const auto [first, last] = snapshot.rows_of(*table, org);
  std::string named;
  std::size_t more = 0;
  for (Row row = first; row < last; ++row) {
    if (table->lapsed[row] != 0) continue;
    bool answered = false;
    for (const std::string& field : about.unless) {
      answered = answered || answers(snapshot, *table, row, field, about.register_kind);
    }
    if (answered) continue;
    if (named.empty()) {
      named = "`" + kind.name + "` `" + std::string(snapshot.symbols.text(table->key[row])) + "`";
    } else {
      ++more;
    }
  }
  return more == 0 ? named : named + " and " + std::to_string(more) + " more";
}

void contradict(const Snapshot& snapshot, Registers& registers) {
  for (const model::Kind& kind : snapshot.schema.kinds()) {
    for (const model::Contradiction& about : kind.contradicts) {
      for (auto& [of, found] : registers) {
        if (of.second != about.register_kind) continue;
        const std::string by = contradiction(snapshot, of.first, kind, about);
        if (by.empty()) continue;
        found.complete = false;
        found.empty_is_true = false;
        found.contradicted += (found.contradicted.empty() ? "" : "; ") + by;
      }
    }
  }
}

}  // namespace

Registers registers_of(const Snapshot& snapshot) {
  Registers made;
  const Table* table = snapshot.find(statement::kind);
  if (table == nullptr) return made;
  const Statements statements(snapshot, *table);
  std::map<std::pair<std::string, std::string>, std::vector<Row>> whole;
  for (Row row = 0; row < table->rows(); ++row) {
    const std::string of = statements.text(row, statement::of_kind);
    if (!of.empty() && statements.is_about_all(row) && statements.is_in_force(row)) {
      whole[{statements.org(row), of}].push_back(row);
    }
  }
  for (const auto& [of, rows] : whole) {
    Row latest = rows.front();
    for (const Row row : rows) {
      if (statements.age(latest) < statements.age(row)) latest = row;
    }
    for (const Row row : rows) {
      if (!statements.covers(row, snapshot.as_of)) continue;
      if (row != latest && statements.has_open_end(row)) continue;
      made[of].complete = true;
      made[of].empty_is_true = made[of].empty_is_true || statements.declares_empty(row);
    }
  }
  contradict(snapshot, made);
  return made;
}

}  // namespace assay::store
