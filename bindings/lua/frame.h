// Frames on a descriptor: four bytes of length, least first, then that many bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace assay::cage {

// nullopt at the end of the stream, on an error, or when a frame is longer than `most`.
std::optional<std::string> read_frame(int descriptor, std::size_t most);
bool write_frame(int descriptor, std::string_view bytes);

}  // namespace assay::cage
