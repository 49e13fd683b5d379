// The page's style sheet: one text, inline in the page and allowed by its digest alone.
#pragma once

#include <string>
#include <string_view>

namespace assay::report {

extern const std::string_view style;

// "'sha256-…'" as a content security policy names the style sheet.
std::string style_source();

}  // namespace assay::report
