#include "engine/intake/split.h"

#include <algorithm>
#include <optional>
#include <set>

#include "engine/json/read.h"

namespace assay::intake {
namespace {

std::optional<std::vector<std::string>> split_json(std::string_view text) {
  if (!text.starts_with('[')) return std::nullopt;
  const auto document = json::parse(text, "");
  if (!document || document->array() == nullptr) return std::nullopt;
  std::vector<std::string> items;
  for (const json::Value& item : *document->array()) {
    if (item.string() == nullptr) return std::nullopt;
    items.push_back(*item.string());
  }
  return items;
}

bool is_divider(char c) { return c == ',' || c == ';' || c == '\n'; }

constexpr std::size_t longest_choices = 16384;  // bounds the depth of the search

// Fits only when the whole cell is made of known answers, so that a comma inside one does not tear
// it. The longest answer is tried first; where that leads nowhere a shorter one may. `dead`:
// lengths of rests known to lead nowhere.
bool take_choices(std::string_view folded, const std::vector<std::string>& choices,
                  std::vector<std::string>& items, std::set<std::size_t>& dead) {
  while (!folded.empty() && (is_divider(folded.front()) || folded.front() == ' '))
    folded.remove_prefix(1);
  if (folded.empty()) return true;
  if (dead.contains(folded.size())) return false;
  for (const std::string& choice : choices) {
    if (!folded.starts_with(choice)) continue;
    std::string_view next = folded.substr(choice.size());
    while (!next.empty() && next.front() == ' ') next.remove_prefix(1);
    if (!next.empty() && !is_divider(next.front())) continue;
    items.push_back(choice);
    if (take_choices(next, choices, items, dead)) return true;
    items.pop_back();
  }
  dead.insert(folded.size());
  return false;
}

std::vector<std::string> split_at(std::string_view text, std::string_view separator) {
  std::vector<std::string> items;
  for (;;) {
    const auto at = text.find(separator);
    items.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) return items;
    text.remove_prefix(at + separator.size());
  }
}

std::optional<std::vector<std::string>> split_by(std::string_view text, const std::string& way,
                                                 const Table* table) {
  if (way == "json") return split_json(text);
  if (way == "choices") {
    std::vector<std::string> items;
    std::set<std::size_t> dead;
    if (table == nullptr || text.size() > longest_choices) return std::nullopt;
    const std::string folded = fold(text, Lines::keep);
    if (!take_choices(folded, table->choices(), items, dead)) return std::nullopt;
    return items;
  }
  const std::string_view separator =
      way == "lines" ? std::string_view("\n") : std::string_view(way);
  if (text.find(separator) == std::string_view::npos) return std::nullopt;
  return split_at(text, separator);
}

}  // namespace

std::vector<std::string> split_list(std::string_view text, const std::vector<std::string>& ways,
                                    const Table* table) {
  std::vector<std::string> items = {std::string(text)};
  for (const std::string& way : ways) {
    if (auto found = split_by(text, way, table)) {
      items = std::move(*found);
      break;
    }
  }
  for (std::string& item : items) item = std::string(trim(item));
  std::erase_if(items, [](const std::string& item) { return item.empty(); });
  return items;
}

}  // namespace assay::intake
