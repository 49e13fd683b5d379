// Every measure is an interval or a set that holds the truth whatever the unknown rows turn out to
// be; the rules for each are in docs/authoring.md. An open register means that there may be more
// rows than known.
#include "engine/assess/measures.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

#include "engine/assess/reduce.h"

namespace assay::assess {
namespace {

using model::Row;
using model::State;
using Op = model::Expr::Op;

bool is_open(const Scans& scans, const Scope& scope, Row subject) {
  return !scans.registers(scope.kind)[scans.orgs_of(scope.subject)[subject]].complete;
}

bool is_known(State state) { return state == State::value || state == State::na; }

struct Count {
  std::int64_t certain = 0, possible = 0;

  Count(const Scans& scans, const Scope& scope, Row subject)
      : open(is_open(scans, scope, subject)) {}

  void row(Row, Trit in, Trit) {
    if (in == Trit::yes) ++certain;
    ++possible;
  }
  bool open;
};

struct Share {
  std::int64_t certain_in = 0, certain_met = 0, may_meet = 0, unsure_unmet = 0, unsure_met = 0;
  bool open, unsure = false;

  Share(const Scans& scans, const Scope& scope, Row subject)
      : open(is_open(scans, scope, subject)) {}

  void row(Row, Trit in, Trit meets) {
    if (in == Trit::yes) {
      ++certain_in;
      if (meets == Trit::yes) ++certain_met;
      if (meets != Trit::no) ++may_meet;
    } else {
      unsure = true;
      if (meets != Trit::yes) ++unsure_unmet;
      if (meets != Trit::no) ++unsure_met;
    }
  }
};

// Collects the rows themselves; what they amount to is worked out once the field is at hand.
struct Collected {
  std::vector<std::pair<Row, Trit>> rows;
  bool open;

  Collected(const Scans& scans, const Scope& scope, Row subject)
      : open(is_open(scans, scope, subject)) {}

  void row(Row row, Trit in, Trit) { rows.emplace_back(row, in); }
};

struct Ends {
  std::int64_t low, high;
};

Ends sum_of(const Collected& scope, const Values& field) {
  Ends sum{0, 0};
  bool unbounded = scope.open, negative = false;
  for (const auto& [row, in] : scope.rows) {
    const State state = field.state[row];
    if (state == State::na) continue;
    if (state != State::value) {
      unbounded = true;
      continue;
    }
    const std::int64_t value = field.low[row];
    negative = negative || value < 0;
    const bool certain = in == Trit::yes;
    sum.low = add(Decimal{sum.low}, Decimal{certain ? value : std::min<std::int64_t>(0, value)})
                  .millionths;
    sum.high = add(Decimal{sum.high}, Decimal{certain ? value : std::max<std::int64_t>(0, value)})
                   .millionths;
  }
  if (unbounded) sum.high = infinite;
  if (unbounded && negative) sum.low = -infinite;
  return sum;
}

// The greatest (sign 1) or least (sign -1) value as [certain, possible] in the direction of sign.
bool extreme_of(const Collected& scope, const Values& field, int sign, Ends& ends) {
  bool any = false, unbounded = scope.open;
  std::int64_t certain = -infinite, possible = -infinite;
  for (const auto& [row, in] : scope.rows) {
    const State state = field.state[row];
    if (state == State::na) continue;
    if (state != State::value) {
      unbounded = true;
      continue;
    }
    const std::int64_t low = sign > 0 ? field.low[row] : -field.most(row);
    const std::int64_t high = sign > 0 ? field.most(row) : -field.low[row];
    if (in == Trit::yes) any = true, certain = std::max(certain, low);
    possible = std::max(possible, high);
  }
  if (unbounded) possible = infinite;
  ends = sign > 0 ? Ends{certain, possible} : Ends{-possible, -certain};
  return any;
}

bool same_value(const Values& field, Row a, Row b) {
  if (field.state[a] != field.state[b]) return false;
  if (field.state[a] != State::value)
    return is_known(field.state[a]) || field.state[a] == State::blank;
  if (field.shape == Shape::set) {
    return std::ranges::equal(field.list_items(a), field.list_items(b));
  }
  const bool months = field.months.empty() || field.months[a] == field.months[b];
  return months && field.low[a] == field.low[b] && field.most(a) == field.most(b);
}

// The row whose value all rows share, or -1. Where a row certainly in scope holds a value in
// `specific`, those that hold none there do not count.
std::int64_t agreed_row(const Collected& scope, const Values& field, const Values* specific) {
  const auto is_specific = [&](const std::pair<Row, Trit>& found) {
    return found.second == Trit::yes && specific->state[found.first] == State::value;
  };
  const bool ranked = specific != nullptr && std::ranges::any_of(scope.rows, is_specific);
  const auto counts = [&](Row row) {
    if (!ranked) return true;
    const State named = specific->state[row];
    return named != State::blank && named != State::na;
  };
  std::int64_t agreed = -1;
  for (const auto& [row, in] : scope.rows) {
    if (in == Trit::yes && counts(row)) {
      agreed = row;
      break;
    }
  }
  for (const auto& [row, in] : scope.rows) {
    if (agreed >= 0 && counts(row) && !same_value(field, static_cast<Row>(agreed), row)) return -1;
  }
  return agreed;
}

// The numbers of the last `last` rows by date, then key; false where they cannot be told: a row may
// or may not be in scope, a value or date is unknown, or dates known to the month leave the order
// open.
bool series_of(const Collected& scope, const Values& field, const Values& along, const Scans& scans,
               const Scope& about, std::size_t last, std::vector<std::int64_t>& numbers) {
  std::vector<Row> rows;
  for (const auto& [row, in] : scope.rows) {
    if (in != Trit::yes) return false;
    if (field.state[row] == State::na || along.state[row] == State::na) continue;
    if (field.state[row] != State::value || along.state[row] != State::value) return false;
    rows.push_back(row);
  }
  if (rows.size() < last) return false;
  const model::Table& table = scans.table(about.kind);
  const model::Symbols& symbols = scans.snapshot().symbols;
  std::sort(rows.begin(), rows.end(), [&](Row a, Row b) {
    if (along.low[a] != along.low[b]) return along.low[a] < along.low[b];
    if (along.most(a) != along.most(b)) return along.most(a) < along.most(b);
    return symbols.text(table.key[a]) < symbols.text(table.key[b]);
  });
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const Row before = rows[i - 1], after = rows[i];
    const bool same_day = along.low[before] == along.most(after);
    if (along.most(before) >= along.low[after] && !same_day) return false;
  }
  for (std::size_t i = rows.size() - last; i < rows.size(); ++i) {
    numbers.push_back(field.low[rows[i]]);
  }
  return true;
}

Values counted(const Scans& scans, const Scope& scope, std::span<const Row> subjects) {
  const auto reduced = reduce<Count>(scans, scope, subjects);
  Values made = Values::unknown(Shape::number, subjects.size());
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    const Count& count = reduced.at(i);
    made.set(i, count.certain * Decimal::scale,
             count.open ? infinite : count.possible * Decimal::scale);
  }
  return made;
}

Values shared(const Scans& scans, const Scope& scope, std::span<const Row> subjects) {
  const auto reduced = reduce<Share>(scans, scope, subjects);
  Values made = Values::unknown(Shape::number, subjects.size());
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    const Share& share = reduced.at(i);
    if (share.open || share.certain_in == 0) continue;
    const std::int64_t least_of = share.certain_in + share.unsure_unmet;
    const std::int64_t most_of = share.certain_in + share.unsure_met;
    const std::int64_t most = share.may_meet + share.unsure_met;
    made.set(i, share.certain_met * Decimal::scale / least_of,
             (most * Decimal::scale + most_of - 1) / most_of);
  }
  return made;
}

Values agreed(const Scans& scans, const Scope& scope, std::span<const Row> subjects,
              const model::Expr& expr) {
  const Values& field = scans.field(scope.kind, expr.field);
  const Values* specific =
      expr.specific.empty() ? nullptr : &scans.field(scope.kind, expr.specific);
  const auto reduced = reduce<Collected>(scans, scope, subjects);
  std::vector<std::int64_t> rows(subjects.size());
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    rows[i] = agreed_row(reduced.at(i), field, specific);
  }
  return gather_or_unknown(field, rows);
}

Values extremes(const Scans& scans, const Scope& scope, std::span<const Row> subjects,
                const Values& field, int sign) {
  const auto reduced = reduce<Collected>(scans, scope, subjects);
  Values made = Values::unknown(field.shape, subjects.size());
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    Ends ends{};
    if (extreme_of(reduced.at(i), field, sign, ends)) made.set(i, ends.low, ends.high);
  }
  return made;
}

Values summed(const Scans& scans, const Scope& scope, std::span<const Row> subjects,
              const Values& field) {
  const auto reduced = reduce<Collected>(scans, scope, subjects);
  Values made = Values::unknown(Shape::number, subjects.size());
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    const Ends sum = sum_of(reduced.at(i), field);
    made.set(i, sum.low, sum.high);
  }
  return made;
}

// With `recorded`, the register adds nothing to what is on record, and where that is nothing the
// set is unknown.
Values collected_set(const Scans& scans, const Scope& scope, std::span<const Row> subjects,
                     const Values& field, bool recorded) {
  const auto reduced = reduce<Collected>(scans, scope, subjects);
  Values made = Values::unknown(Shape::set, subjects.size());
  made.offsets = {0};
  for (const Collected& rows : reduced.results) {
    bool open = rows.open && !recorded;
    const auto start = static_cast<std::ptrdiff_t>(made.items.size());
    for (const auto& [row, in] : rows.rows) {
      const State state = field.state[row];
      if (in == Trit::unknown || (state != State::blank && !is_known(state))) open = true;
      if (in != Trit::yes || state != State::value) continue;
      if (field.shape == Shape::set) {
        const auto items = field.list_items(row);
        made.items.insert(made.items.end(), items.begin(), items.end());
      } else {
        made.items.push_back(field.low[row]);
      }
    }
    std::sort(made.items.begin() + start, made.items.end());
    made.items.erase(std::unique(made.items.begin() + start, made.items.end()), made.items.end());
    made.offsets.push_back(static_cast<std::uint32_t>(made.items.size()));
    made.open.push_back(open ? 1 : 0);
  }
  made.which = reduced.of;
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    if (!recorded || !made.list_items(i).empty()) made.state[i] = State::value;
  }
  return made;
}

Values ordered_series(const Scans& scans, const Scope& scope, std::span<const Row> subjects,
                      const model::Expr& expr) {
  const Values& field = scans.field(scope.kind, expr.field);
  const Values& along = scans.field(scope.kind, expr.along);
  const auto reduced = reduce<Collected>(scans, scope, subjects);
  Values made = Values::unknown(Shape::series, subjects.size());
  made.which = reduced.of;
  made.offsets = {0};
  std::vector<std::uint8_t> told;
  for (const Collected& rows : reduced.results) {
    told.push_back(series_of(rows, field, along, scans, scope, expr.last, made.items) ? 1 : 0);
    made.offsets.push_back(static_cast<std::uint32_t>(made.items.size()));
  }
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    if (told[reduced.of[i]] != 0) made.state[i] = State::value;
  }
  return made;
}

}  // namespace

Values measure(const Scans& scans, TableId subject, const model::Expr& expr) {
  std::vector<Row> all(scans.table(subject).rows());
  std::iota(all.begin(), all.end(), 0U);
  const Scope& scope = scans.scope(subject, &expr);
  switch (expr.op) {
    case Op::count:
      return counted(scans, scope, all);
    case Op::share:
      return shared(scans, scope, all);
    case Op::the:
      return agreed(scans, scope, all, expr);
    case Op::sum:
      return summed(scans, scope, all, scans.field(scope.kind, expr.field));
    case Op::most:
      return extremes(scans, scope, all, scans.field(scope.kind, expr.field), 1);
    case Op::least:
      return extremes(scans, scope, all, scans.field(scope.kind, expr.field), -1);
    case Op::values:
      return collected_set(scans, scope, all, scans.field(scope.kind, expr.field), expr.recorded);
    default:
      return ordered_series(scans, scope, all, expr);
  }
}

}  // namespace assay::assess
