// Whole files: read with a limit, written whole or not at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace assay {

inline constexpr std::size_t most_file_bytes = std::size_t{4} << 30U;

// The bytes of a regular file. Errors (Code::source) say whether it is missing, a folder,
// unreadable or larger than `limit`.
Result<std::string> read_file(const std::filesystem::path& file,
                              std::size_t limit = most_file_bytes);

// Writes a temporary neighbour, makes it durable and renames it: the file appears whole or not at
// all. Errors carry Code::output.
Status write_file(const std::filesystem::path& file, std::string_view bytes);

// Takes one piece of a text after the other; what makes a long text hands its pieces over.
using Piece = std::function<void(std::string_view)>;
using Pieces = std::function<void(const Piece&)>;

// All pieces as one text.
std::string whole(const Pieces& pieces);

// The same for a text that is never whole in memory.
Status write_file(const std::filesystem::path& file, const Pieces& pieces);

// The regular files below `folder` (not hidden ones), as relative paths sorted by bytes.
Result<std::vector<std::filesystem::path>> list_files(const std::filesystem::path& folder);

}  // namespace assay
