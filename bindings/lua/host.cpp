// The functions behind the files in words/. A Lua error jumps over C++ destructors: every function
// here first reads its arguments, then works where nothing is raised, and raises only when all its
// objects are gone.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <exception>

#include "bindings/lua/run.h"
#include "bindings/lua/words.h"
#include "engine/base/date.h"
#include "engine/base/text.h"

extern "C" {
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
}

namespace assay::cage {
namespace {

constexpr int fuel_step = 1000;
constexpr std::size_t longest_message = 1000;  // main.cpp cuts them shorter, at a character
const char sentinel = 0;

Run& run_of(lua_State* state) {
  return *static_cast<Run*>(lua_touserdata(state, lua_upvalueindex(1)));
}

struct Text {
  const char* bytes = nullptr;
  std::size_t size = 0;

  [[nodiscard]] std::string_view view() const { return {bytes, bytes != nullptr ? size : 0}; }
};

// A text argument; null for anything else.
Text text_at(lua_State* state, int index) {
  Text made;
  if (lua_type(state, index) == LUA_TSTRING) made.bytes = lua_tolstring(state, index, &made.size);
  return made;
}

constexpr std::string_view words_chunk = "=words";

// The line of the pack file that is running.
std::uint32_t line_of(lua_State* state, const Run& run) {
  lua_Debug about;
  for (int level = 0; lua_getstack(state, level, &about) != 0; ++level) {
    lua_getinfo(state, "Sl", &about);
    if (run.chunk == about.source && about.currentline > 0) {
      return static_cast<std::uint32_t>(about.currentline);
    }
  }
  return 0;
}

// Work that may run out of memory; what it did not manage is noted for the caller to raise.
template <typename Work>
void attempt(Run& run, const Work& work) {
  try {
    work();
  } catch (const std::exception&) {
    run.out_of_memory = true;
  }
}

int raise(lua_State* state) {
  lua_pushlightuserdata(state, recorded_error());
  return lua_error(state);
}

Place place_of(lua_State* state, const Run& run, Text at) {
  Place place;
  if (at.bytes != nullptr && run.map != nullptr) place = run.map->find(at.view());
  if (place.line == 0) place.line = line_of(state, run);
  return place;
}

// fail(message): ends the file here.
int fail(lua_State* state) {
  Run& run = run_of(state);
  const Text message = text_at(state, 1);
  attempt(run, [&] {
    run.issues.push_back(
        {{line_of(state, run), 0}, std::string(message.view().substr(0, longest_message))});
  });
  return raise(state);
}

// problem(at, message): noted, and the file goes on.
int problem(lua_State* state) {
  Run& run = run_of(state);
  const Text at = text_at(state, 1), message = text_at(state, 2);
  attempt(run, [&] {
    if (run.issues.size() < 200) {
      run.issues.push_back(
          {place_of(state, run, at), std::string(message.view().substr(0, longest_message))});
    }
  });
  return run.out_of_memory ? raise(state) : 0;
}

// The text keys of the table at `index`.
std::vector<std::string> keys_of(lua_State* state, int index) {
  std::vector<std::string> keys;
  lua_pushnil(state);
  while (lua_next(state, index) != 0) {
    if (lua_type(state, -2) == LUA_TSTRING) keys.emplace_back(text_at(state, -2).view());
    lua_settop(state, -2);
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

// unknown(at, message, key, known): a problem with the nearest of the known keys.
int unknown(lua_State* state) {
  Run& run = run_of(state);
  const Text at = text_at(state, 1), message = text_at(state, 2), key = text_at(state, 3);
  attempt(run, [&] {
    const auto near = text::suggestion(key.view(), keys_of(state, 4));
    if (run.issues.size() < 200) {
      run.issues.push_back({place_of(state, run, at),
                            std::string(message.view().substr(0, longest_message)) + near});
    }
  });
  return run.out_of_memory ? raise(state) : 0;
}

// undeclared(key, words): ends the file.
int undeclared(lua_State* state) {
  Run& run = run_of(state);
  const Text key = text_at(state, 1);
  attempt(run, [&] {
    const auto near = text::suggestion(key.view(), keys_of(state, 2));
    run.issues.push_back(
        {{line_of(state, run), 0}, "nobody declared `" + std::string(key.view()) + "`" + near});
  });
  return raise(state);
}

// place(at, key): line and column.
int place(lua_State* state) {
  Run& run = run_of(state);
  const Text at = text_at(state, 1), key = text_at(state, 2);
  Place found;
  attempt(run, [&] {
    std::string path(at.view());
    if (key.size > 0) path += "/" + std::string(key.view());
    found = place_of(state, run, {path.data(), path.size()});
  });
  if (run.out_of_memory) return raise(state);
  lua_pushinteger(state, found.line);
  lua_pushinteger(state, found.column);
  return 2;
}

// Whether the word that is running was called by the file itself, not by a function that it shares.
bool called_here(lua_State* state, const Run& run) {
  lua_Debug about;
  for (int level = 1; lua_getstack(state, level, &about) != 0; ++level) {
    lua_getinfo(state, "S", &about);
    if (words_chunk != about.source) return run.chunk == about.source;
  }
  return false;
}

// here(word): the path of the table behind the word on the running line.
int here(lua_State* state) {
  const Run& run = run_of(state);
  lua_settop(state, 1);
  const int line = static_cast<int>(line_of(state, run));
  lua_pushfstring(state, called_here(state, run) ? "@%d" : "@%d in a shared file", line);
  lua_concat(state, 2);
  return 1;
}

// text(value): of a number or text, the same on every machine.
int text_of(lua_State* state) {
  if (lua_type(state, 1) == LUA_TBOOLEAN) {
    lua_pushstring(state, lua_toboolean(state, 1) != 0 ? "true" : "false");
    return 1;
  }
  if (lua_type(state, 1) != LUA_TNUMBER) {
    if (lua_type(state, 1) != LUA_TSTRING) lua_pushstring(state, luaL_typename(state, 1));
    return 1;
  }
  std::array<char, 64> digits{};
  std::to_chars_result made{};
  if (lua_isinteger(state, 1) != 0) {
    made = std::to_chars(digits.data(), digits.data() + digits.size(),
                         lua_tointegerx(state, 1, nullptr));
  } else {
    made = std::to_chars(digits.data(), digits.data() + digits.size(),
                         lua_tonumberx(state, 1, nullptr));
  }
  lua_pushlstring(state, digits.data(), static_cast<std::size_t>(made.ptr - digits.data()));
  return 1;
}

// integer(value): the whole number that it is, or nil.
int integer(lua_State* state) {
  int whole = 0;
  const lua_Integer value =
      lua_type(state, 1) == LUA_TNUMBER ? lua_tointegerx(state, 1, &whole) : 0;
  if (whole != 0) {
    lua_pushinteger(state, value);
  } else {
    lua_pushnil(state);
  }
  return 1;
}

// number(value): of a number or a text that is one, else nil.
int number(lua_State* state) {
  if (lua_type(state, 1) == LUA_TNUMBER) return lua_settop(state, 1), 1;
  const Text text = text_at(state, 1);
  if (text.bytes == nullptr || lua_stringtonumber(state, text.bytes) != text.size + 1)
    lua_pushnil(state);
  return 1;
}

// split("kind.field"), split("rule/sentence", "/"): what stands before the mark and behind it;
// nothing when it is no such text.
int split(lua_State* state) {
  const Text name = text_at(state, 1), mark = text_at(state, 2);
  const std::string_view view = name.view();
  const auto at = view.find(mark.size == 1 ? *mark.bytes : '.');
  if (at == std::string_view::npos || at == 0 || at + 1 == view.size()) return 0;
  lua_pushlstring(state, view.data(), at);
  lua_pushlstring(state, view.data() + at + 1, view.size() - at - 1);
  return 2;
}

// shift("2025-01-01", months, days): another day; nothing when the text is no day.
int shift(lua_State* state) {
  const Text text = text_at(state, 1);
  const auto part = [&](int index) {
    return static_cast<std::int32_t>(lua_tointegerx(state, index, nullptr));
  };
  std::array<char, 16> day{};
  std::size_t size = 0;
  if (const auto date = parse_date(text.view())) {
    Run& run = run_of(state);
    attempt(run, [&] {
      const Date moved = add(add(*date, Duration{part(2), 0}), Duration{0, part(3)});
      const std::string made = to_text(moved);
      size = made.copy(day.data(), day.size());
    });
    if (run.out_of_memory) return raise(state);
  }
  if (size == 0) return 0;
  lua_pushlstring(state, day.data(), size);
  return 1;
}

void spend(lua_State* state, lua_Debug*) {
  // The run is found through the registry: hooks have no upvalues.
  lua_rawgetp(state, LUA_REGISTRYINDEX, &sentinel);
  Run& run = *static_cast<Run*>(lua_touserdata(state, -1));
  lua_settop(state, -2);
  if (!run.out_of_fuel) {
    run.fuel -= fuel_step;
    if (run.fuel > 0) return;
    run.out_of_fuel = true;
    lua_sethook(state, spend, LUA_MASKCOUNT,
                1);  // whatever caught this would be stopped at its next step
  }
  raise(state);
}

}  // namespace

void* recorded_error() { return const_cast<char*>(&sentinel); }

int open_words(lua_State* state) {
  void* run = lua_touserdata(state, 1);
  lua_pushlightuserdata(state, run);
  lua_rawsetp(state, LUA_REGISTRYINDEX, &sentinel);
  luaL_requiref(state, "_G", luaopen_base, 1);
  luaL_requiref(state, "table", luaopen_table, 0);
  lua_settop(state, 3);  // run, base, table

  lua_createtable(state, 0, 16);
  constexpr luaL_Reg functions[] = {
      {"fail", fail},     {"problem", problem},       {"unknown", unknown},
      {"place", place},   {"undeclared", undeclared}, {"here", here},
      {"root", here},     {"text", text_of},          {"integer", integer},
      {"number", number}, {"split", split},           {"shift", shift}};
  for (const luaL_Reg& function : functions) {
    lua_pushlightuserdata(state, run);
    lua_pushcclosure(state, function.func, 1);
    lua_setfield(state, 4, function.name);
  }
  lua_getfield(state, 3, "sort");
  lua_setfield(state, 4, "sort");
  lua_createtable(state, 0, 0);
  lua_pushvalue(state, -1);
  lua_setfield(state, LUA_REGISTRYINDEX, "array");
  lua_setfield(state, 4, "array");

  lua_createtable(state, 0, 64);  // 5: what the files hand on to each other
  const Run& about = *static_cast<const Run*>(run);
  if (about.words->chunks.empty()) return lua_error(state);
  for (const Words::Chunk& chunk : about.words->chunks) {
    if (chunk.for_cases && !about.cases) continue;
    if (luaL_loadbufferx(state, chunk.code.data(), chunk.code.size(), words_chunk.data(), "b") !=
        LUA_OK) {
      return lua_error(state);
    }
    lua_pushvalue(state, 4);
    lua_pushvalue(state, 5);
    lua_callk(state, 2, 0, 0, nullptr);
  }
  for (const char* name :
       {"words", "case_words", "names_of_cases", "out", "env", "case_env", "ask", "share"}) {
    lua_getfield(state, 5, name);
    lua_setfield(state, LUA_REGISTRYINDEX, name);
  }
  return 0;
}

std::string dump_code(lua_State* state) {
  std::string code;
  const auto append = [](lua_State*, const void* bytes, std::size_t size, void* to) {
    try {
      static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), size);
      return 0;
    } catch (const std::exception&) {
      return 1;
    }
  };
  if (lua_dump(state, append, &code, 0) != 0) code.clear();
  return code;
}

Words compile_words() {
  Words words;
  lua_State* state = luaL_newstate();
  if (state == nullptr) return words;
  for (const WordsFile& file : words_files) {
    std::string code;
    if (luaL_loadbufferx(state, file.source.data(), file.source.size(), words_chunk.data(), "t") ==
        LUA_OK)
      code = dump_code(state);
    lua_settop(state, 0);
    if (code.empty()) {
      words.chunks.clear();
      break;
    }
    words.chunks.push_back({std::string(file.name), std::move(code), file.for_cases});
  }
  lua_close(state);  // holds the words alone, none of which has run
  return words;
}

void start_fuel(lua_State* state) { lua_sethook(state, spend, LUA_MASKCOUNT, fuel_step); }

}  // namespace assay::cage
