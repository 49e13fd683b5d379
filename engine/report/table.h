// Tables for a terminal: aligned, wrapped to a width, plain unless colour is asked for.
//
// Cells are made printable (control and reordering characters become visible); width counts what a
// terminal shows.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace assay::report {

enum class Align { left, right };

// How loud a cell is; a colour only where colours are asked for.
enum class Tone { plain, loud, warm, calm, dim };

struct Cell {
  std::string text;
  Tone tone = Tone::plain;

  Cell(std::string_view shown, Tone how = Tone::plain) : text(shown), tone(how) {}
  Cell(const std::string& shown, Tone how = Tone::plain) : text(shown), tone(how) {}
  Cell(const char* shown, Tone how = Tone::plain) : text(shown), tone(how) {}
};

struct Heading {
  std::string text;
  Align align = Align::left;
  bool wraps = false;  // may be narrowed, and then runs over several lines
};

struct Look {
  std::size_t width = 80;  // 0: as wide as it needs
  bool colour = false;
};

class Table {
 public:
  explicit Table(std::vector<Heading> headings) : headings_(std::move(headings)) {}

  // As many cells as headings.
  void add(std::vector<Cell> cells);
  [[nodiscard]] std::size_t rows() const { return rows_.size(); }
  // Ends with a line feed; only the headings when there are no rows.
  [[nodiscard]] std::string text(const Look& look) const;

 private:
  std::vector<Heading> headings_;
  std::vector<std::vector<Cell>> rows_;
};

// Columns a terminal uses for the text.
std::size_t display_width(std::string_view text);

// The text broken at blanks (long words anywhere) into lines of at most `width` columns.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace assay::report
