// What an expression can mean for the oracle: a value, or one of the reasons why there is none.
// Slow and obvious; nothing here is shared with the engine's evaluator.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/fact.h"

namespace assay::oracle {

// Kleene's three: false beats unknown, unknown beats true.
enum class Truth : std::uint8_t { no, unknown, yes };

inline Truth both(Truth a, Truth b) { return a < b ? a : b; }
inline Truth either(Truth a, Truth b) { return a < b ? b : a; }
inline Truth opposite(Truth a) {
  return a == Truth::unknown ? a : (a == Truth::yes ? Truth::no : Truth::yes);
}
inline Truth truth(bool known) { return known ? Truth::yes : Truth::no; }

// The ends of the number line.
inline constexpr std::int64_t endless = INT64_MAX;

struct Range {  // a number somewhere between, in millionths
  std::int64_t low, high;
};

struct Days {  // a day somewhere between
  std::int64_t first, last;
};

struct Length {  // a duration, or only the days it lasts where it came from two dates
  std::optional<Duration> exact;
  std::int64_t least, most;

  static Length of(Duration duration);
};

struct Set {
  std::set<std::string> items;
  bool open = false;  // there may be more
};

using Series = std::vector<Range>;

struct Value {
  // value, blank or na; whatever else is unknown is unasked.
  model::State state = model::State::unasked;
  std::variant<std::monostate, std::string, bool, Range, Days, Length, Set, Series> is;
  std::string target;  // of a reference: the kind it names; "*" for a field of type any

  static Value unknown() { return {}; }
  static Value of(decltype(is) given) { return {model::State::value, std::move(given), ""}; }
  static Value number(std::int64_t whole);

  [[nodiscard]] bool known() const { return state == model::State::value; }
  [[nodiscard]] bool is_na() const { return state == model::State::na; }

  template <typename T>
  [[nodiscard]] const T* as() const {
    return std::get_if<T>(&is);
  }
};

// A recorded cell; unreadable reads like unasked.
Value value_of(const model::Cell& cell);

// The text by which a scalar is a member of a set; nullopt where it is not one certain scalar.
std::optional<std::string> member_text(const Value& value);

// Comparisons of two known values. Intervals decide only what is certain.
Truth same(const Value& a, const Value& b);
Truth at_least(const Value& a, const Value& b);  // a >= b
Truth above(const Value& a, const Value& b);     // a > b

Value add(const Value& a, const Value& b);
Value subtract(const Value& a, const Value& b);
Value multiply(const Value& a, const Value& b);

}  // namespace assay::oracle
