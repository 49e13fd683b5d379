// What people see: colours where they are wanted, tables that fit the width, one line of progress.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/cli/clock.h"
#include "engine/cli/streams.h"

namespace assay::cli {

enum class Tone { plain, strong, faint, good, warn, bad };

// `text` in a tone: with escape codes on a terminal, bare everywhere else.
class Paint {
 public:
  explicit Paint(bool on) : on_(on) {}
  [[nodiscard]] std::string operator()(Tone tone, std::string_view text) const;

 private:
  bool on_;
};

// Columns a text takes on a terminal: one for each code point, none for the codes of `Paint`.
std::size_t width_of(std::string_view text);

// `text` cut to `width` columns, the last of them an ellipsis.
std::string shorten(std::string_view text, std::size_t width);

// `text` in lines of at most `width` columns, each behind `indent`.
std::string wrap(std::string_view text, std::size_t width, std::string_view indent);

// `label` padded to `column` columns, and beside it `text` in lines that end before `width`. A
// label that needs more room has the text below it.
std::string beside(std::string_view label, std::size_t column, std::string_view text,
                   std::size_t width);

struct TableCell {
  std::string text;
  Tone tone = Tone::plain;
};

// Rows under a head, columns as wide as they need. On a terminal that is too narrow what every row
// shares is said once, the last column stands below its row where little room is left for it and is
// never cut, and the widest of the others give way until a row fits.
class TextTable {
 public:
  explicit TextTable(std::vector<std::string> head) : head_(std::move(head)) {}
  void add(std::vector<TableCell> row) { rows_.push_back(std::move(row)); }
  [[nodiscard]] bool empty() const { return rows_.empty(); }
  // A `width` of 0 does not cut.
  [[nodiscard]] std::string print(const Paint& paint, std::size_t width) const;

 private:
  [[nodiscard]] std::vector<std::size_t> all_columns() const;
  [[nodiscard]] std::vector<std::size_t> natural_widths() const;
  [[nodiscard]] bool is_shared(std::size_t column) const;
  [[nodiscard]] std::string lines(const Paint& paint, const std::vector<std::size_t>& columns,
                                  const std::vector<std::size_t>& widths, bool last_below,
                                  bool is_cut) const;

  std::vector<std::string> head_;
  std::vector<std::vector<TableCell>> rows_;
};

}  // namespace assay::cli
