// The facts as known at one moment, as columns. Immutable once built; everything evaluates against
// this.
//
// Rows of a table are sorted by organisation, then key, both by bytes: an organisation's facts are
// one stretch of rows. Text is interned: a symbol is an index into the snapshot's own texts.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/fact.h"
#include "engine/model/schema.h"

namespace assay::model {

using Symbol = std::uint32_t;
using Row = std::uint32_t;

// Each distinct text once. Symbol 0 is the empty text.
class Symbols {
 public:
  Symbols() { intern(""); }

  Symbol intern(std::string_view text);
  // The symbol of a known text; `none` when nothing in the snapshot says it.
  [[nodiscard]] Symbol find(std::string_view text) const;
  [[nodiscard]] std::string_view text(Symbol symbol) const { return *texts_[symbol]; }
  [[nodiscard]] std::size_t size() const { return texts_.size(); }

  static constexpr Symbol none = UINT32_MAX;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  std::unordered_map<std::string, Symbol, Hash, std::equal_to<>> known_;
  std::vector<const std::string*> texts_;  // keys of `known_`, whose addresses never move
};

// One field of a table. Per row a state and, where it is a value:
//   text, enumeration, reference, any: `low` is a symbol
//   integer, decimal: `low` are millionths        boolean: `low` is 0 or 1
//   date: days `low` to `high`                    duration: `low` months, `high` days
//   list: `items[offsets[row] .. offsets[row + 1])` are symbols, sorted and distinct
struct Column {
  std::vector<State> state;
  std::vector<std::int64_t> low;
  std::vector<std::int64_t> high;      // dates and durations only
  std::vector<std::uint32_t> offsets;  // lists only, rows + 1 of them
  std::vector<Symbol> items;
  std::vector<std::uint32_t>
      moves;  // how often the value changed between versions known; empty: never
  std::map<Row, std::string> raw;  // the text of unreadable cells

  [[nodiscard]] std::span<const Symbol> list(Row row) const {
    return {items.data() + offsets[row], items.data() + offsets[row + 1]};
  }
};

struct Table {
  const Kind* kind = nullptr;  // of the snapshot's schema
  std::vector<Symbol> org, key, source, locator;
  std::vector<std::int32_t> observed_at;           // days
  std::vector<std::int32_t> valid_from, valid_to;  // days; INT32_MIN and INT32_MAX where not given
  std::vector<Basis> basis;
  std::vector<std::uint8_t>
      lapsed;  // 1 where the as-of date is past valid_to: proves nothing either way
  std::vector<std::uint8_t> unstable;  // 1 where the key is a row number and may move between loads
  std::vector<std::int64_t> load;      // the load that brought the version in force
  std::vector<Column> columns;         // aligned to kind->fields
  Column evidence;                     // the common list field

  [[nodiscard]] std::size_t rows() const { return key.size(); }
};

// What is declared about one register of one organisation.
struct Register {
  bool complete = false;       // every fact of the kind is known, at the as-of date
  bool empty_is_true = false;  // declared: what is absent did not happen
  std::string contradicted;    // why a declaration no longer holds, or empty
};

class Snapshot {
 public:
  Schema schema;
  Symbols symbols;
  Date as_of;
  std::int64_t known = 0;         // last load taken into account
  std::vector<std::string> orgs;  // sorted; every organisation with a fact or a register
  std::map<std::string, Table, std::less<>> tables;                   // by kind; absent: no fact
  std::map<std::pair<std::string, std::string>, Register> registers;  // by (org, kind)

  [[nodiscard]] const Table* find(std::string_view kind) const;
  [[nodiscard]] Register register_of(std::string_view org, std::string_view kind) const;
  // Rows of one organisation in a table: [first, last).
  [[nodiscard]] std::pair<Row, Row> rows_of(const Table& table, std::string_view org) const;
  // The row with this key; -1 when there is none.
  [[nodiscard]] std::int64_t row_of(const Table& table, std::string_view org,
                                    std::string_view key) const;
  // The cell as a value, for printing and for slow, obvious code.
  [[nodiscard]] Cell cell(const Table& table, Row row, std::size_t field) const;
  // The text of the kind's label field, or empty.
  [[nodiscard]] std::string label(const Table& table, Row row) const;
};

// Builds a snapshot from facts in any order; of several facts with the same (org, kind, key) the
// one with the latest observed_at wins, then the one added last. Every fact's kind must be in the
// schema and its cells aligned to it.
class SnapshotBuilder {
 public:
  SnapshotBuilder(Schema schema, Date as_of);
  ~SnapshotBuilder();
  SnapshotBuilder(SnapshotBuilder&&) noexcept;
  SnapshotBuilder& operator=(SnapshotBuilder&&) noexcept;

  void add(const Fact& fact, std::int64_t load = 1);

  // For a reader that streams rows: the kind's table and the texts, to push to directly. Every
  // column of the table but `lapsed` grows by one entry with each row, in the representation Column
  // describes; `offsets` of a list starts with one 0.
  Table& table(const std::string& kind);
  Symbols& symbols();

  void set_register(std::string org, std::string kind, Register about);
  Snapshot finish(std::int64_t known = 1);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

// SHA-256, in hex, over every fact and register of the snapshot in canonical order.
std::string digest_of(const Snapshot& snapshot);

}  // namespace assay::model
