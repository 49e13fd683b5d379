// Two kept runs compared, with the causes worked out from the facts of both.
#pragma once

#include "engine/api/assess.h"
#include "engine/model/diff.h"

namespace assay::api {

// Whether the packs are, byte for byte, those the run was made with.
bool are_packs_of(const Packs& packs, const store::Run& run);

// `packs` are those of the later run, or nullptr where they are not at hand: then causes are only
// narrowed down.
Result<model::Diff> diff(const store::FactStore& store, const Vocabulary& vocabulary,
                         const Packs* packs, const store::Run& from, const store::Run& to,
                         unsigned threads);

}  // namespace assay::api
