// One fact as a row of its kind's table, both ways.
#pragma once

#include <optional>

#include "engine/model/fact.h"
#include "engine/store/layout.h"

namespace assay::store {

// What a row says beside the fact's own content; ids are of the bookkeeping tables.
struct RowHead {
  std::int64_t subject = 0;
  std::int64_t load = 0;
  Form form = Form::stated;
  std::int64_t source = 0;
  std::optional<std::int64_t> rank;
};

// Writes facts of one kind with one prepared statement.
class RowWriter {
 public:
  static Result<RowWriter> make(const Database& database, const Layout& layout);

  // The fact's cells must be aligned to the kind.
  Status write(const RowHead& head, const model::Fact& fact);
  // A row that says that the key is gone from `day` on.
  Status write_end(const RowHead& head, Date day);

 private:
  RowWriter(const Database& database, const Layout& layout, Statement insert, Statement unreadable);

  Status bind_cell(std::size_t field, const model::Cell& cell);
  Status write_unreadable(const RowHead& head, const model::Fact& fact);
  [[nodiscard]] Error mismatch(std::size_t field) const;

  const Database* database_;
  const Layout* layout_;
  Statement insert_, unreadable_;
  std::string states_, evidence_;
  std::vector<std::string> scratch_;  // of each field: texts bound until the row is written
};

// ["a","b"], sorted and distinct.
std::string to_json(const model::List& items);
// The texts of a list column.
Result<model::List> parse_list(std::string_view json);

// The fact that the statement stands on, selected by layout.select_columns. Source, org, key and
// kind are the caller's to fill; `raw` tells the text of an unreadable cell by position.
template <typename Raw>
Result<model::Fact> read_row(const Statement& row, const Layout& layout, const Raw& raw);

// Whether the number fits a Decimal; any that we wrote does.
bool is_whole_number(std::int64_t number);

// The value of a field that has one.
Result<model::Value> read_value(const Statement& row, const Layout& layout, std::size_t field);

template <typename Raw>
Result<model::Fact> read_row(const Statement& row, const Layout& layout, const Raw& raw) {
  model::Fact fact;
  fact.kind = layout.kind->name;
  fact.observed_at = {static_cast<std::int32_t>(row.integer(lead_observed_at))};
  fact.locator = row.text(lead_locator);
  fact.unstable_key = row.integer(lead_unstable) != 0;
  fact.basis = static_cast<model::Basis>(row.integer(lead_basis));
  const auto day = [&](int column) -> std::optional<Date> {
    if (row.is_null(column)) return std::nullopt;
    return Date{static_cast<std::int32_t>(row.integer(column))};
  };
  fact.valid_from = day(lead_valid_from);
  fact.valid_to = day(lead_valid_to);
  if (!row.is_null(lead_evidence)) {
    auto evidence = parse_list(row.text(lead_evidence));
    if (!evidence) return std::move(evidence).error();
    fact.evidence = std::move(*evidence);
  }
  const std::string states(row.text(lead_states));
  for (std::size_t i = 0; i < layout.kind->fields.size(); ++i) {
    model::Cell cell;
    const int position = layout.position[i];
    if (position >= 0 && static_cast<std::size_t>(position) < states.size()) {
      cell.state = state_of(states[static_cast<std::size_t>(position)]);
    }
    if (cell.state == model::State::unreadable) cell.raw = raw(position);
    if (cell.state == model::State::value) {
      auto value = read_value(row, layout, i);
      if (!value) return std::move(value).error();
      cell.value = std::move(*value);
    }
    fact.cells.push_back(std::move(cell));
  }
  return fact;
}

}  // namespace assay::store
