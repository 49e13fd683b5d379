// Answer tables: what stands in a cell → what it means. Immutable once built.
//
// Answers are folded (fold.h). An exact answer wins over the longest beginning (`text*`), that over
// the longest part (`*text*`).
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/intake/fold.h"

namespace assay::intake {

// A folded text, or a beginning or part of one.
struct Pattern {
  enum class Fits : std::uint8_t { whole, beginning, part };
  Fits fits = Fits::whole;
  std::string text;  // folded, without the stars

  [[nodiscard]] bool matches(std::string_view folded) const;
};

Pattern to_pattern(std::string_view written);

struct Outcome {
  enum class Means : std::uint8_t { value, list, na, blank, unasked, unreadable, reject, keep };
  Means means = Means::value;
  std::string text;                // of value
  std::vector<std::string> items;  // of list

  bool operator==(const Outcome&) const = default;
};

class Table {
 public:
  // The outcome that stands there already, when it is another one.
  const Outcome* add(const Pattern& pattern, Outcome outcome);
  // Answers of `other` that are not here yet.
  void take_over(const Table& other);
  void finish();

  [[nodiscard]] const Outcome* find(std::string_view folded) const;
  // Of an empty cell.
  [[nodiscard]] const Outcome* find_empty() const { return find_exact(""); }
  // The exact answers, the longest first; for splitting by choices.
  [[nodiscard]] const std::vector<std::string>& choices() const { return choices_; }
  // The answers as they were written, for "nearest right word".
  [[nodiscard]] std::vector<std::string> answers() const;
  // The texts that answers mean, sorted, each once.
  [[nodiscard]] std::vector<std::string> values() const;

  std::optional<Outcome> otherwise;  // empty: what `unreadable` says

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  [[nodiscard]] const Outcome* find_exact(std::string_view folded) const;

  std::unordered_map<std::string, Outcome, Hash, std::equal_to<>> exact_;
  std::vector<std::pair<Pattern, Outcome>>
      patterns_;  // beginnings, then parts, each the longest first
  std::vector<std::string> choices_;
};

}  // namespace assay::intake
