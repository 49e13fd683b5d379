// New, recurring, persisting and resolved findings of two runs, and what made the difference.
//
// The way from one run to the other is walked in steps: first the later rules on the earlier facts,
// then the later day, then the later facts. A step after which the outcome is another is a cause.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "engine/model/diff.h"
#include "engine/model/rule.h"

namespace assay::judge {

using Outcomes = std::map<std::string, model::Outcome, std::less<>>;  // open findings, by id

struct DiffInput {
  std::span<const model::Finding> from, to;
  // The later rules on the facts of the earlier run: as of its day, and as of the later day. Empty
  // pointers where the packs are not at hand.
  const Outcomes* later_rules = nullptr;
  const Outcomes* later_day = nullptr;
  bool same_rules = true, same_day = true;  // where they are not
  std::set<std::string> earlier;            // ids that runs before the earlier one had open
  // (org, pack) that the earlier and the later run judged.
  std::set<std::pair<std::string, std::string>> judged_from, judged_to;
};

// Renamed rules (`was`) are followed. Counts and lists are filled; the runs are not named here.
model::Diff compare(const DiffInput& input, std::span<const model::Rule> rules);

Outcomes outcomes_of(std::span<const model::Finding> findings);

}  // namespace assay::judge
