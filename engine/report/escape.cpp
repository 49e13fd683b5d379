#include "engine/report/escape.h"

#include <algorithm>

#include "engine/base/text.h"

namespace assay::report::escape {
namespace {

// White space of any kind as single blanks: source cells hold line breaks that mean nothing on a
// page.
std::string one_line(std::string_view text) {
  std::string line;
  bool blank = false;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (space) {
      blank = !line.empty();
      continue;
    }
    if (blank) line += ' ';
    blank = false;
    line += c;
  }
  return text::printable(line);
}

bool starts_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string visible_lines(std::string_view text) {
  std::string made;
  std::size_t from = 0;
  while (from <= text.size()) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    std::string_view line = text.substr(from, end - from);
    if (line.ends_with('\r')) line.remove_suffix(1);
    made += text::printable(line);
    if (end < text.size()) made += '\n';
    from = end + 1;
  }
  return made;
}

// What would begin markup, in HTML and in Markdown.
std::string_view entity_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    default:
      return "";
  }
}

}  // namespace

std::string html(std::string_view text) {
  std::string escaped;
  for (const char c : one_line(text)) {
    if (const std::string_view entity = entity_of(c); !entity.empty()) {
      escaped += entity;
    } else if (c == '"') {
      escaped += "&quot;";
    } else if (c == '\'') {
      escaped += "&#39;";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

std::string csv(std::string_view text) {
  std::string cell = visible_lines(text);
  if (starts_formula(text)) cell.insert(cell.begin(), '\'');
  if (cell.find_first_of(",\"\n\r") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string md(std::string_view text) {
  std::string escaped;
  for (const char c : one_line(text)) {
    if (const std::string_view entity = entity_of(c); !entity.empty()) {
      escaped += entity;
      continue;
    }
    switch (c) {
      // Neither a mention nor a link comes to life in somebody's ticket.
      case '@':
        escaped += "&#64;";
        break;
      case '/':
        escaped += escaped.ends_with(":/") ? "&#47;" : "/";
        break;
      case '\\':
      case '`':
      case '*':
      case '_':
      case '[':
      case ']':
      case '|':
      case '#':
      case '~':
      case '!':
        escaped += '\\';
        escaped += c;
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

}  // namespace assay::report::escape
