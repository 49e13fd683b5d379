// What to collect next: undetermined sentences merged over their subjects, and the questions only a
// person can put.
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "engine/model/assessment.h"
#include "engine/model/finding.h"
#include "engine/model/posture.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

// Verdicts of a rule that wait only for whether something is on record that makes it apply.
struct UnsureWhether {
  std::set<std::string> orgs;
  std::size_t verdicts = 0;
};

// Sorted by verdicts that wait for nothing else, then by verdicts that wait at all. What a waiver
// holds is not asked for.
struct Requests {
  std::vector<model::Request> each;  // one for each (organisation, rule, expectation, reason)
  std::vector<model::Asked> asks;      // one for each thing asked of an organisation
  std::map<std::size_t, UnsureWhether> unsure;  // by the rule's place
};

Requests requests(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
                  const model::Assessment& assessment, std::span<const model::Finding> findings);

std::vector<model::AuditorQuestion> questions(const model::Snapshot& snapshot,
                                              std::span<const model::Rule> rules,
                                              const model::Assessment& assessment);

}  // namespace assay::judge
