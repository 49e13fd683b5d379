// The reference page of all kinds of facts, in Markdown, made from their declarations
// (docs/kinds.md).
#pragma once

#include <string>

#include "engine/model/schema.h"

namespace assay::packs {

std::string kinds_page(const model::Schema& schema);

}  // namespace assay::packs
