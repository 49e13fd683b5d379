// The text of words.lua, which gives pack files their words.
#pragma once

#include <string_view>

namespace assay::cage {

extern const std::string_view words_source;

}  // namespace assay::cage
