// What is wrong in a pack, with the place and the line itself, so that an author sees all problems
// at once.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace assay::packs {

struct Issue {
  enum class Severity : std::uint8_t { error, warning };
  Severity severity = Severity::error;
  Code code = Code::pack;    // Code::limit where a limit ended the file
  std::string file;          // relative to the pack
  std::uint32_t line = 0;    // 1-based; 0: the file as a whole
  std::uint32_t column = 0;  // 1-based, in bytes; 0: the line as a whole
  std::string message;
  std::string source_line;

  auto operator<=>(const Issue&) const = default;
};

// "annex_a/A.6.lua:12:5: message", the line, and a caret under the column.
std::string to_text(const Issue& issue);

// Sorted by file, line and column; each once.
void sort_issues(std::vector<Issue>& issues);

// The first error as an Error whose `where` is its place; Ok when there are warnings at most.
Status refuse_errors(const std::vector<Issue>& issues);

}  // namespace assay::packs
