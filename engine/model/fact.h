// One recorded statement: at `observed_at`, `source` said this about (org, kind, key).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/base/date.h"
#include "engine/base/decimal.h"

namespace assay::model {

// The states of a field. They never merge.
enum class State : std::uint8_t {
  unasked,  // no source carries it
  value,
  blank,       // asked, left empty
  na,          // "not applicable", given as an answer
  unreadable,  // a cell or a conflict that could not be understood; evaluates like unasked, keeps
               // its text
};

std::string_view name(State state);

// From weakest to strongest.
enum class Basis : std::uint8_t { claim, record, test, independent };

std::string_view name(Basis basis);
std::optional<Basis> parse_basis(std::string_view text);

using List = std::vector<std::string>;

// text, enumeration, reference and any ("kind:key") are strings.
using Value = std::variant<std::monostate, std::string, Decimal, bool, Period, Duration, List>;

struct Cell {
  State state = State::unasked;
  Value value;      // of State::value
  std::string raw;  // of State::unreadable: the text found, then why, as "text — reason"

  static Cell of(Value value) { return {State::value, std::move(value), ""}; }
  static Cell blank() { return {State::blank, {}, ""}; }
  static Cell na() { return {State::na, {}, ""}; }
  static Cell unreadable(std::string raw) { return {State::unreadable, {}, std::move(raw)}; }

  bool operator==(const Cell&) const = default;
};

// The value as a person reads it: "high", "2024-12", "0.5", "a, b"; blank and the like by their
// names.
std::string to_text(const Cell& cell);

struct Fact {
  std::string org;
  std::string kind;
  std::string key;
  Date observed_at;
  Basis basis = Basis::claim;
  std::optional<Date> valid_from, valid_to;  // the fact's own validity, both days included
  std::vector<std::string> evidence;         // keys of evidence facts it rests on
  std::string source;                        // file name, as given
  std::string locator;                       // "row 17" or a JSON pointer
  bool unstable_key = false;  // the key holds a row number: it may move between loads
  std::vector<Cell> cells;    // aligned to the fields of its kind
};

}  // namespace assay::model
