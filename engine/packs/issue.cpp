#include "engine/packs/issue.h"

#include <algorithm>
#include <tuple>

#include "engine/base/text.h"

namespace assay::packs {
namespace {

std::string place_of(const Issue& issue) {
  std::string place = text::printable(issue.file);
  if (issue.line > 0) place += ":" + std::to_string(issue.line);
  if (issue.line > 0 && issue.column > 0) place += ":" + std::to_string(issue.column);
  return place;
}

bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

}  // namespace

std::string to_text(const Issue& issue) {
  std::string made = place_of(issue) + ": ";
  if (issue.severity == Issue::Severity::warning) made += "warning: ";
  made += text::printable(issue.message);
  if (issue.source_line.empty()) return made + "\n";
  std::string line = issue.source_line;
  std::replace(line.begin(), line.end(), '\t', ' ');
  if (!line.empty() && line.back() == '\r') line.pop_back();
  std::size_t column = issue.column;
  // A long line is shown around the caret.
  constexpr std::size_t widest = 160, lead = 60;
  if (line.size() > widest) {
    std::size_t start = column > lead ? column - lead : 0;
    while (start > 0 && !starts_character(line[start])) --start;
    std::size_t length = std::min(widest, line.size() - start);
    while (start + length < line.size() && !starts_character(line[start + length])) --length;
    line = line.substr(start, length);
    column = column > start ? column - start : 0;
  }
  made += "\n  " + text::printable(line) + "\n";
  if (column == 0 || column > line.size() + 1) return made;
  const std::string before = text::printable(line.substr(0, column - 1));
  const auto width = std::count_if(before.begin(), before.end(), starts_character);
  return made + "  " + std::string(static_cast<std::size_t>(width), ' ') + "^\n";
}

void sort_issues(std::vector<Issue>& issues) {
  std::sort(issues.begin(), issues.end(), [](const Issue& a, const Issue& b) {
    return std::tie(a.file, a.line, a.column, a.message) <
           std::tie(b.file, b.line, b.column, b.message);
  });
  issues.erase(std::unique(issues.begin(), issues.end()), issues.end());
}

Status refuse_errors(const std::vector<Issue>& issues) {
  for (const Issue& issue : issues) {
    if (issue.severity == Issue::Severity::error) {
      return Error{issue.code, issue.message, place_of(issue)};
    }
  }
  return Ok{};
}

}  // namespace assay::packs
