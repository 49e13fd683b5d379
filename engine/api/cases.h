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

// What a pack that reads well still owes before it may ship: cases, owners, sentences that differ.
// Errors, sorted. Every check of `pack check` beyond reading and running stands here.
std::vector<packs::Issue> find_gaps(const packs::Loaded& pack);

// Sentences about one kind of subject that are not satisfied in the same cases, over all cases of
// the pack: as far as these show, they say one thing twice.
std::vector<packs::Issue> find_twins(const packs::Loaded& pack);

}  // namespace assay::api
