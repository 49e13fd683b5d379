// The encodings a source may have, read strictly: a byte or unit that means nothing is found, never
// replaced.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assay::intake {

enum class Encoding : std::uint8_t { utf8, windows_1252, latin_1, utf16le, utf16be };

std::string_view name(Encoding encoding);
std::optional<Encoding> parse_encoding(std::string_view text);
const std::vector<std::string>& encoding_names();

// What the first bytes of a file say about its encoding.
struct Mark {
  std::optional<Encoding> encoding;
  std::size_t length = 0;
};
Mark byte_order_mark(std::string_view bytes);

// Appends `bytes` as UTF-8 and gives the offset of the first byte that means nothing (npos: none).
// Of UTF-16, what cannot be read becomes the byte 0xFF, which is no UTF-8 and so is found later in
// its own cell.
std::size_t decode(Encoding encoding, std::string_view bytes, std::string& out);

// The offset of the first byte that is not UTF-8; npos: none.
std::size_t find_not_utf8(std::string_view text);

bool is_ascii(std::string_view text);

}  // namespace assay::intake
