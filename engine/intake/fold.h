// How foreign text is made comparable. trim() knows Unicode's spaces; fold() also levels case
// (ASCII), runs of white space, curly quotes and every kind of dash, so that one answer written
// five ways is one answer.
#pragma once

#include <string>
#include <string_view>

namespace assay::intake {

std::string_view trim(std::string_view text);

enum class Lines { fold, keep };  // keep: a run of white space that holds a line break becomes "\n"

// Replaces the content of `out`; given so that a loop over cells does not allocate.
void fold_into(std::string_view text, std::string& out, Lines lines = Lines::fold);
std::string fold(std::string_view text, Lines lines = Lines::fold);

}  // namespace assay::intake
