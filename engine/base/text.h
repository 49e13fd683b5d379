// Small text helpers: bytes in, bytes out, no locale.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assay::text {

std::string_view trim(std::string_view text);  // ASCII white space at both ends
std::string lower(std::string_view text);      // ASCII letters only
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);

bool is_utf8(std::string_view text);

// The candidate most like `word`, or empty when none is near enough to be worth suggesting.
std::string nearest(std::string_view word, std::span<const std::string> candidates);

// "; did you mean `x`?" or nothing.
std::string suggestion(std::string_view word, std::span<const std::string> candidates);

// Text of outside origin made safe to print on a terminal: control, bidi and escape bytes become
// visible.
std::string printable(std::string_view text);

}  // namespace assay::text
