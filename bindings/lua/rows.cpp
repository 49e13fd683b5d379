#include "bindings/lua/rows.h"

#include <charconv>

extern "C" {
#include <lauxlib.h>
#include <lua.h>
}

namespace assay::cage {
namespace {

void push_text(lua_State* state, const std::string& text) {
  lua_pushlstring(state, text.data(), text.size());
}

// Whole numbers stay whole; others are the nearest that the machine has, the same everywhere.
void push_number(lua_State* state, const std::string& text) {
  const char *first = text.data(), *last = first + text.size();
  std::int64_t whole = 0;
  if (const auto read = std::from_chars(first, last, whole);
      read.ec == std::errc{} && read.ptr == last) {
    return lua_pushinteger(state, whole);
  }
  double near = 0;
  std::from_chars(first, last, near);
  lua_pushnumber(state, near);
}

void push_word(lua_State* state, const char* word) {
  lua_getfield(state, LUA_REGISTRYINDEX, "words");
  lua_getfield(state, -1, word);
  lua_rotate(state, -2, 1);
  lua_settop(state, -2);
}

void push(lua_State* state, const json::Value& value) {
  luaL_checkstack(state, 8, "a row is nested too deep");
  if (const auto* text = value.string()) return push_text(state, *text);
  if (const auto* number = value.number()) return push_number(state, number->text);
  if (const auto* flag = value.boolean()) return lua_pushboolean(state, *flag ? 1 : 0);
  if (const auto* items = value.array()) {
    lua_createtable(state, static_cast<int>(items->size()), 0);
    lua_Integer at = 0;
    for (const json::Value& item : *items) {
      push(state, item);
      lua_rawseti(state, -2, ++at);
    }
    return;
  }
  push_word(state, value.flag("na") ? "na" : "blank");
}

void push_table(lua_State* state, const json::Value* cells) {
  const json::Object* members = cells != nullptr ? cells->object() : nullptr;
  lua_createtable(state, 0, 8);
  if (members == nullptr) return;
  for (const json::Member& member : *members) {
    push_text(state, member.name);
    push(state, member.value);
    lua_rawset(state, -3);
  }
}

}  // namespace

int call_test(lua_State* state) {
  const Row& row = *static_cast<const Row*>(lua_touserdata(state, 1));
  lua_getfield(state, LUA_REGISTRYINDEX, "ask");
  lua_pushinteger(state, row.rule);
  lua_pushinteger(state, row.sentence);
  push_table(state, row.cells->find("fact"));
  push_table(state, row.cells->find("subject"));
  push_table(state, row.cells->find("given"));
  lua_callk(state, 5, 1, 0, nullptr);
  return 1;
}

}  // namespace assay::cage
