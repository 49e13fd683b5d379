// The cases of a pack, evaluated: the room that knows packs meets the one that knows how to assess.
#pragma once

#include <vector>

#include "engine/packs/case_runner.h"
#include "engine/packs/mutation.h"

namespace assay::api {

// The evaluator, as packs::run_cases wants it.
packs::Assess evaluator(const packs::Loaded& pack);
// Outcomes alone, as packs::run_mutants wants them.
packs::Outcomes assessor(const packs::Loaded& pack);

// Sentences of one rule that come out alike in every case: as far as the cases show, they say one
// thing twice.
std::vector<packs::Issue> find_twins(const packs::Loaded& pack);

}  // namespace assay::api
