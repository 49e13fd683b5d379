// A Lua table of plain values as JSON, walked without running anything of the state.
#pragma once

#include <cstddef>
#include <string>

extern "C" {
#include <lua.h>
}

namespace assay::cage {

inline constexpr std::size_t most_output_bytes = 1U << 20U;  // of one file

struct Tree {
  std::string json;
  std::string problem;  // empty: `json` is whole
  bool limit = false;   // the problem is a limit
};

// The value at `index`. Tables whose metatable is the one at `array_index` become arrays, others
// objects with names sorted by bytes; the list part of an object is dropped.
Tree to_json(lua_State* state, int index, int array_index);

}  // namespace assay::cage
