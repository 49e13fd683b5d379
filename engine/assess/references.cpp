#include <algorithm>

#include "engine/assess/scans_state.h"

namespace assay::assess {

using model::Expr;
using model::Root;
using model::Row;

// Walks along references; where one is unknown, blank or dangling, what lies behind it is
// unknown.
Values Scans::State::walk(TableId id, const model::Path& path) {
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
Values Scans::State::pair_values(TableId id) {
  const model::Table& own = table(id);
  Values made = Values::unknown(Shape::symbol, own.rows());
  for (Row row = 0; row < own.rows(); ++row) {
    made.set(row, texts.number_of(own.kind->name + ":" +
                                  std::string(snapshot->symbols.text(own.key[row]))));
  }
  return made;
}

Values Scans::State::count_moves(TableId id, const std::string& field) const {
  const model::Table& own = table(id);
  const int index = own.kind->index_of(field);
  Values made = Values::unknown(Shape::number, own.rows());
  for (Row row = 0; row < own.rows(); ++row) {
    const auto& moves = own.columns[static_cast<std::size_t>(index)].moves;
    made.set(row, moves.empty() ? 0 : std::int64_t{moves[row]} * Decimal::scale);
  }
  return made;
}

const model::Field* Scans::State::last_field(TableId id, const model::Path& path) const {
  TableId at = path.root == Root::org ? table_ids.at("organization") : id;
  for (std::size_t i = 0; i + 1 < path.steps.size(); ++i) {
    at = table_ids.at(field_of(*table(at).kind, path.steps[i])->target);
  }
  return field_of(*table(at).kind, path.steps.back());
}

Trit Scans::State::resolves_one(const model::Field& field, std::uint32_t org, std::int64_t symbol) {
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

Trits Scans::State::resolves(const Frame& frame, const Expr& expr, const Values& left) {
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

Trits Scans::State::supports(const Values& left, const Expr& control, std::size_t n) const {
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

std::vector<std::string> Scans::carrying(TableId id, const Expr& list, std::string_view control,
                                         Row row) const {
  const Values& left = values(id, list);
  const std::size_t k = left.at(row);
  if (left.state[k] != model::State::value) return {};
  const auto items = left.list_items(k);
  const auto holds = [&](std::string_view tag) {
    const std::int64_t symbol = snapshot().symbols.find(tag);
    return std::find(items.begin(), items.end(), symbol) != items.end();
  };
  std::vector<std::string> made;
  if (holds(control)) return made;
  for (const auto& [related, supported] : state_->relations) {
    if (supported == control && holds(related)) made.push_back(related);
  }
  return made;
}

}  // namespace assay::assess
