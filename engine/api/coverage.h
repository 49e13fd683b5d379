// Coverage of a run: wires the judge's functions to what the run holds.
#pragma once

#include <string>
#include <vector>

#include "engine/api/assess.h"
#include "engine/model/coverage.h"

namespace assay::api {

// Each requirement of the catalogs with that prefix, for each organisation.
std::vector<model::Coverage> coverage(const Run& run, const Vocabulary& vocabulary,
                                      const Packs& packs, const std::string& framework);

// What the texts of the frameworks `from` cover of it, without facts.
std::vector<model::Coverage> text_coverage(const Vocabulary& vocabulary,
                                           const std::string& framework,
                                           const std::vector<std::string>& from, Date as_of);

}  // namespace assay::api
