#include "engine/judge/concerns.h"

#include <algorithm>

#include "engine/base/text.h"

namespace assay::judge {
namespace {

using model::Kind;
using model::Row;
using model::Symbol;
using model::Table;
using model::Type;

constexpr std::string_view system_kind = "ai_system";
constexpr int most_steps = 4;

std::vector<std::string> ways_of(const Kind& kind) {
  if (kind.concerns) return *kind.concerns;
  std::vector<std::string> made;
  for (const model::Field& field : kind.fields) {
    if (field.target == system_kind) made.push_back(field.name);
  }
  return made;
}

bool is_link(const std::string& way) { return way.find('.') != std::string::npos; }

std::uint64_t pair_of(Symbol org, Symbol key) { return (std::uint64_t{org} << 32U) | key; }

// The texts of a reference, single or many; none where it holds no value.
std::vector<Symbol> texts_of(const model::Column& column, bool list, Row row) {
  if (column.state[row] != model::State::value) return {};
  if (!list) return {static_cast<Symbol>(column.low[row])};
  const auto items = column.list(row);
  return {items.begin(), items.end()};
}

}  // namespace

const std::vector<Concerned>& Concerns::of(const Table& table) {
  const auto [at, fresh] = known_.try_emplace(&table);
  if (!fresh) return at->second;
  std::vector<Concerned> made(table.rows());
  const std::vector<std::string> ways = ways_of(*table.kind);
  const bool linked = !ways.empty() && std::all_of(ways.begin(), ways.end(), is_link);
  for (Row row = 0; row < table.rows(); ++row) {
    std::set<std::string> systems;
    follow({snapshot_.symbols.text(table.org[row]), table.kind->name,
            snapshot_.symbols.text(table.key[row])},
           most_steps, systems);
    made[row] = {{systems.begin(), systems.end()}, !linked || !systems.empty()};
  }
  return at->second = std::move(made);
}

bool Concerns::is_complete(const Kind& kind, const std::string& org) const {
  std::set<std::string> registers;
  add_registers(kind, registers);
  return std::all_of(registers.begin(), registers.end(), [&](const std::string& one) {
    return snapshot_.register_of(org, one).complete;
  });
}

void Concerns::add_registers(const Kind& kind, std::set<std::string>& into) const {
  if (kind.name == system_kind || !into.insert(kind.name).second) return;
  for (const std::string& way : ways_of(kind)) {
    if (const Kind* other = snapshot_.schema.find(way.substr(0, way.find('.')));
        is_link(way) && other != nullptr)
      add_registers(*other, into);
    const model::Field* field = kind.find(way);
    const Kind* target = field == nullptr ? nullptr : snapshot_.schema.find(field->target);
    if (target == nullptr) continue;
    // What its own reference names need not be recorded, but what ties that to systems does.
    const std::vector<std::string> on = ways_of(*target);
    if (std::any_of(on.begin(), on.end(), is_link)) add_registers(*target, into);
  }
}

void Concerns::follow(const Place& place, int steps, std::set<std::string>& into) {
  if (place.kind == system_kind) {
    into.emplace(place.key);
    return;
  }
  const Kind* kind = snapshot_.schema.find(place.kind);
  if (steps == 0 || kind == nullptr) return;
  for (const std::string& way : ways_of(*kind)) {
    if (is_link(way))
      follow_link(place, way, steps, into);
    else
      follow_field(place, way, steps, into);
  }
}

void Concerns::follow_field(const Place& place, const std::string& field, int steps,
                            std::set<std::string>& into) {
  const Table* table = snapshot_.find(place.kind);
  const std::int64_t found = table == nullptr ? -1 : snapshot_.row_of(*table, place.org, place.key);
  if (found < 0) return;
  const auto index = static_cast<std::size_t>(table->kind->index_of(field));
  const model::Field& about = table->kind->fields[index];
  for (const Symbol one : texts_of(table->columns[index], about.list, static_cast<Row>(found))) {
    const std::string_view text = snapshot_.symbols.text(one);
    const std::size_t colon = about.type == Type::any ? text.find(':') : std::string_view::npos;
    if (about.type == Type::reference)
      follow({place.org, about.target, text}, steps - 1, into);
    else if (colon != std::string_view::npos)
      follow({place.org, text.substr(0, colon), text.substr(colon + 1)}, steps - 1, into);
  }
}

void Concerns::follow_link(const Place& place, const std::string& way, int steps,
                           std::set<std::string>& into) {
  const std::size_t dot = way.find('.');
  const Table* table = snapshot_.find(way.substr(0, dot));
  if (table == nullptr) return;
  const int field = table->kind->index_of(way.substr(dot + 1));
  const Symbol org = snapshot_.symbols.find(place.org);
  const Symbol key = snapshot_.symbols.find(place.key);
  if (field < 0 || org == model::Symbols::none || key == model::Symbols::none) return;
  const Rows& rows = rows_naming(*table, way, static_cast<std::size_t>(field));
  const auto found = rows.find(pair_of(org, key));
  if (found == rows.end()) return;
  for (const Row row : found->second) {
    follow({place.org, table->kind->name, snapshot_.symbols.text(table->key[row])}, steps - 1,
           into);
  }
}

// A fact that has lapsed ties nothing to anything any more.
const Concerns::Rows& Concerns::rows_naming(const Table& table, const std::string& way,
                                            std::size_t field) {
  const auto [at, fresh] = links_.try_emplace(way);
  if (!fresh) return at->second;
  for (Row row = 0; row < table.rows(); ++row) {
    if (table.lapsed[row] != 0) continue;
    for (const Symbol key : texts_of(table.columns[field], table.kind->fields[field].list, row))
      at->second[pair_of(table.org[row], key)].push_back(row);
  }
  return at->second;
}

}  // namespace assay::judge
