// One Lua state for one pack file: own memory, own instructions, the words of a rule and nothing
// else.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "bindings/lua/issue.h"
#include "bindings/lua/source.h"
#include "bindings/lua/words.h"
#include "engine/json/value.h"

namespace assay::cage {

struct Limits {
  std::size_t heap_bytes = std::size_t{64} << 20U;
  std::int64_t fuel = 50'000'000;  // instructions of the Lua machine
};

struct File {
  std::string name;
  std::string source;
};

struct Answer {
  std::string
      json;  // {"cases":[…],"pack":{…},"rules":[…]}, or empty when the file could not be run
  std::vector<Issue> issues;
  std::int64_t fuel_used = 0;
  std::size_t heap_peak = 0;
};

// What every state starts with; made once.
Words prepare_words();

// A file whose value others see as `shared`, read once for all of them: it runs before each, in
// that one's state.
struct SharedFile {
  std::string name;
  SourceMap map;
  std::string code;           // of the Lua machine; empty when something is wrong with the text
  std::vector<Issue> issues;  // what is wrong
};

bool is_shared(std::string_view name);
SharedFile read_shared(const File& file, const Limits& limits, const Words& words);

// What is shared with a file: the shared.lua and, where it holds cases, the shared.cases.lua of the
// pack and of the folders down to it; outer ones first.
using Shared = std::vector<const SharedFile*>;
Shared shared_with(const File& file, const std::vector<SharedFile>& files);

// Checks and runs `file`, behind what is shared with it.
Answer run_file(const File& file, const Shared& shared, const Limits& limits, const Words& words);

// What a function of a file is asked about.
struct Tests {
  File file;
  Shared shared;
  std::int64_t rule = 0, sentence = 0;  // in the order of the file, from 1
  std::vector<json::Value> rows;        // see rows.h
};

// Instructions that a function may take for one row.
inline constexpr std::int64_t fuel_of_row = 50'000;

// Hands `answer` one text for each row, `s`, `n` or `u`, or `e` or `l` and a message; then `~` and
// the numbers of the rows of which the function says something else after other rows. False as soon
// as `answer` is.
bool run_tests(const Tests& tests, const Limits& limits, const Words& words,
               const std::function<bool(const std::string&)>& answer);

}  // namespace assay::cage
