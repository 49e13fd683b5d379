#include "engine/report/table.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <utility>

#include "engine/base/text.h"

namespace assay::report {
namespace {

constexpr std::size_t gap = 2;         // blanks between columns
constexpr std::size_t narrowest = 12;  // of a column that wraps

struct Point {
  char32_t value;
  std::size_t bytes;
};

// The first code point of a text that is UTF-8.
Point first_point(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (bytes == 1) return {lead, 1};
  char32_t value = lead & (0xFFU >> (bytes + 1));
  for (std::size_t i = 1; i < std::min(bytes, text.size()); ++i) {
    value = (value << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  }
  return {value, std::min(bytes, text.size())};
}

struct Range {
  char32_t first, last;
};

constexpr Range no_width[] = {{0x300, 0x36F},   {0x483, 0x489},   {0x591, 0x5BD},
                              {0x610, 0x61A},   {0x64B, 0x65F},   {0x1AB0, 0x1AFF},
                              {0x1DC0, 0x1DFF}, {0x200B, 0x200D}, {0x20D0, 0x20FF},
                              {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}};
constexpr Range double_width[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},  {0x3041, 0xA4CF},
                                  {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},  {0xFE30, 0xFE4F},
                                  {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},  {0x1F300, 0x1F64F},
                                  {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};

std::size_t width_of(char32_t point) {
  const auto in = [point](const Range& range) {
    return range.first <= point && point <= range.last;
  };
  if (std::any_of(std::begin(no_width), std::end(no_width), in)) return 0;
  return std::any_of(std::begin(double_width), std::end(double_width), in) ? 2 : 1;
}

// How many bytes from the start fit into the width; at least one code point.
std::size_t fitting(std::string_view text, std::size_t width) {
  std::size_t used = 0;
  std::size_t bytes = 0;
  while (bytes < text.size()) {
    const Point point = first_point(text.substr(bytes));
    if (bytes > 0 && used + width_of(point.value) > width) break;
    used += width_of(point.value);
    bytes += point.bytes;
  }
  return bytes;
}

std::string_view colour_of(Tone tone) {
  switch (tone) {
    case Tone::loud:
      return "\x1b[1;31m";
    case Tone::warm:
      return "\x1b[33m";
    case Tone::calm:
      return "\x1b[36m";
    case Tone::dim:
      return "\x1b[2m";
    case Tone::plain:
      break;
  }
  return "";
}

// Takes columns from the widest of those that wrap until the table fits or none can give more.
void shrink(std::vector<std::size_t>& widths, const std::vector<Heading>& headings,
            std::size_t most) {
  std::size_t total = gap * (widths.size() - 1);
  for (const std::size_t width : widths) total += width;
  while (total > most) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (!headings[i].wraps || widths[i] <= narrowest) continue;
      if (widest == widths.size() || widths[i] > widths[widest]) widest = i;
    }
    if (widest == widths.size()) return;
    --widths[widest];
    --total;
  }
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const Point point = first_point(text);
    width += width_of(point.value);
    text.remove_prefix(point.bytes);
  }
  return width;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::string line;
  const auto flush = [&] {
    lines.push_back(std::move(line));
    line.clear();
  };
  for (std::string_view word : text::split(text, ' ')) {
    if (word.empty()) continue;
    if (!line.empty() && display_width(line) + 1 + display_width(word) > width) flush();
    while (line.empty() && display_width(word) > width) {
      const std::size_t bytes = fitting(word, width);
      line = word.substr(0, bytes);
      word.remove_prefix(bytes);
      if (!word.empty()) flush();
    }
    if (word.empty()) continue;
    line += (line.empty() ? "" : " ") + std::string(word);
  }
  if (!line.empty() || lines.empty()) flush();
  return lines;
}

void Table::add(std::vector<Cell> cells) {
  assert(cells.size() == headings_.size());
  for (Cell& cell : cells) cell.text = text::printable(cell.text);
  rows_.push_back(std::move(cells));
}

std::string Table::text(const Look& look) const {
  std::vector<std::size_t> widths;
  for (const Heading& heading : headings_) widths.push_back(display_width(heading.text));
  for (const std::vector<Cell>& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], display_width(row[i].text));
    }
  }
  if (look.width > 0) shrink(widths, headings_, look.width);

  std::string out;
  const auto write = [&](const std::vector<Cell>& cells) {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool fits = display_width(cells[i].text) <= widths[i];
      lines.push_back(fits ? std::vector<std::string>{cells[i].text}
                           : wrap(cells[i].text, widths[i]));
      height = std::max(height, lines.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
      std::string written;
      std::size_t blanks = 0;  // owed before the next text, so that no line ends with blanks
      for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view shown =
            line < lines[i].size() ? std::string_view(lines[i][line]) : std::string_view();
        const std::size_t used = display_width(shown);
        const std::size_t rest = widths[i] > used ? widths[i] - used : 0;
        if (headings_[i].align == Align::right) blanks += rest;
        if (!shown.empty()) {
          written.append(blanks, ' ');
          blanks = 0;
          const std::string_view colour = look.colour ? colour_of(cells[i].tone) : "";
          written.append(colour).append(shown).append(colour.empty() ? "" : "\x1b[0m");
        }
        if (headings_[i].align == Align::left) blanks += rest;
        blanks += gap;
      }
      out += written + "\n";
    }
  };
  std::vector<Cell> heads;
  for (const Heading& heading : headings_) heads.emplace_back(heading.text, Tone::dim);
  write(heads);
  for (const std::vector<Cell>& row : rows_) write(row);
  return out;
}

}  // namespace assay::report
