// The functions of packs, as the evaluator wants them: asked in the cage, in batches, each answer
// kept.
#pragma once

#include "engine/model/function.h"
#include "engine/packs/packs.h"

namespace assay::packs {

// Answers for the rules of these packs. A row asked before is not asked again: the answer depends
// on the row alone. What the returned value needs, it holds.
model::Ask functions_of(const std::vector<Loaded>& packs);

}  // namespace assay::packs
