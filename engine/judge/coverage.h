// Coverage of a framework: each requirement, what the texts cover, what is satisfied now, through
// which entries, and what is left over.
//
// Computed for each system of an organisation, since flow needs the same system, and for the
// organisation itself where it has none. A requirement that binds only some roles or classes is
// judged where the role and class of the system under that framework are recorded, is not
// applicable where they are others, and undetermined where nobody recorded them.
#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "engine/judge/judged.h"
#include "engine/model/catalog.h"
#include "engine/model/coverage.h"

namespace assay::judge {

// Prefixes of the requirements that rules point at.
std::set<std::string> frameworks_of(std::span<const model::Rule> rules);

// For each organisation, in the order of the catalogs with that prefix and of their numbers.
// Sources are the frameworks that the rules judge.
std::vector<model::Coverage> coverage(const Judged& judged, const model::Catalogs& catalogs,
                                      std::span<const model::Crosswalk> crosswalks,
                                      std::span<const std::string> frameworks);

}  // namespace assay::judge
