// What the words of a condition turn into when a mutant says the contrary.
#pragma once

#include <optional>

#include "engine/model/rule.h"

namespace assay::packs {

// Whether the word sets a boundary: at least, before, fresh and the like.
bool orders(model::Word word);

// The same boundary, but inclusive instead of strict or the other way round.
std::optional<model::Word> across(model::Word word);

// Yes where the test is no, and no where it is yes. Nothing for the words of which no other word is
// the opposite.
std::optional<model::Test> negated(const model::Test& test);

}  // namespace assay::packs
