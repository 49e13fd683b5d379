#include "engine/assess/paths.h"

#include <climits>

namespace assay::assess {
namespace {

using model::State;
using model::Type;

Shape shape_of(Type type) {
  switch (type) {
    case Type::integer:
    case Type::decimal:
      return Shape::number;
    case Type::boolean:
      return Shape::boolean;
    case Type::date:
      return Shape::date;
    case Type::duration:
      return Shape::duration;
    default:
      return Shape::symbol;
  }
}

Values list_values(const model::Column& column) {
  Values made;
  made.shape = Shape::set;
  made.state = column.state;
  made.offsets = column.offsets;
  if (made.offsets.empty()) made.offsets = {0};
  made.items.assign(column.items.begin(), column.items.end());
  return made;
}

Values field_values(const model::Column& column, const model::Field& field) {
  if (field.list) return list_values(column);
  Values made;
  made.shape = shape_of(field.type);
  made.state = column.state;
  made.low = column.low;
  made.high = column.high;
  if (made.shape == Shape::duration) {
    made.months.assign(column.low.begin(), column.low.end());
    made.low = column.high;
  }
  return made;
}

Values symbol_values(std::span<const model::Symbol> symbols) {
  Values made;
  made.low.assign(symbols.begin(), symbols.end());
  made.state.assign(symbols.size(), State::value);
  return made;
}

Values day_values(std::span<const std::int32_t> days) {
  Values made = Values::unknown(Shape::date, days.size());
  for (std::size_t i = 0; i < days.size(); ++i) {
    const bool given = days[i] != INT32_MIN && days[i] != INT32_MAX;
    if (given) made.set(i, days[i]);
  }
  return made;
}

Values basis_values(const model::Snapshot& snapshot, const model::Table& table) {
  Values made = Values::unknown(Shape::symbol, table.rows());
  for (std::size_t i = 0; i < table.rows(); ++i) {
    made.set(i, snapshot.symbols.find(name(table.basis[i])));
  }
  return made;
}

}  // namespace

KeyIndex::KeyIndex(const model::Table& table, std::span<const std::uint32_t> orgs) {
  rows_.reserve(table.rows());
  for (model::Row row = 0; row < table.rows(); ++row) {
    rows_.emplace((std::uint64_t{orgs[row]} << 32U) | table.key[row], row);
  }
}

std::int64_t KeyIndex::find(std::uint32_t org, model::Symbol key) const {
  const auto found = rows_.find((std::uint64_t{org} << 32U) | key);
  return found == rows_.end() ? -1 : std::int64_t{found->second};
}

const model::Field* field_of(const model::Kind& kind, std::string_view field) {
  if (const model::Field* own = kind.find(field)) return own;
  for (const model::Field& common : model::common_fields()) {
    if (common.name == field) return &common;
  }
  return nullptr;
}

Values column_values(const model::Snapshot& snapshot, const model::Table& table,
                     std::string_view field) {
  const int index = table.kind->index_of(field);
  if (index >= 0) {
    const auto i = static_cast<std::size_t>(index);
    return field_values(table.columns[i], table.kind->fields[i]);
  }
  if (field == "id") return symbol_values(table.key);
  if (field == "observed_at") return day_values(table.observed_at);
  if (field == "valid_from") return day_values(table.valid_from);
  if (field == "valid_to") return day_values(table.valid_to);
  if (field == "basis") return basis_values(snapshot, table);
  if (field == "source") return symbol_values(table.source);
  if (field == "locator") return symbol_values(table.locator);
  if (field == "evidence") return list_values(table.evidence);
  return Values::unknown(Shape::symbol, table.rows());
}

}  // namespace assay::assess
