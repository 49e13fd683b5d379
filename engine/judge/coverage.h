// Coverage of a framework: each requirement, what the texts cover, what is satisfied now, through
// which entries, and what is left over.
//
// Computed for each system of an organisation, since flow needs the same system, and for the
// organisation itself where it has none. A requirement that binds only some roles or classes is
// judged where the role and class of the system under that framework are recorded, is not
// applicable where they are others, and undetermined where nobody recorded them.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/model/catalog.h"
#include "engine/model/coverage.h"
#include "engine/model/finding.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

struct Judged {
  const model::Snapshot& snapshot;
  std::span<const model::Rule> rules;
  const model::Assessment& assessment;
  std::span<const model::Finding> findings;
};

// For each organisation, in the order of the catalogs with that prefix and of their numbers.
// Sources are the frameworks that the rules judge.
std::vector<model::Coverage> coverage(const Judged& judged, const model::Catalogs& catalogs,
                                      std::span<const model::Crosswalk> crosswalks,
                                      std::span<const std::string> frameworks);

// Text coverage alone, from the frameworks named, and the rules that point at each requirement: no
// facts are asked.
std::vector<model::Coverage> text_coverage(const model::Catalogs& catalogs,
                                           std::span<const model::Crosswalk> crosswalks,
                                           const std::string& framework,
                                           std::span<const std::string> from, Date as_of,
                                           std::span<const model::Rule> rules = {});

// Requirements of law that are in force on one of the two days only: `now`, and the day that `then`
// was judged as of. Of the frameworks that rules judge or under which the organisation recorded a
// role or class; those that bind other roles or classes are left out. By organisation, day and id.
std::vector<model::DutyChange> duty_changes(const Judged& then, const model::Catalogs& catalogs,
                                            std::span<const model::Crosswalk> crosswalks, Date now);

// Coverage of one framework in one line. `lines` are all of it; `cases` by "pack/rule".
model::FrameworkCoverage sum_up(const model::Catalogs& catalogs, const std::string& framework,
                                std::span<const model::Coverage> lines,
                                const std::map<std::string, std::size_t>& cases);

}  // namespace assay::judge
