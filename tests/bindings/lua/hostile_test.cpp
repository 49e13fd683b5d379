// Pack files that mean harm or are merely broken. Each must end as an issue that names its file, in
// time, and leave the file beside it as it is.
#include <doctest/doctest.h>

#include <chrono>

#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

struct Chunk {
  std::string name;
  std::string source;
  Code code;
  const char* message;  // a part of what must be said
};

std::string repeat(std::string_view piece, std::size_t times) {
  std::string made;
  for (std::size_t i = 0; i < times; ++i) made += piece;
  return made;
}

// What runs on, grows or nests without end.
std::vector<Chunk> endless() {
  const char *fuel = "instructions", *text = "MiB of text", *memory = "of memory",
             *deep = "too deeply", *large = "larger than 1 MiB";
  return {
      {"while", "while true do end", Code::limit, fuel},
      {"repeat", "repeat until false", Code::limit, fuel},
      {"goto", "::again:: goto again", Code::limit, fuel},
      {"for by nothing", "for i = 0, 1, 1e-300 do end", Code::limit, fuel},
      {"nested for", "for a = 1, 1e9 do for b = 1, 1e9 do end end", Code::limit, fuel},
      {"tail calls", "local function f(n) return f(n + 1) end f(0)", Code::limit, fuel},
      {"closures", "local function f() return function() return f end end while true do f()() end",
       Code::limit, fuel},
      {"loop in a word", "rule { title = (function() while true do end end)() }", Code::limit,
       fuel},
      {"loop through ipairs", "local t = { 1 } for i in ipairs(t) do t[i + 1] = i end", Code::limit,
       ""},
      {"loop of cases", "while true do case { 'x', expects = 'satisfied' } end", Code::limit, ""},
      {"loop of rules", "while true do rule { title = 'x' } end", Code::limit, ""},
      {"loop of problems", "while true do percent('x') end", Code::limit, fuel},
      {"sorted pairs",
       "local t = {} for i = 1, 1e6 do t['k' .. i] = i end for k in pairs(t) do end", Code::limit,
       ""},
      {"deep calls", "local function f(n) return 1 + f(n) end f(1)", Code::limit, deep},
      {"mutual calls",
       "local g local function f(n) return 1 + g(n) end g = function(n) return 1 + f(n) end f(1)",
       Code::limit, deep},
      {"tables", "local t, n = {}, 0 while true do n = n + 1 t[n] = { n } end", Code::limit,
       memory},
      {"one long table", "local t, n = {}, 0 while true do n = n + 1 t[n] = n end", Code::limit,
       ""},
      {"doubled text", "local s = 'x' while true do s = s .. s end", Code::limit, ""},
      {"growing text",
       "local s = '' while true do s = s .. 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' "
       "end",
       Code::limit, text},
      {"keys on one chain", "local t = {} for i = 1, 1e7 do t[i << 40] = i end", Code::limit, ""},
      {"references without end", "local r = this while true do r = r.a end", Code::limit, text},
      {"long sum",
       "local e = this.score for i = 1, 60000 do e = e + 1 end rule { title = 't', subject = "
       "'ai_system', "
       "applies = { that(e, at_least(1)) } }",
       Code::limit, "nested"},
      {"shared sum",
       "local e = this.score for i = 1, 44 do e = e + e end rule { title = 't', subject = "
       "'ai_system', "
       "applies = { that(e, at_least(1)) } }",
       Code::limit, ""},
      {"list in itself", "local t = {} t[1] = t rule { title = 't', applies = { stage = t } }",
       Code::limit, ""},
      {"either in itself",
       "local t = { present } t[2] = t rule { applies = { stage = either(t) } }", Code::limit, ""},
      {"long title", "local s = 'x' for i = 1, 21 do s = s .. s end rule { title = s }",
       Code::limit, large},
      {"many titles",
       "local s = 'x' for i = 1, 18 do s = s .. s end for i = 1, 9 do rule { id = i .. s } end",
       Code::limit, large},
      {"many facts",
       "local t = {} for i = 1, 1e5 do t[i] = { id = 'k' .. i } end case { 'x', facts = { "
       "ai_system = t }, "
       "expects = 'satisfied' }",
       Code::limit, ""},
      {"nested brackets", "local x = " + repeat("(", 5000) + "1" + repeat(")", 5000), Code::limit,
       deep},
      {"nested tables", "local x = " + repeat("{", 5000) + repeat("}", 5000), Code::limit, deep},
      {"nested blocks", repeat("do ", 5000) + repeat("end ", 5000), Code::limit, deep},
      {"nested words",
       "local x = " + repeat("f{a=", 190) + repeat("b=1,c=2,", 20000) + repeat("}", 190),
       Code::pack, ""},
      {"long file", repeat("-- nothing\n", 200000), Code::limit, "larger than 1 MiB"},
  };
}

// What reaches for more than the words.
std::vector<Chunk> reaching() {
  std::vector<Chunk> made;
  for (const char* name :
       {"_G",        "_ENV",     "load",   "loadfile",     "loadstring",     "dofile",
        "require",   "pcall",    "xpcall", "setmetatable", "getmetatable",   "rawset",
        "rawget",    "rawequal", "rawlen", "next",         "collectgarbage", "print",
        "coroutine", "debug",    "io",     "os",           "package",        "string",
        "table",     "math",     "utf8",   "words",        "host",           "setfenv"}) {
    made.push_back({name, std::string("local x = ") + name, Code::pack, "nobody declared"});
  }
  const std::vector<Chunk> more = {
      {"text method", "local x = ('x'):rep(1 << 62)", Code::pack, "index a string"},
      {"text pattern", "local s = 'aaaa' local x = s:find('a*b')", Code::pack, "index a string"},
      {"text as number", "local x = '10' + 1", Code::pack, "arithmetic on a string"},
      {"global", "words_of_mine = 1", Code::pack, "not declared"},
      {"word replaced", "rule = nil", Code::pack, "not declared"},
      {"word replaced by a function", "function rule() end", Code::pack, "not declared"},
      {"reference written", "this.owner = 1", Code::pack, "cannot be changed"},
      {"reference called", "this.owner()", Code::pack, "cannot be called"},
      {"reference walked", "for k in pairs(this) do end", Code::pack, "walks a table"},
      {"word walked", "for i in ipairs(present) do end", Code::pack, "walks a table"},
      {"word read", "local x = present.word", Code::pack, "no fields"},
      {"reference joined", "local x = this.owner .. 'x'", Code::pack, "joins texts"},
      {"error with a table", "error({})", Code::pack, "an error without a text"},
      {"error with a reference", "error(this)", Code::pack, "an error without a text"},
      {"assertion", "assert(false, 'no')", Code::pack, "no"},
      {"binary chunk", std::string("\x1bLua\x54\x00\x19\x93", 8), Code::pack, ""},
      {"NUL", std::string("local x = 1\0", 12), Code::pack, "U+0000"},
      {"NUL in a text", "rule { title = 'a\\0b' }", Code::pack, "NUL"},
      {"broken text", "rule { title = '\\xff\\xfe' }", Code::pack, "UTF-8"},
      {"broken message", "error('\\xff')", Code::pack, ""},
      {"not UTF-8", "local x = '\xff'", Code::pack, "not UTF-8"},
      {"bidi", "local x = '\u202e'", Code::pack, "U+202E"},
      {"byte order mark", "\ufeffrule {}", Code::pack, "U+FEFF"},
      {"endless number", "rule { title = 't', severity = { base = 1, add = { 1e999 } } }",
       Code::pack, ""},
      {"no number", "local x = 0/0 rule { title = 't', params = { a = x } }", Code::pack, ""},
      {"open text", "local x = 'abc", Code::pack, "unfinished string"},
      {"open bracket", "rule {", Code::pack, "expected"},
      {"too many locals", "local " + repeat("a,", 250) + "b", Code::pack, "too many local"},
      {"select far away", "local x = select(1 << 40, 1)  select(-5, 1)", Code::pack,
       "out of range"},
      {"keys of words", "local t = { [this] = 1 } for k in pairs(t) do end", Code::pack,
       "neither text"},
      {"function as a value", "rule { title = 't', applies = { stage = function() end } }",
       Code::pack, "a function"},
  };
  made.insert(made.end(), more.begin(), more.end());
  return made;
}

constexpr std::string_view good =
    R"lua(rule { control = "OWN:1.1", title = "Owned", subject = "ai_system",
  expect { id = "owned", says = "s", level = "required", method = "examine", has = { owner = present } } })lua";

void hold(const std::vector<Chunk>& chunks) {
  Limits limits;
  limits.fuel = 5'000'000;
  limits.wall_milliseconds = 8000;
  for (const Chunk& chunk : chunks) {
    CAPTURE(chunk.name);
    PackFolder folder;
    const std::string bad =
        chunk.source.find("case {") < chunk.source.size() ? "bad.cases.lua" : "bad.lua";
    folder.write(bad, chunk.source).write("good.lua", good);
    const auto start = std::chrono::steady_clock::now();
    const Loaded loaded = load_folder(folder, limits);
    const auto took = std::chrono::steady_clock::now() - start;
    CHECK(took < std::chrono::milliseconds(limits.wall_milliseconds + 1500));
    REQUIRE(!loaded.issues.empty());
    const Issue& issue = loaded.issues.front();
    INFO(to_text(issue));
    CHECK(issue.file == bad);
    CHECK(issue.severity == Issue::Severity::error);
    CHECK(issue.code == chunk.code);
    CHECK(issue.message.find(chunk.message) != std::string::npos);
    REQUIRE(loaded.rules.size() >= 1);
    CHECK(loaded.rules.back().title == "Owned");
  }
}

}  // namespace

TEST_CASE("files that run, grow or nest without end are stopped by a limit that is named") {
  hold(endless());
}

TEST_CASE("files that reach for more than the words find nothing") { hold(reaching()); }
