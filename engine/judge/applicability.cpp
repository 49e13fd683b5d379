#include "engine/judge/applicability.h"

namespace assay::judge {
namespace {

using model::Selection;

bool in_force(const Record& entry) { return entry.table->lapsed[entry.row] == 0; }

// What the entries of one scope say together.
Selection together(const std::vector<Record>& entries) {
  Selection found = Selection::missing;
  for (const Record& entry : entries) {
    if (!in_force(entry)) continue;
    const auto applicable = entry.flag("applicable");
    const Selection here = !applicable   ? Selection::disputed
                           : *applicable ? Selection::selected
                                         : Selection::excluded;
    found = found == Selection::missing || found == here ? here : Selection::disputed;
  }
  return found;
}

}  // namespace

Applicability::Applicability(const model::Snapshot& snapshot) {
  for (const Record& entry : records(snapshot, "control_statement")) {
    entries_[{entry.org(), entry.text("control")}][entry.text("system")].push_back(entry);
    if (in_force(entry)) orgs_.insert(entry.org());
  }
}

bool Applicability::has_statement(std::string_view org) const { return orgs_.contains(org); }

Selection Applicability::decide(const std::string& org, const std::string& control,
                                const std::string& system) const {
  if (!has_statement(org)) return Selection::undecided;
  const auto found = entries_.find({org, control});
  if (found == entries_.end()) return Selection::missing;
  for (const std::string& scope : {system, std::string()}) {
    const auto entries = found->second.find(scope);
    if (entries == found->second.end()) continue;
    const Selection here = together(entries->second);
    if (here != Selection::missing) return here;
  }
  return Selection::missing;
}

Selection Applicability::overall(const std::string& org, const std::string& control) const {
  const Selection general = decide(org, control, "");
  if (general == Selection::undecided) return general;
  const auto found = entries_.find({org, control});
  if (found == entries_.end()) return general;
  bool selected = general == Selection::selected;
  bool other = general == Selection::excluded;
  for (const auto& [system, entries] : found->second) {
    if (system.empty()) continue;
    const Selection here = together(entries);
    if (here == Selection::disputed) return Selection::disputed;
    selected = selected || here == Selection::selected;
    other = other || here == Selection::excluded;
  }
  if (general == Selection::disputed) return general;
  if (selected && other) return Selection::in_part;
  // Entries of single systems leave the rest without a decision.
  if (general == Selection::missing && (selected || other)) return Selection::in_part;
  return general;
}

std::vector<Record> Applicability::entries(const std::string& org,
                                           const std::string& control) const {
  std::vector<Record> all;
  const auto found = entries_.find({org, control});
  if (found == entries_.end()) return all;
  for (const auto& [system, entries] : found->second) {
    all.insert(all.end(), entries.begin(), entries.end());
  }
  return all;
}

std::vector<std::string> Applicability::controls(const std::string& org) const {
  std::vector<std::string> found;
  for (auto at = entries_.lower_bound({org, ""}); at != entries_.end() && at->first.first == org;
       ++at) {
    found.push_back(at->first.second);
  }
  return found;
}

}  // namespace assay::judge
