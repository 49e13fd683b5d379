// Starts assay-cage, sends it the files of a pack and receives what they say. The only door to pack
// code: this process runs none of it, and survives whatever it does.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/json/value.h"
#include "engine/model/function.h"

namespace assay::packs {

struct Limits {
  std::size_t heap_bytes = std::size_t{64} << 20U;  // of one file
  std::int64_t fuel = 50'000'000;                   // instructions of one file; the same everywhere
  std::int64_t wall_milliseconds = 10'000;          // of one file
  std::size_t answer_bytes = (std::size_t{1} << 20U) + 262'144;  // of one file, with its issues
  std::size_t pack_bytes = std::size_t{16} << 20U;               // of all answers
};

struct Cage {
  std::filesystem::path program;  // assay-cage
  Limits limits;
};

struct Source {
  std::string name;  // relative to the pack, with `/`
  std::string text;
};

// NAME.cases.lua: what a run does not read.
bool is_cases(std::string_view name);
// shared.lua and shared.cases.lua, of the pack and of folders in it: not answered for.
bool is_shared(std::string_view name);

// What one file said.
struct Answer {
  std::string file;
  json::Value value;     // {"data", "file", "fuel", "heap", "issues"}; null when it ended the cage
  std::string ended_by;  // why, in that case: "ran longer than 10000 ms" …
};

// One answer for each source but shared files, in order. A file that ends the cage is answered for,
// and the cage starts again behind it; after the fourth such file the rest is answered for as well.
// Errors: the program is missing, or it could not lock itself in.
Result<std::vector<Answer>> ask_cage(const Cage& cage, const std::vector<Source>& sources);

// Rows for one function of a file, as docs/formats.md has them.
struct Questions {
  std::string file;
  std::uint32_t rule = 0, sentence = 0;
  std::vector<std::string> rows;
};

// One answer for each row. A row that ends the cage is limited, and the cage starts again behind
// it; after the fourth such row the rest is limited as well. `sources` hold the file and what is
// shared with it. Errors as above.
Result<std::vector<model::Said>> ask_tests(const Cage& cage, const std::vector<Source>& sources,
                                           const Questions& questions);

}  // namespace assay::packs
