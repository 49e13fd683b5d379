// One cell that holds several answers, in the encodings people use; docs/mapping.md, "Lists".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/intake/table.h"

namespace assay::intake {

// The items, trimmed and not empty, by the first way of `ways` that fits. `table` may be null.
std::vector<std::string> split_list(std::string_view text, const std::vector<std::string>& ways,
                                    const Table* table);

}  // namespace assay::intake
