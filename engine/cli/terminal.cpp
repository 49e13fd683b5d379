#include "engine/cli/terminal.h"

#include <algorithm>
#include <numeric>

#include "engine/base/text.h"

namespace assay::cli {
namespace {

bool starts_point(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

// The first `columns` columns of `text`.
std::string_view head_of(std::string_view text, std::size_t columns) {
  std::size_t seen = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (starts_point(text[i]) && ++seen > columns) return text.substr(0, i);
  }
  return text;
}

// Columns that need no more than this are cut last; cells that are not cut push their neighbours
// only where they are longer than that.
constexpr std::size_t narrowest = 14;
constexpr std::size_t widest_padding = 120;
// The last column says most. With less room than this it stands below its row, if it is a text.
constexpr std::size_t least_room = 40;
constexpr std::size_t shortest_text = 20;
constexpr std::size_t below = 4;  // columns that it is indented by

std::size_t whole_of(const std::vector<std::size_t>& widths) {
  std::size_t used = widths.empty() ? 0 : 2 * (widths.size() - 1);
  for (const std::size_t one : widths) used += one;
  return used;
}

// Takes columns from the widest until the table fits.
void narrow(std::vector<std::size_t>& widths, std::size_t width) {
  for (const std::size_t floor : {narrowest, std::size_t{4}}) {
    while (whole_of(widths) > width) {
      const auto most = std::max_element(widths.begin(), widths.end());
      if (*most <= floor) break;
      --*most;
    }
  }
}

std::string_view code(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return "";
    case Tone::strong:
      return "\033[1m";
    case Tone::faint:
      return "\033[2m";
    case Tone::good:
      return "\033[32m";
    case Tone::warn:
      return "\033[33m";
    case Tone::bad:
      return "\033[1;31m";
  }
  return "";
}

}  // namespace

std::string Paint::operator()(Tone tone, std::string_view text) const {
  if (!on_ || tone == Tone::plain) return std::string(text);
  return std::string(code(tone)) + std::string(text) + "\033[0m";
}

std::size_t width_of(std::string_view text) {
  std::size_t columns = 0;
  bool is_code = false;
  for (const char c : text) {
    is_code = is_code || c == '\033';
    if (!is_code && starts_point(c)) ++columns;
    if (c == 'm') is_code = false;
  }
  return columns;
}

std::string shorten(std::string_view text, std::size_t width) {
  if (width_of(text) <= width) return std::string(text);
  return std::string(text::trim(head_of(text, width - 1))) + "…";
}

std::string wrap(std::string_view text, std::size_t width, std::string_view indent) {
  std::string made;
  std::string line;
  const std::size_t room = width > indent.size() + 20 ? width - indent.size() : 20;
  const auto flush = [&] {
    if (!line.empty()) made += std::string(indent) + line + "\n";
    line.clear();
  };
  for (const std::string_view word : text::split(text, ' ')) {
    if (!line.empty() && width_of(line) + 1 + width_of(word) > room) flush();
    if (!line.empty()) line += ' ';
    line += word;
  }
  flush();
  return made;
}

std::string beside(std::string_view label, std::size_t column, std::string_view text,
                   std::size_t width) {
  const std::string indent(column, ' ');
  std::string lines = wrap(text, width, indent);
  const std::size_t used = width_of(label);
  if (lines.empty() || used > column) return std::string(label) + "\n" + lines;
  return std::string(label) + lines.substr(used);
}

std::string TextTable::print(const Paint& paint, std::size_t width) const {
  const std::vector<std::size_t> natural = natural_widths();
  if (width == 0 || whole_of(natural) <= width) {
    std::vector<std::size_t> widths = natural;
    for (std::size_t& one : widths) one = std::min(one, widest_padding);
    return lines(paint, all_columns(), widths, false, width > 0);
  }
  // What is the same in every row is said once.
  std::vector<std::size_t> columns;
  std::vector<std::string> shared;
  for (const std::size_t column : all_columns()) {
    if (column == 0 || column + 1 == head_.size() || !is_shared(column)) {
      columns.push_back(column);
    } else if (!rows_.front()[column].text.empty()) {
      shared.push_back(head_[column] + " " + rows_.front()[column].text);
    }
  }
  std::string made;
  if (!shared.empty()) {
    made += paint(Tone::faint, wrap("in every row: " + text::join(shared, ", "), width, ""));
  }
  std::vector<std::size_t> widths;
  for (const std::size_t column : columns) widths.push_back(natural[column]);
  std::vector<std::size_t> others = widths;
  others.pop_back();
  const std::size_t taken = whole_of(others) + 2;
  const std::size_t room = width > taken ? width - taken : 0;
  if (columns.size() > 2 && widths.back() > room && room < least_room &&
      widths.back() >= shortest_text) {
    narrow(others, width);
    others.push_back(width - below);
    return made + lines(paint, columns, others, true, true);
  }
  narrow(widths, width);
  return made + lines(paint, columns, widths, false, true);
}

std::vector<std::size_t> TextTable::all_columns() const {
  std::vector<std::size_t> columns(head_.size());
  std::iota(columns.begin(), columns.end(), std::size_t{0});
  return columns;
}

std::vector<std::size_t> TextTable::natural_widths() const {
  std::vector<std::size_t> widths;
  for (const std::string& title : head_) widths.push_back(width_of(title));
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], width_of(row[i].text));
  }
  return widths;
}

bool TextTable::is_shared(std::size_t column) const {
  return rows_.size() > 1 && std::all_of(rows_.begin(), rows_.end(), [&](const auto& row) {
           return row[column].text == rows_.front()[column].text;
         });
}

std::string TextTable::lines(const Paint& paint, const std::vector<std::size_t>& columns,
                             const std::vector<std::size_t>& widths, bool last_below,
                             bool is_cut) const {
  const auto line = [&](const std::vector<TableCell>& row) {
    std::string made;
    std::size_t indent = 0;
    for (std::size_t i = 0; i + 1 < columns.size(); ++i) {
      const TableCell& cell = row[columns[i]];
      const std::string text = is_cut ? shorten(cell.text, widths[i]) : cell.text;
      made += paint(cell.tone, text);
      if (last_below && i + 2 == columns.size()) break;
      made.append(widths[i] - std::min(widths[i], width_of(text)) + 2, ' ');
      indent += widths[i] + 2;
    }
    const TableCell& last = row[columns.back()];
    if (last_below) indent = below;
    if (!is_cut || width_of(last.text) <= widths.back()) {
      if (last_below && !last.text.empty()) made += "\n" + std::string(indent, ' ');
      return made + paint(last.tone, last.text) + "\n";
    }
    // The last one says most: it is never cut.
    const std::string wrapped = wrap(last.text, indent + widths.back(), std::string(indent, ' '));
    bool is_first = !last_below;
    for (const std::string_view piece : text::split(text::trim(wrapped), '\n')) {
      if (!is_first) made += "\n" + std::string(indent, ' ');
      made += paint(last.tone, text::trim(piece));
      is_first = false;
    }
    return made + "\n";
  };
  std::vector<TableCell> head;
  for (const std::string& title : head_) head.push_back({title, Tone::strong});
  std::string made = line(head);
  for (const auto& row : rows_) made += line(row);
  return made;
}

}  // namespace assay::cli
