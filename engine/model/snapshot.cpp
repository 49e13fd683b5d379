#include "engine/model/snapshot.h"

#include <algorithm>
#include <climits>
#include <numeric>
#include <tuple>

#include "engine/base/digest.h"

namespace assay::model {

Symbol Symbols::intern(std::string_view text) {
  if (const auto found = known_.find(text); found != known_.end()) return found->second;
  const auto symbol = static_cast<Symbol>(texts_.size());
  const auto placed = known_.emplace(std::string(text), symbol).first;
  texts_.push_back(&placed->first);
  return symbol;
}

Symbol Symbols::find(std::string_view text) const {
  const auto found = known_.find(text);
  return found == known_.end() ? none : found->second;
}

const Table* Snapshot::find(std::string_view kind) const {
  const auto found = tables.find(kind);
  return found == tables.end() ? nullptr : &found->second;
}

Register Snapshot::register_of(std::string_view org, std::string_view kind) const {
  const auto found = registers.find({std::string(org), std::string(kind)});
  return found == registers.end() ? Register{} : found->second;
}

std::pair<Row, Row> Snapshot::rows_of(const Table& table, std::string_view org) const {
  const auto by_text = [&](Symbol a, std::string_view b) { return symbols.text(a) < b; };
  const auto first = std::lower_bound(table.org.begin(), table.org.end(), org, by_text);
  const auto last = std::partition_point(
      first, table.org.end(), [&](Symbol symbol) { return symbols.text(symbol) == org; });
  return {static_cast<Row>(first - table.org.begin()), static_cast<Row>(last - table.org.begin())};
}

std::int64_t Snapshot::row_of(const Table& table, std::string_view org,
                              std::string_view key) const {
  const auto [first, last] = rows_of(table, org);
  const auto by_text = [&](Symbol a, std::string_view b) { return symbols.text(a) < b; };
  const auto end = table.key.begin() + last;
  const auto found = std::lower_bound(table.key.begin() + first, end, key, by_text);
  if (found == end || symbols.text(*found) != key) return -1;
  return found - table.key.begin();
}

Cell Snapshot::cell(const Table& table, Row row, std::size_t field) const {
  const Column& column = table.columns[field];
  const Field& about = table.kind->fields[field];
  const State state = column.state[row];
  if (state == State::unreadable) {
    const auto raw = column.raw.find(row);
    return Cell::unreadable(raw == column.raw.end() ? "" : raw->second);
  }
  if (state != State::value) return {state, {}, ""};
  if (about.list) {
    List items;
    for (const Symbol item : column.list(row)) items.emplace_back(symbols.text(item));
    std::sort(items.begin(), items.end());
    return Cell::of(std::move(items));
  }
  const std::int64_t low = column.low[row];
  switch (about.type) {
    case Type::integer:
    case Type::decimal:
      return Cell::of(Decimal{low});
    case Type::boolean:
      return Cell::of(low != 0);
    case Type::date:
      return Cell::of(
          Period{{static_cast<std::int32_t>(low)}, {static_cast<std::int32_t>(column.high[row])}});
    case Type::duration:
      return Cell::of(
          Duration{static_cast<std::int32_t>(low), static_cast<std::int32_t>(column.high[row])});
    default:
      return Cell::of(std::string(symbols.text(static_cast<Symbol>(low))));
  }
}

std::string Snapshot::label(const Table& table, Row row) const {
  const int field = table.kind->label.empty() ? -1 : table.kind->index_of(table.kind->label);
  if (field < 0) return "";
  const Cell found = cell(table, row, static_cast<std::size_t>(field));
  return found.state == State::value ? to_text(found) : "";
}

// Rows stand in the order of arrival until finish sorts them.
struct SnapshotBuilder::State {
  Snapshot snapshot;

  Table& table_of(const std::string& kind) {
    Table& table = snapshot.tables[kind];
    if (table.kind == nullptr) {
      table.kind = snapshot.schema.find(kind);
      table.columns.resize(table.kind->fields.size());
    }
    return table;
  }

  void put(Column& column, const Field& field, const Cell& cell, Row row) {
    column.state.push_back(cell.state);
    if (cell.state == model::State::unreadable) column.raw.emplace(row, cell.raw);
    const bool known = cell.state == model::State::value;
    if (field.list) {
      if (column.offsets.empty()) column.offsets.push_back(0);
      if (known) put_list(column, std::get<List>(cell.value));
      column.offsets.push_back(static_cast<std::uint32_t>(column.items.size()));
      return;
    }
    std::int64_t low = 0, high = 0;
    if (known) std::tie(low, high) = payload(field, cell.value);
    column.low.push_back(low);
    if (field.type == Type::date || field.type == Type::duration) column.high.push_back(high);
  }

  void put_list(Column& column, const List& items) {
    const auto start = static_cast<std::ptrdiff_t>(column.items.size());
    for (const std::string& item : items) column.items.push_back(snapshot.symbols.intern(item));
    std::sort(column.items.begin() + start, column.items.end());
    column.items.erase(std::unique(column.items.begin() + start, column.items.end()),
                       column.items.end());
  }

  std::pair<std::int64_t, std::int64_t> payload(const Field& field, const Value& value) {
    switch (field.type) {
      case Type::integer:
      case Type::decimal:
        return {std::get<Decimal>(value).millionths, 0};
      case Type::boolean:
        return {std::get<bool>(value) ? 1 : 0, 0};
      case Type::date: {
        const auto period = std::get<Period>(value);
        return {period.first.days, period.last.days};
      }
      case Type::duration: {
        const auto duration = std::get<Duration>(value);
        return {duration.months, duration.days};
      }
      default:
        return {snapshot.symbols.intern(std::get<std::string>(value)), 0};
    }
  }

  // Oldest version first within a key, so that the last one is in force.
  [[nodiscard]] std::vector<Row> sorted_rows(const Table& table) const {
    const Symbols& symbols = snapshot.symbols;
    std::vector<Row> order(table.rows());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](Row a, Row b) {
      if (table.org[a] != table.org[b]) {
        return symbols.text(table.org[a]) < symbols.text(table.org[b]);
      }
      if (table.key[a] != table.key[b]) {
        return symbols.text(table.key[a]) < symbols.text(table.key[b]);
      }
      return std::tie(table.observed_at[a], table.load[a], a) <
             std::tie(table.observed_at[b], table.load[b], b);
    });
    return order;
  }
};

namespace {

template <typename T>
void gather(std::vector<T>& values, const std::vector<Row>& rows) {
  if (values.empty()) return;
  std::vector<T> kept;
  kept.reserve(rows.size());
  for (const Row row : rows) kept.push_back(values[row]);
  values = std::move(kept);
}

void gather(Column& column, const std::vector<Row>& rows) {
  if (!column.offsets.empty()) {
    std::vector<std::uint32_t> offsets{0};
    std::vector<Symbol> items;
    for (const Row row : rows) {
      const auto list = column.list(row);
      items.insert(items.end(), list.begin(), list.end());
      offsets.push_back(static_cast<std::uint32_t>(items.size()));
    }
    column.offsets = std::move(offsets);
    column.items = std::move(items);
  }
  if (!column.raw.empty()) {
    std::map<Row, std::string> raw;
    for (Row to = 0; to < rows.size(); ++to) {
      if (const auto found = column.raw.find(rows[to]); found != column.raw.end()) {
        raw.emplace(to, std::move(found->second));
      }
    }
    column.raw = std::move(raw);
  }
  gather(column.state, rows);
  gather(column.low, rows);
  gather(column.high, rows);
}

bool same(const Column& column, Row a, Row b) {
  if (column.state[a] != column.state[b]) return false;
  if (column.state[a] != State::value) return true;
  if (!column.offsets.empty()) {
    const auto one = column.list(a), other = column.list(b);
    return std::equal(one.begin(), one.end(), other.begin(), other.end());
  }
  return column.low[a] == column.low[b] &&
         (column.high.empty() || column.high[a] == column.high[b]);
}

// Counts, for each key with several versions, how often each field changed from one version to the
// next. `versions` are the rows of one key, oldest first, one for each observed_at; `to` is where
// the key ends up.
void count_moves(Table& table, const std::vector<Row>& versions, std::size_t to, std::size_t rows) {
  for (Column& column : table.columns) {
    for (std::size_t i = 1; i < versions.size(); ++i) {
      if (same(column, versions[i - 1], versions[i])) continue;
      column.moves.resize(rows);
      ++column.moves[to];
    }
  }
}

void keep_versions_in_force(Table& table, const std::vector<Row>& order) {
  const auto same_key = [&](Row a, Row b) {
    return table.org[a] == table.org[b] && table.key[a] == table.key[b];
  };
  std::vector<Row> kept;
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i + 1;
    while (end < order.size() && same_key(order[i], order[end])) ++end;
    if (end - i > 1) {
      std::vector<Row> versions;
      for (std::size_t k = i; k < end; ++k) {
        const bool corrected =
            k + 1 < end && table.observed_at[order[k]] == table.observed_at[order[k + 1]];
        if (!corrected) versions.push_back(order[k]);
      }
      count_moves(table, versions, kept.size(), order.size());
    }
    kept.push_back(order[end - 1]);
    i = end;
  }
  for (Column& column : table.columns) {
    if (!column.moves.empty()) column.moves.resize(kept.size());
    gather(column, kept);
  }
  gather(table.evidence, kept);
  gather(table.org, kept);
  gather(table.key, kept);
  gather(table.source, kept);
  gather(table.locator, kept);
  gather(table.unstable, kept);
  gather(table.observed_at, kept);
  gather(table.valid_from, kept);
  gather(table.valid_to, kept);
  gather(table.basis, kept);
  gather(table.load, kept);
}

}  // namespace

SnapshotBuilder::SnapshotBuilder(Schema schema, Date as_of) : state_(std::make_unique<State>()) {
  state_->snapshot.schema = std::move(schema);
  state_->snapshot.as_of = as_of;
  for (const Basis basis : {Basis::claim, Basis::record, Basis::test, Basis::independent}) {
    state_->snapshot.symbols.intern(name(basis));  // rules read `basis` like any other field
  }
}

SnapshotBuilder::~SnapshotBuilder() = default;
SnapshotBuilder::SnapshotBuilder(SnapshotBuilder&&) noexcept = default;
SnapshotBuilder& SnapshotBuilder::operator=(SnapshotBuilder&&) noexcept = default;

void SnapshotBuilder::add(const Fact& fact, std::int64_t load) {
  static const Field evidence = common_fields().back();
  Table& table = state_->table_of(fact.kind);
  Symbols& symbols = state_->snapshot.symbols;
  const auto row = static_cast<Row>(table.rows());
  table.org.push_back(symbols.intern(fact.org));
  table.key.push_back(symbols.intern(fact.key));
  table.source.push_back(symbols.intern(fact.source));
  table.locator.push_back(symbols.intern(fact.locator));
  table.unstable.push_back(fact.unstable_key ? 1 : 0);
  table.observed_at.push_back(fact.observed_at.days);
  table.valid_from.push_back(fact.valid_from ? fact.valid_from->days : INT32_MIN);
  table.valid_to.push_back(fact.valid_to ? fact.valid_to->days : INT32_MAX);
  table.basis.push_back(fact.basis);
  table.load.push_back(load);
  state_->put(table.evidence, evidence, fact.evidence.empty() ? Cell{} : Cell::of(fact.evidence),
              row);
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    state_->put(table.columns[i], table.kind->fields[i], fact.cells[i], row);
  }
}

Table& SnapshotBuilder::table(const std::string& kind) { return state_->table_of(kind); }

Symbols& SnapshotBuilder::symbols() { return state_->snapshot.symbols; }

void SnapshotBuilder::set_register(std::string org, std::string kind, Register about) {
  state_->snapshot.registers[{std::move(org), std::move(kind)}] = std::move(about);
}

Snapshot SnapshotBuilder::finish(std::int64_t known) {
  Snapshot& snapshot = state_->snapshot;
  snapshot.known = known;
  for (auto& [kind, table] : snapshot.tables) {
    keep_versions_in_force(table, state_->sorted_rows(table));
    for (const std::int32_t last : table.valid_to) {
      table.lapsed.push_back(last < snapshot.as_of.days ? 1 : 0);
    }
    for (std::size_t i = 0; i < table.rows(); ++i) {
      if (i == 0 || table.org[i] != table.org[i - 1]) {
        snapshot.orgs.emplace_back(snapshot.symbols.text(table.org[i]));
      }
    }
  }
  for (const auto& [of, about] : snapshot.registers) snapshot.orgs.push_back(of.first);
  std::sort(snapshot.orgs.begin(), snapshot.orgs.end());
  snapshot.orgs.erase(std::unique(snapshot.orgs.begin(), snapshot.orgs.end()), snapshot.orgs.end());
  return std::move(snapshot);
}

std::string digest_of(const Snapshot& snapshot) {
  Digester digester;
  digester.part(to_text(snapshot.as_of));
  // By text, and framed by the count: {"a, b"} is not {"a", "b"}, and symbols differ between
  // builds.
  const auto digest_list = [&](std::span<const Symbol> items) {
    std::vector<std::string_view> texts;
    for (const Symbol item : items) texts.push_back(snapshot.symbols.text(item));
    std::sort(texts.begin(), texts.end());
    digester.part(std::to_string(texts.size()));
    for (const std::string_view text : texts) digester.part(text);
  };
  for (const auto& [kind, table] : snapshot.tables) {
    digester.part(kind);
    for (Row row = 0; row < table.rows(); ++row) {
      digester.part(snapshot.symbols.text(table.org[row]));
      digester.part(snapshot.symbols.text(table.key[row]));
      digester.part(to_text(Date{table.observed_at[row]}));
      digester.part(std::to_string(table.valid_from[row]) + ".." +
                    std::to_string(table.valid_to[row]));
      digester.part(name(table.basis[row]));
      digest_list(table.evidence.list(row));
      for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Cell cell = snapshot.cell(table, row, i);
        digester.part(name(cell.state));
        if (table.kind->fields[i].list) {
          digest_list(table.columns[i].list(row));
        } else {
          digester.part(to_text(cell));
        }
      }
    }
  }
  for (const auto& [of, about] : snapshot.registers) {
    digester.part(of.first).part(of.second).part(about.complete ? "complete" : "open");
    digester.part(about.empty_is_true ? "empty is true" : "").part(about.contradicted);
  }
  return to_hex(digester.finish());
}

}  // namespace assay::model
