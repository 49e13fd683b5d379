// Two versions of a catalog held against each other: which requirements differ in what, and which
// mapping entries, rules and open findings rest on them.
//
// Pure. Says what must be looked at again, never what the answer will be.
#pragma once

#include <span>
#include <vector>

#include "engine/model/catalog.h"
#include "engine/model/catalog_notes.h"
#include "engine/model/crosswalk.h"
#include "engine/model/finding.h"
#include "engine/model/rule.h"
#include "engine/model/upgrade.h"

namespace assay::judge {

struct Version {
  const model::Catalog& catalog;
  const model::CatalogNotes& notes;
};

// In the order of the numbers; requirements that are the same in both are left out.
std::vector<model::Upgrade> upgrade(const Version& before, const Version& after,
                                    std::span<const model::Crosswalk> crosswalks,
                                    std::span<const model::Rule> rules,
                                    std::span<const model::Finding> findings);

}  // namespace assay::judge
