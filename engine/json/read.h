// Strict JSON reading (RFC 8259). Refused, with the place: duplicate names, more than 64 levels,
// bytes that are not UTF-8, NUL in a text, anything behind the document.
#pragma once

#include <string_view>

#include "engine/base/result.h"
#include "engine/json/value.h"

namespace assay::json {

// `name` is what errors call the source ("register.json"); errors carry `code` and
// "name:line:column".
Result<Value> parse(std::string_view text, std::string_view name, Code code = Code::source,
                    std::uint32_t first_line = 1);

}  // namespace assay::json
