// Nonconformity statements: one requirement, one expectation, one organisation, with the list of
// failing subjects.
//
// A rule that points at several frameworks gives one statement for each, because each reads an
// unmet requirement in its own way. Several failing measures of one objective are raised once more
// against the requirement above them.
#pragma once

#include <span>
#include <vector>

#include "engine/judge/judge.h"

namespace assay::judge {

// Sorted: worst grade first, then reading, severity, number of subjects, organisation, pack, rule,
// expectation, framework. Sets Finding::grade to the worst grade of the statements a finding
// belongs to.
std::vector<model::Statement> state(const model::Snapshot& snapshot,
                                    std::span<const model::Rule> rules,
                                    const model::Assessment& assessment,
                                    const model::Catalogs& catalogs, const History& history,
                                    std::vector<model::Finding>& findings);

}  // namespace assay::judge
