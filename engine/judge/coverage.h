// Coverage of a framework: each requirement, what the texts cover, what is satisfied now, through
// which entries, and what is left over.
//
// Computed for each system of an organisation, since flow needs the same system, and for the
// organisation itself where it has none. A requirement that binds only some roles or classes is
// judged where the role and class of the system under that framework are recorded, is not
// applicable where they are others, and undetermined where nobody recorded them.
#pragma once

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

// For each organisation, in the order of the catalogs with that prefix. Sources are the frameworks
// that the rules judge.
std::vector<model::Coverage> coverage(const Judged& judged, const model::Catalogs& catalogs,
                                      std::span<const model::Crosswalk> crosswalks,
                                      const std::string& framework);

// Text coverage alone, from the frameworks named: no facts are asked.
std::vector<model::Coverage> text_coverage(const model::Catalogs& catalogs,
                                           std::span<const model::Crosswalk> crosswalks,
                                           const std::string& framework,
                                           std::span<const std::string> from, Date as_of);

}  // namespace assay::judge
