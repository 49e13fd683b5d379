// What the words of a running file share with the program around them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bindings/lua/issue.h"
#include "bindings/lua/source.h"
#include "bindings/lua/words.h"

struct lua_State;

namespace assay::cage {

struct Run {
  const Words* words = nullptr;
  bool cases = false;              // the file holds cases
  const SourceMap* map = nullptr;  // of the chunk that runs
  std::string chunk;               // its name as Lua knows it
  std::vector<Issue> issues;
  std::int64_t fuel = 0;
  bool out_of_fuel = false;
  bool out_of_memory = false;
};

// Puts what the files in words/ hand on into the registry, as "kit", and of it the fields "words",
// "case_words", "out", "env", "case_env", "ask", "share" and "array". To be called protected; the
// light userdata at 1 is the Run.
int open_words(lua_State* state);

// The files in words/, compiled; none when that failed.
Words compile_words();

// The function on top of the stack as machine code of Lua; empty when memory ran out.
std::string dump_code(lua_State* state);

// Spends fuel; raises when there is none, again and again.
void start_fuel(lua_State* state);

// The value of errors whose issue is recorded already.
void* recorded_error();

}  // namespace assay::cage
