#include "bindings/lua/machine.h"

#include <algorithm>
#include <new>
#include <optional>

#include "bindings/lua/heap.h"
#include "bindings/lua/rows.h"
#include "bindings/lua/run.h"
#include "bindings/lua/source.h"
#include "bindings/lua/tree.h"

extern "C" {
#include <lauxlib.h>
#include <lua.h>
}

namespace assay::cage {
namespace {

// Puts the registry's field named by the light userdata at 1 on the stack.
int take_field(lua_State* state) {
  lua_getfield(state, LUA_REGISTRYINDEX, static_cast<const char*>(lua_touserdata(state, 1)));
  return 1;
}

// Runs the chunk at 1 with the words as its only names; gives its first value.
template <bool cases>
int run_chunk(lua_State* state) {
  lua_getfield(state, LUA_REGISTRYINDEX, cases ? "case_env" : "env");
  lua_setupvalue(state, 1, 1);
  lua_callk(state, 0, 1, 0, nullptr);
  return 1;
}

// Adds the value at 1 to the word `shared`.
template <bool cases>
int share(lua_State* state) {
  lua_getfield(state, LUA_REGISTRYINDEX, "share");
  lua_pushvalue(state, 1);
  lua_pushboolean(state, cases ? 1 : 0);
  lua_callk(state, 2, 0, 0, nullptr);
  return 0;
}

bool is_cases(std::string_view name) { return name.ends_with(".cases.lua"); }

// The folder of a file, with its `/`; nothing for one of the pack itself.
std::string_view folder_of(std::string_view name) {
  const auto slash = name.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : name.substr(0, slash + 1);
}

std::string amount(std::int64_t number) {
  std::string digits = std::to_string(number);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), ",");
  }
  return digits;
}

std::string size_text(std::size_t bytes) {
  const bool small = bytes < std::size_t{1} << 20U;
  return amount(static_cast<std::int64_t>(bytes >> (small ? 10U : 20U))) +
         (small ? " KiB" : " MiB");
}

// What a file may write of text over its whole run: a copy of a few bytes costs about as much as an
// instruction.
std::size_t text_bytes(const Limits& limits) { return static_cast<std::size_t>(limits.fuel) * 16; }

class Machine {
 public:
  Machine(const Limits& limits, const Words& words)
      : limits_(limits), heap_(limits.heap_bytes, text_bytes(limits)) {
    run_.fuel = limits.fuel;
    run_.words = &words;
    // Never closed: closing runs code of the state. The heap takes its memory back.
    state_ = lua_newstate(Heap::allocate, &heap_);
  }

  Answer run(const File& file, const Shared& shared) {
    if (!prepare(file, shared)) return std::move(answer());
    lua_settop(state_, 0);
    if (run_.issues.empty() && call_field("out") && call_field("array")) {
      Tree tree = to_json(state_, 1, 2);
      if (tree.problem.empty())
        answer_.json = std::move(tree.json);
      else
        run_.issues.push_back({{}, tree.problem, tree.limit});
    }
    return std::move(answer());
  }

  // Runs the file, so that what it declares is there; false where that fails, and the issues say
  // why.
  bool prepare(const File& file, const Shared& shared) {
    if (!open(is_cases(file.name))) return false;
    start_fuel(state_);
    for (const SharedFile* one : shared) {
      if (run(*one)) continue;
      for (Issue& issue : run_.issues) issue.file = one->name;
      return false;
    }
    return load(file, !shared.empty()) &&
           (run_.cases ? call(run_chunk<true>) : call(run_chunk<false>));
  }

  SharedFile read(const File& file) {
    SharedFile made;
    made.name = file.name;
    if (open(is_cases(file.name)) && load(file, true)) {
      made.code = dump_code(state_);
      made.map = std::move(map_);
      if (made.code.empty()) fail("the file takes more memory than it is allowed");
    }
    made.issues = std::move(run_.issues);
    return made;
  }

  // Asks a function of the prepared file: a letter for its answer, or `e` or `l` and why there is
  // none. Each call has its own instructions and its own text.
  std::string ask(const Row& row) {
    what_ = "the test";
    run_.issues.clear();
    limits_.fuel = run_.fuel = fuel_of_row;
    heap_.start_over(text_bytes(limits_));
    start_fuel(state_);  // counts from nothing, whatever ran before
    lua_settop(state_, 0);
    if (call(call_test, const_cast<Row*>(&row)) && run_.issues.empty()) {
      std::size_t size = 0;
      const char* said = lua_tolstring(state_, -1, &size);
      return {said, 1};
    }
    const Issue& issue = run_.issues.front();
    const std::string line =
        issue.place.line > 0 ? "line " + std::to_string(issue.place.line) + ": " : "";
    return (issue.limit ? "l" : "e") + line + issue.message;
  }

  [[nodiscard]] const std::vector<Issue>& issues() const { return run_.issues; }

 private:
  bool open(bool cases) {
    run_.cases = cases;
    if (state_ != nullptr && call(open_words, &run_)) return true;
    fail("the words cannot be given");
    return false;
  }

  // Adds the value of the file to the word `shared`.
  bool run(const SharedFile& shared) {
    run_.issues = shared.issues;
    if (!run_.issues.empty()) return false;
    run_.chunk = "=" + shared.name;
    run_.map = &shared.map;
    lua_settop(state_, 0);
    if (luaL_loadbufferx(state_, shared.code.data(), shared.code.size(), run_.chunk.c_str(), "b") !=
        LUA_OK) {
      note_error({});
      return false;
    }
    const bool done = is_cases(shared.name) ? call(run_chunk<true>) && call(share<true>)
                                            : call(run_chunk<false>) && call(share<false>);
    return done && run_.issues.empty();
  }

  Answer& answer() {
    std::stable_sort(run_.issues.begin(), run_.issues.end(),
                     [](const Issue& a, const Issue& b) { return a.place < b.place; });
    answer_.issues = std::move(run_.issues);
    answer_.fuel_used = limits_.fuel - std::max<std::int64_t>(run_.fuel, 0);
    answer_.heap_peak = heap_.peak();
    return answer_;
  }

  void fail(const char* message) {
    if (heap_.refused()) message = "the memory allowed is less than the words need";
    run_.issues.push_back({{}, message, true});
  }

  // Reads the text of a chunk, compiles it, and leaves it alone on the stack when nothing is wrong
  // with it.
  bool load(const File& file, bool with_shared) {
    run_.issues = check_bytes(file.source);
    if (!run_.issues.empty()) return false;
    run_.chunk = "=" + file.name;
    const auto tokens = read_tokens(file.source);
    lua_settop(state_, 0);
    if (luaL_loadbufferx(state_, file.source.data(), file.source.size(), run_.chunk.c_str(), "t") !=
        LUA_OK) {
      note_error(tokens);
      return false;
    }
    map_ = SourceMap(tokens);
    run_.map = &map_;
    const bool cases = is_cases(file.name);
    std::vector<std::string> words, others;
    if (!names_of(cases ? "case_words" : "words", words)) return false;
    if (!names_of(cases ? "words" : "names_of_cases", others)) return false;
    if (with_shared) words.emplace_back("shared");
    run_.issues = map_.duplicates();
    for (Issue& trap : find_traps(tokens, {words, others, cases}))
      run_.issues.push_back(std::move(trap));
    return run_.issues.empty();
  }

  // The text keys of a table in the registry, sorted.
  bool names_of(const char* table, std::vector<std::string>& names) {
    if (!call_field(table)) return false;
    const int at = lua_gettop(state_);
    lua_pushnil(state_);
    while (lua_next(state_, at) != 0) {
      if (lua_type(state_, -2) == LUA_TSTRING)
        names.emplace_back(lua_tolstring(state_, -2, nullptr));
      lua_settop(state_, -2);
    }
    lua_settop(state_, at - 1);
    std::sort(names.begin(), names.end());
    return true;
  }

  bool call(lua_CFunction function, void* argument = nullptr) {
    lua_pushcclosure(state_, function, 0);
    lua_rotate(state_, 1, 1);
    int arguments = lua_gettop(state_) - 1;
    if (argument != nullptr) {
      lua_pushlightuserdata(state_, argument);
      arguments = 1;
    }
    if (lua_pcallk(state_, arguments, LUA_MULTRET, 0, 0, nullptr) == LUA_OK) return true;
    note_error({});
    return false;
  }

  bool call_field(const char* name) {
    lua_pushcclosure(state_, take_field, 0);
    lua_pushlightuserdata(state_, const_cast<char*>(name));
    if (lua_pcallk(state_, 1, 1, 0, 0, nullptr) == LUA_OK) return true;
    note_error({});
    return false;
  }

  // The error value on top of the stack as an issue.
  void note_error(std::span<const Token> tokens) {
    Issue issue;
    std::string message;
    if (lua_type(state_, -1) == LUA_TSTRING) message = lua_tolstring(state_, -1, nullptr);
    if (run_.out_of_fuel) {
      issue.message = what_ + " takes more than " + amount(limits_.fuel) + " instructions";
      issue.limit = true;
    } else if (heap_.too_much_text()) {
      issue.message = what_ + " makes more than " + size_text(text_bytes(limits_)) + " of text";
      issue.limit = true;
    } else if (heap_.refused() || run_.out_of_memory || message == "not enough memory") {
      issue.message = what_ + " takes more than " +
                      amount(static_cast<std::int64_t>(limits_.heap_bytes >> 20U)) +
                      " MiB of memory";
      issue.limit = true;
    } else if (lua_touserdata(state_, -1) == recorded_error()) {
      return;
    } else if (message.find("overflow") != std::string::npos) {
      issue.message = what_ + " nests or calls itself too deeply";
      issue.limit = true;
      issue.place.line = line_in(message);
    } else {
      issue.place.line = line_in(message);
      issue.message = message.empty() ? what_ + " ended with an error" : message;
      issue.place.column = column_of(issue, tokens);
    }
    run_.issues.push_back(std::move(issue));
  }

  // Takes "chunk:12: " off the front of the message.
  [[nodiscard]] std::uint32_t line_in(std::string& message) const {
    const std::string_view chunk = std::string_view(run_.chunk).substr(1);
    // Lua shortens long names at the front.
    const auto colon = message.find(".lua:");
    if (colon == std::string::npos || chunk.size() < 4) return 0;
    std::size_t at = colon + 5;
    std::uint32_t line = 0;
    while (at < message.size() && message[at] >= '0' && message[at] <= '9' && line < 100'000'000) {
      line = line * 10 + static_cast<std::uint32_t>(message[at++] - '0');
    }
    if (message.compare(at, 2, ": ") == 0) message = message.substr(at + 2);
    return line;
  }

  // Where the token that a syntax error names stands: the last such one on its line.
  static std::uint32_t column_of(const Issue& issue, std::span<const Token> tokens) {
    const auto near = issue.message.rfind(" near ");
    std::uint32_t column = 0;
    for (const Token& token : tokens) {
      if (token.place.line != issue.place.line) continue;
      const bool named = near != std::string::npos &&
                         issue.message.find(token.text, near) != std::string::npos &&
                         !token.text.empty();
      if (named || (token.kind == Token::Kind::end && column == 0)) column = token.place.column;
    }
    return column;
  }

  Limits limits_;
  std::string what_ = "the file";  // that runs, for messages
  Heap heap_;
  Run run_;
  SourceMap map_;
  Answer answer_;
  lua_State* state_ = nullptr;
};

}  // namespace

namespace {

// The rows of a batch, one machine after another: one that met an error or a limit is not asked
// again.
class Batch {
 public:
  Batch(const Tests& tests, const Limits& limits, const Words& words)
      : tests_(tests), limits_(limits), words_(words) {}

  std::string ask(std::size_t row) {
    try {
      if (!machine_) {
        machine_.emplace(limits_, words_);
        if (!machine_->prepare(tests_.file, tests_.shared)) {
          const bool limit = !machine_->issues().empty() && machine_->issues().front().limit;
          machine_.reset();
          return limit ? "lthe file cannot be run" : "ethe file cannot be run";
        }
      }
      std::string said = machine_->ask({tests_.rule, tests_.sentence, &tests_.rows[row]});
      if (said.size() > 1) machine_.reset();
      return said;
    } catch (const std::bad_alloc&) {
      machine_.reset();
      return "lthe test takes more memory than it is allowed";
    }
  }

 private:
  const Tests& tests_;
  const Limits& limits_;
  const Words& words_;
  std::optional<Machine> machine_;
};

}  // namespace

bool run_tests(const Tests& tests, const Limits& limits, const Words& words,
               const std::function<bool(const std::string&)>& answer) {
  std::vector<std::string> said;
  Batch batch(tests, limits, words);
  for (std::size_t row = 0; row < tests.rows.size(); ++row) {
    said.push_back(batch.ask(row));
    if (!answer(said.back())) return false;
  }
  // A function that keeps something from row to row says something else in another order.
  std::string moved;
  Batch again(tests, limits, words);
  for (std::size_t row = tests.rows.size(); row-- > 0;) {
    if (said[row].size() > 1) continue;
    if (again.ask(row) != said[row]) moved += " " + std::to_string(row);
  }
  return answer("~" + moved);
}

Words prepare_words() { return compile_words(); }

bool is_shared(std::string_view name) {
  const std::string_view own = name.substr(folder_of(name).size());
  return own == "shared.lua" || own == "shared.cases.lua";
}

SharedFile read_shared(const File& file, const Limits& limits, const Words& words) {
  try {
    return Machine(limits, words).read(file);
  } catch (const std::bad_alloc&) {
    return {file.name, {}, "", {{{}, "the file takes more memory than it is allowed", true}}};
  }
}

Shared shared_with(const File& file, const std::vector<SharedFile>& files) {
  Shared found;
  for (const SharedFile& one : files) {
    const bool above = file.name.starts_with(folder_of(one.name));
    if (above && (is_cases(file.name) || !is_cases(one.name))) found.push_back(&one);
  }
  std::sort(found.begin(), found.end(), [](const SharedFile* a, const SharedFile* b) {
    const std::size_t deep = folder_of(a->name).size(), other = folder_of(b->name).size();
    return deep != other ? deep < other : is_cases(a->name) < is_cases(b->name);
  });
  return found;
}

Answer run_file(const File& file, const Shared& shared, const Limits& limits, const Words& words) {
  try {
    return Machine(limits, words).run(file, shared);
  } catch (const std::bad_alloc&) {
    Answer answer;
    answer.issues.push_back({{}, "the file takes more memory than it is allowed", true});
    return answer;
  }
}

}  // namespace assay::cage
