// What an author reads when a pack file holds one of Lua's traps or a slip: place, line, caret,
// nearest right word.
#include <doctest/doctest.h>

#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

std::string said(std::string_view source) {
  PackFolder folder;
  folder.write("r.lua", source);
  return "\n" + issues_of(load_folder(folder));
}

}  // namespace

TEST_CASE("a key written twice") {
  CHECK(said(R"(rule {
  title = "t", applies = { stage = "deployed",
    stage = "operated" },
}
)") == R"(
r.lua:3:5: `stage` stands twice in this table, first on line 2; Lua would silently keep the last one
      stage = "operated" },
      ^
)");
}

TEST_CASE("comparisons of references") {
  CHECK(said("rule { applies = { that(this.stage == \"deployed\", true) } }") == R"(
r.lua:1:36: `==` compares while the pack is read, when `this` has no value yet; write `is(…)` or `field = value`
  rule { applies = { that(this.stage == "deployed", true) } }
                                     ^
)");
  CHECK(said("local limit = this.score * 2\nrule { applies = { that(4 < limit, present) } }") == R"(
r.lua:2:27: `<` compares while the pack is read, when `limit` has no value yet; write `below(…)` or `before(…)`
  rule { applies = { that(4 < limit, present) } }
                            ^
)");
  CHECK(said("local x = count(\"evidence\", { system = this.id }) >= 1") == R"(
r.lua:1:51: `>=` compares while the pack is read, when `count` has no value yet; write `at_least(…)` or `not_before(…)`
  local x = count("evidence", { system = this.id }) >= 1
                                                    ^
)");
}

TEST_CASE("logic on references") {
  CHECK(said("local a = this.owner and this.name\nlocal b = not this.owner\nlocal c = (present) or "
             "absent") == R"(
r.lua:1:22: `and` picks one of its sides while the pack is read, and `this` is always its left one; conditions in one table must all hold, `either { … }` is the or
  local a = this.owner and this.name
                       ^
r.lua:2:11: `not` of a reference or condition is false while the pack is read; write `is_not(…)`, `none_of { … }`, `absent` or `none = …`
  local b = not this.owner
            ^
r.lua:3:21: `or` picks one of its sides while the pack is read, and `present` is always its left one; conditions in one table must all hold, `either { … }` is the or
  local c = (present) or absent
                      ^
)");
}

TEST_CASE("plain Lua on plain values is left alone") {
  CHECK(said(R"(local function pick(kind, extra)
  if kind == "a" and not extra or #kind > 3 then return { stage = extra or "deployed" } end
  for i, v in ipairs { 1, 2 } do if i >= 2 then return { stage = "operated", ["org.name"] = present } end end
end
rule { control = "OWN:1.1", title = "t", subject = "ai_system", applies = pick("a"),
  expect { id = "x", says = "s", level = "own", method = "test", has = { owner = present } } })") ==
        "\n");
}

TEST_CASE("names that nobody declared") {
  CHECK(said("rule { subject = ai_system, applies = { owner = presnt } }\ncuont = 1") == R"(
r.lua:1:18: nobody declared `ai_system`
  rule { subject = ai_system, applies = { owner = presnt } }
                   ^
r.lua:1:49: nobody declared `presnt`; did you mean `present`?
  rule { subject = ai_system, applies = { owner = presnt } }
                                                  ^
r.lua:2:1: `cuont` is not declared; write `local cuont = …`
  cuont = 1
  ^
)");
}

TEST_CASE("a name used outside its block is found when the file runs") {
  CHECK(said("do local inner = 1 end\nlocal x = inner") == R"(
r.lua:2: nobody declared `inner`
  local x = inner
)");
}

TEST_CASE("a boolean where a condition belongs") {
  CHECK(said("local set = true\nrule { control = \"OWN:1.1\", title = \"t\", subject = "
             "\"ai_system\",\n  applies = { set, stage = \"deployed\" } }")
            .starts_with(R"(
r.lua:3:15: a boolean stands where a condition belongs; was something compared with `==` or `<`? Write `field = word(…)` or `that(…)`
    applies = { set, stage = "deployed" } }
                ^
)"));
}

TEST_CASE("syntax errors show the token") {
  CHECK(said("rule {\n  title = \"t\"\n  subject = \"ai_system\"\n}") == R"(
r.lua:3:3: '}' expected (to close '{' at line 1) near 'subject'
    subject = "ai_system"
    ^
)");
  CHECK(said("local x = = 1") == R"(
r.lua:1:11: unexpected symbol near '='
  local x = = 1
            ^
)");
}

TEST_CASE("bytes that hide something") {
  CHECK(said("-- \u00fcber\nlocal x = 1 -- \u202e") ==
        "\nr.lua:2:16: the character U+202E is invisible or changes the order of text; remove it\n"
        "  local x = 1 -- \\xe2\\x80\\xae\n"
        "                 ^\n");
  CHECK(said("local x = \"\xff\"") == "\nr.lua:1: this line is not UTF-8\n  local x = \"\\xff\"\n");
}

TEST_CASE("a caret stands under its column behind characters of several bytes") {
  CHECK(said("local text = \"größe\" local x = presnt") == R"(
r.lua:1:34: nobody declared `presnt`; did you mean `present`?
  local text = "größe" local x = presnt
                                 ^
)");
}

TEST_CASE("words used wrongly are all gathered, each with its line") {
  CHECK(said(R"(local a = days("x")
local b = at_least()
local c = count(3)
local d = sum("evidence")
rule { control = "OWN:1.1", titel = "t", subject = "ai_system", title = "t",
  applies = { stage = {}, owner = { name = 1 } },
  expect { id = "x", says = "s", level = "own", method = "test", has = 3, where = { a = 1 } } })") ==
        R"(
r.lua:1: `days` takes a whole number, but here is the text `x`
  local a = days("x")
r.lua:2: `at_least` takes a value or an expression, but here is nothing
  local b = at_least()
r.lua:2: `at_least` takes one value, but here are 0
  local b = at_least()
r.lua:3: `count` takes the name of a kind, but here is the number 3
  local c = count(3)
r.lua:4: `sum` takes "kind.field", but here is the text `evidence`
  local d = sum("evidence")
r.lua:5:29: unknown field `titel` in a `rule`; did you mean `title`?
  rule { control = "OWN:1.1", titel = "t", subject = "ai_system", title = "t",
                              ^
r.lua:6:15: an empty list of conditions says nothing
    applies = { stage = {}, owner = { name = 1 } },
                ^
r.lua:6:27: conditions of one field stand in a list, but here is the name `name`; a field of a referenced fact is written ["ref.field"]
    applies = { stage = {}, owner = { name = 1 } },
                            ^
r.lua:7:66: `has` takes a table of conditions, but here is the number 3
    expect { id = "x", says = "s", level = "own", method = "test", has = 3, where = { a = 1 } } }
                                                                   ^
r.lua:7:75: `where` needs one of `some`, `every` and `none` beside it
    expect { id = "x", says = "s", level = "own", method = "test", has = 3, where = { a = 1 } } }
                                                                            ^
)");
}
