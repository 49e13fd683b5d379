#include "engine/cli/terminal.h"

#include <algorithm>

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

// Columns that need no more than this are never cut; cells that are not cut push their neighbours
// only where they are longer than that.
constexpr std::size_t narrowest = 12;
constexpr std::size_t widest_padding = 120;

// Takes columns from the widest until the table fits, or none has any to spare.
void narrow(std::vector<std::size_t>& widths, std::size_t width) {
  std::size_t used = 2 * (widths.size() - 1);
  for (const std::size_t one : widths) used += one;
  while (used > width) {
    const auto most = std::max_element(widths.begin(), widths.end());
    if (*most <= narrowest) return;
    --*most;
    --used;
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
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_point));
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
  std::vector<std::size_t> widths;
  for (const std::string& title : head_) widths.push_back(width_of(title));
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], width_of(row[i].text));
  }
  if (width > 0) {
    narrow(widths, width);
  } else {
    for (std::size_t& one : widths) one = std::min(one, widest_padding);
  }
  const auto line = [&](const std::vector<TableCell>& row) {
    std::string made;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string text = width > 0 ? shorten(row[i].text, widths[i]) : row[i].text;
      made += paint(row[i].tone, text);
      if (i + 1 < row.size()) made.append(widths[i] - std::min(widths[i], width_of(text)) + 2, ' ');
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
