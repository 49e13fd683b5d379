#include "bindings/lua/tree.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/base/text.h"
#include "engine/json/write.h"

namespace assay::cage {
namespace {

class Walk {
 public:
  Walk(lua_State* state, int array_index, Tree& tree)
      : state_(state), array_(array_index), tree_(tree) {}

  // The value at the absolute `index`.
  std::string value(int index, int depth) {
    if (!tree_.problem.empty()) return "";
    if (depth > 48) return fail("what the file says is nested deeper than 48 levels", true);
    if (++nodes_ > 200'000) return fail("what the file says has more than 200,000 parts", true);
    switch (lua_type(state_, index)) {
      case LUA_TSTRING: {
        std::size_t size = 0;
        const char* bytes = lua_tolstring(state_, index, &size);
        return text({bytes, size});
      }
      case LUA_TNUMBER:
        return number(index);
      case LUA_TBOOLEAN:
        return lua_toboolean(state_, index) != 0 ? "true" : "false";
      case LUA_TTABLE:
        return table(index, depth);
      default:
        return fail("a function stands where a value belongs", false);
    }
  }

 private:
  std::string fail(const char* message, bool limit) {
    if (tree_.problem.empty()) tree_.problem = message, tree_.limit = limit;
    return "";
  }

  std::string spend(std::string json) {
    written_ += json.size();
    if (written_ > most_output_bytes * 4)
      return fail("what the file says is larger than 1 MiB", true);
    return json;
  }

  std::string text(std::string_view bytes) {
    if (bytes.size() > most_output_bytes)
      return fail("what the file says is larger than 1 MiB", true);
    if (!text::is_utf8(bytes)) return fail("a text is not UTF-8", false);
    if (bytes.find('\0') != std::string_view::npos) return fail("a text holds a NUL byte", false);
    return spend(json::quote(bytes));
  }

  std::string number(int index) {
    if (lua_isinteger(state_, index) != 0)
      return std::to_string(lua_tointegerx(state_, index, nullptr));
    const double wanted = lua_tonumberx(state_, index, nullptr);
    if (!std::isfinite(wanted)) return fail("a number is infinite or no number at all", false);
    std::array<char, 64> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), wanted);
    return error == std::errc{} ? std::string(digits.data(), end)
                                : fail("a number cannot be written", false);
  }

  std::string table(int index, int depth) {
    if (lua_checkstack(state_, 8) == 0) return fail("what the file says is nested too deep", true);
    bool array = false;
    if (lua_getmetatable(state_, index) != 0) {
      array = lua_rawequal(state_, -1, array_) != 0;
      lua_settop(state_, -2);
    }
    std::string json;
    if (array) {
      json = "[";
      const auto size = static_cast<lua_Integer>(lua_rawlen(state_, index));
      for (lua_Integer i = 1; i <= size && tree_.problem.empty(); ++i) {
        lua_rawgeti(state_, index, i);
        if (i > 1) json += ',';
        json += value(lua_gettop(state_), depth + 1);
        lua_settop(state_, -2);
        if (json.size() > most_output_bytes)
          return fail("what the file says is larger than 1 MiB", true);
      }
      return json + "]";
    }
    std::vector<std::pair<std::string, std::string>> members;
    std::size_t size = 0;
    lua_pushnil(state_);
    while (lua_next(state_, index) != 0) {
      if (lua_type(state_, -2) == LUA_TSTRING && tree_.problem.empty()) {
        std::size_t length = 0;
        const char* name = lua_tolstring(state_, -2, &length);
        members.emplace_back(text({name, length}), value(lua_gettop(state_), depth + 1));
        size += members.back().first.size() + members.back().second.size();
        if (size > most_output_bytes) fail("what the file says is larger than 1 MiB", true);
      }
      lua_settop(state_, -2);
    }
    std::sort(members.begin(), members.end());
    json = "{";
    for (const auto& [name, content] : members) {
      if (json.size() > 1) json += ',';
      json.append(name).append(":").append(content);
    }
    return json + "}";
  }

  lua_State* state_;
  int array_;
  Tree& tree_;
  std::size_t nodes_ = 0, written_ = 0;
};

}  // namespace

Tree to_json(lua_State* state, int index, int array_index) {
  Tree tree;
  std::string json =
      Walk(state, lua_absindex(state, array_index), tree).value(lua_absindex(state, index), 0);
  if (tree.problem.empty() && json.size() > most_output_bytes) {
    tree.problem = "what the file says is larger than 1 MiB";
    tree.limit = true;
  }
  if (tree.problem.empty()) tree.json = std::move(json);
  return tree;
}

}  // namespace assay::cage
