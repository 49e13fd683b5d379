// What a function of a pack sees of one row, as Lua tables.
#pragma once

#include <cstdint>

#include "engine/json/value.h"

struct lua_State;

namespace assay::cage {

// {"fact": {field: value}, "given": {…}, "subject": {…}}; a value is a text, a number, a boolean, a
// list of texts, {"blank": true} or {"na": true}.
struct Row {
  std::int64_t rule = 0, sentence = 0;
  const json::Value* cells = nullptr;
};

// Calls the function for the Row whose light userdata stands at 1; leaves its answer. To be called
// protected: makes nothing that a Lua error could leave behind.
int call_test(lua_State* state);

}  // namespace assay::cage
