// What the words of a running file share with the program around them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bindings/lua/issue.h"
#include "bindings/lua/source.h"

struct lua_State;

namespace assay::cage {

struct Run {
  std::string_view words;          // words.lua, compiled
  const SourceMap* map = nullptr;  // of the chunk that runs
  std::string chunk;               // its name as Lua knows it
  std::vector<Issue> issues;
  std::int64_t fuel = 0;
  bool out_of_fuel = false;
  bool out_of_memory = false;
};

// Puts the words, what they collect, and the environment of a pack file into the registry, as the
// fields "words", "out", "env", "ask" and "array". To be called protected; the light userdata at 1
// is the Run.
int open_words(lua_State* state);

// words.lua as machine code of Lua, to be read by every state; empty when that failed.
std::string compile_words();

// The function on top of the stack as machine code of Lua; empty when memory ran out.
std::string dump_code(lua_State* state);

// Spends fuel; raises when there is none, again and again.
void start_fuel(lua_State* state);

// The value of errors whose issue is recorded already.
void* recorded_error();

}  // namespace assay::cage
