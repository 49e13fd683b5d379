// The two passes over the rules: outcomes, then what open ones are explained by. Both read the same
// scans, so that what the first had computed serves the second.
#pragma once

#include <span>
#include <vector>

#include "engine/assess/assess.h"
#include "engine/assess/scans.h"

namespace assay::assess {

// Binds the rules that judge on the snapshot's day; with Which::all the silent ones too.
void bind(Scans& scans, std::span<const model::Rule> rules, Which which);

model::Assessment find_outcomes(const Scans& scans, std::span<const model::Rule> rules,
                                unsigned threads);

std::vector<model::Finding> find_findings(const Scans& scans, std::span<const model::Rule> rules,
                                          const model::Assessment& assessment, unsigned threads,
                                          Which which);

}  // namespace assay::assess
