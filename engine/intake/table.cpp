#include "engine/intake/table.h"

#include <algorithm>
#include <set>

namespace assay::intake {

bool Pattern::matches(std::string_view folded) const {
  switch (fits) {
    case Fits::whole:
      return folded == text;
    case Fits::beginning:
      return folded.starts_with(text);
    case Fits::part:
      return folded.find(text) != std::string_view::npos;
  }
  return false;
}

Pattern to_pattern(std::string_view written) {
  const bool open_end = written.size() > 1 && written.ends_with('*');
  const bool open_start = open_end && written.size() > 2 && written.starts_with('*');
  if (open_end) written.remove_suffix(1);
  if (open_start) written.remove_prefix(1);
  using enum Pattern::Fits;
  return {open_start ? part : open_end ? beginning : whole, fold(written)};
}

const Outcome* Table::add(const Pattern& pattern, Outcome outcome) {
  if (pattern.fits == Pattern::Fits::whole) {
    const auto [entry, added] = exact_.try_emplace(pattern.text, outcome);
    return added || entry->second == outcome ? nullptr : &entry->second;
  }
  for (const auto& [known, means] : patterns_) {
    if (known.fits == pattern.fits && known.text == pattern.text)
      return means == outcome ? nullptr : &means;
  }
  patterns_.emplace_back(pattern, std::move(outcome));
  return nullptr;
}

void Table::take_over(const Table& other) {
  for (const auto& [answer, outcome] : other.exact_) exact_.try_emplace(answer, outcome);
  for (const auto& [pattern, outcome] : other.patterns_) add(pattern, outcome);
}

void Table::finish() {
  std::stable_sort(patterns_.begin(), patterns_.end(), [](const auto& a, const auto& b) {
    if (a.first.fits != b.first.fits) return a.first.fits < b.first.fits;
    return a.first.text.size() != b.first.text.size() ? a.first.text.size() > b.first.text.size()
                                                      : a.first.text < b.first.text;
  });
  choices_.clear();
  for (const auto& [answer, outcome] : exact_) {
    if (!answer.empty()) choices_.push_back(answer);
  }
  std::sort(choices_.begin(), choices_.end(), [](const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
}

const Outcome* Table::find_exact(std::string_view folded) const {
  const auto found = exact_.find(folded);
  return found != exact_.end() ? &found->second : nullptr;
}

const Outcome* Table::find(std::string_view folded) const {
  if (const Outcome* exact = find_exact(folded)) return exact;
  for (const auto& [pattern, outcome] : patterns_) {
    if (pattern.matches(folded)) return &outcome;
  }
  return nullptr;
}

std::vector<std::string> Table::values() const {
  std::set<std::string> made;
  const auto add = [&](const Outcome& outcome) {
    if (outcome.means == Outcome::Means::value) made.insert(outcome.text);
    made.insert(outcome.items.begin(), outcome.items.end());
  };
  for (const auto& [text, outcome] : exact_) add(outcome);
  for (const auto& [pattern, outcome] : patterns_) add(outcome);
  return {made.begin(), made.end()};
}

std::vector<std::string> Table::answers() const {
  std::vector<std::string> made = choices_;
  for (const auto& [pattern, outcome] : patterns_) made.push_back(pattern.text);
  std::sort(made.begin(), made.end());
  return made;
}

}  // namespace assay::intake
