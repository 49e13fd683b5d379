// Several sources' statements about the same key on the same day, made into one fact.
//
// Field by field: the best-ranked source that answers (a value, or not applicable) is believed, and
// others fill what it does not answer. Sources of equal rank that disagree make the field
// unreadable, with both texts.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/model/fact.h"
#include "engine/model/schema.h"

namespace assay::store {

struct RankedFact {
  model::Fact fact;
  std::optional<std::int64_t> rank;  // the higher the better; none is 0
};

struct Folded {
  model::Fact fact;
  std::vector<std::size_t> conflicts;  // fields of the kind
};

// At least one statement; their order does not matter.
Folded fold(const model::Kind& kind, std::vector<RankedFact> statements);

}  // namespace assay::store
