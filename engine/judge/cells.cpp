#include "engine/judge/cells.h"

#include <tuple>
#include <utility>
#include <variant>

namespace assay::judge {
namespace {

template <typename T>
std::optional<T> value_of(const model::Cell& cell) {
  if (cell.state != model::State::value) return std::nullopt;
  const T* value = std::get_if<T>(&cell.value);
  return value == nullptr ? std::nullopt : std::optional<T>(*value);
}

}  // namespace

std::string Record::org() const { return std::string(snapshot->symbols.text(table->org[row])); }

std::string Record::key() const { return std::string(snapshot->symbols.text(table->key[row])); }

model::Cell Record::cell(std::string_view field) const {
  const int index = table->kind->index_of(field);
  if (index < 0) return {};
  return snapshot->cell(*table, row, static_cast<std::size_t>(index));
}

model::State Record::state(std::string_view field) const {
  const int index = table->kind->index_of(field);
  if (index < 0) return model::State::unasked;
  return table->columns[static_cast<std::size_t>(index)].state[row];
}

std::string Record::text(std::string_view field) const {
  const model::Cell found = cell(field);
  return found.state == model::State::value ? to_text(found) : "";
}

std::vector<std::string> Record::list(std::string_view field) const {
  const model::Cell found = cell(field);
  if (const auto many = value_of<model::List>(found)) return *many;
  if (const auto one = value_of<std::string>(found)) return {*one};
  return {};
}

std::optional<Decimal> Record::number(std::string_view field) const {
  return value_of<Decimal>(cell(field));
}

std::optional<Period> Record::date(std::string_view field) const {
  return value_of<Period>(cell(field));
}

std::optional<bool> Record::flag(std::string_view field) const {
  return value_of<bool>(cell(field));
}

std::vector<Record> records(const model::Snapshot& snapshot, std::string_view kind,
                            std::string_view org) {
  std::vector<Record> found;
  const model::Table* table = snapshot.find(kind);
  if (table == nullptr) return found;
  auto [first, last] = std::pair<model::Row, model::Row>{0, static_cast<model::Row>(table->rows())};
  if (!org.empty()) std::tie(first, last) = snapshot.rows_of(*table, org);
  for (model::Row row = first; row < last; ++row) found.push_back({&snapshot, table, row});
  return found;
}

std::optional<Record> find_record(const model::Snapshot& snapshot, std::string_view org,
                                  std::string_view kind, std::string_view key) {
  const model::Table* table = snapshot.find(kind);
  if (table == nullptr) return std::nullopt;
  const std::int64_t row = snapshot.row_of(*table, org, key);
  if (row < 0) return std::nullopt;
  return Record{&snapshot, table, static_cast<model::Row>(row)};
}

}  // namespace assay::judge
