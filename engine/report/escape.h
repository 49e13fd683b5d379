// Text of outside origin made harmless for the format it goes into. Control characters other than
// line feeds and the Unicode characters that reorder text are shown as visible codes in all of
// them.
#pragma once

#include <string>
#include <string_view>

namespace assay::report::escape {

std::string html(std::string_view text);  // for element content and quoted attributes
std::string csv(std::string_view text);   // one cell, quoted where needed, never a formula
std::string md(std::string_view text);    // one line, also fit for a table cell

}  // namespace assay::report::escape
