// Functions of packs that are wrong, hostile or merely unlucky. Each row must come out
// undetermined, with what went wrong; the rows beside it must not notice.
#include <doctest/doctest.h>

#include <chrono>

#include "engine/packs/functions.h"
#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;
using assay::model::Cell;
using assay::model::Said;

namespace {

using What = Said::What;
using Rows = std::vector<std::vector<Cell>>;

Loaded pack_with(const std::string& before, const std::string& body, Limits limits = {}) {
  PackFolder folder;
  folder.write("shared.lua", "return { limit = 7 }");
  folder.write("r.lua", before + R"lua(
rule { control = "OWN:1.1", title = "t", subject = "ai_system",
  expect { id = "x", says = "s", level = "required", method = "test",
    test = { reads = { "score", "topics" }, run = function(fact, subject) )lua" +
                            body + " end } } }");
  Loaded loaded = load_folder(folder, limits);
  INFO(issues_of(loaded));
  REQUIRE(loaded.issues.empty());
  return loaded;
}

std::vector<Said> ask(const Loaded& loaded, const Rows& rows) {
  const model::Rule& rule = loaded.rules.at(0);
  return functions_of({loaded})(rule, rule.expectations.at(0), rows);
}

Rows scores(std::initializer_list<int> values) {
  Rows rows;
  for (const int value : values) rows.push_back({Cell::of(Decimal::of(value)), Cell::blank()});
  return rows;
}

Said alone(const std::string& body) { return ask(pack_with("", body), scores({3})).at(0); }

}  // namespace

TEST_CASE("a function says one of three words") {
  CHECK(alone("return 'satisfied'").what == What::satisfied);
  CHECK(alone("return 'not_satisfied'").what == What::not_satisfied);
  CHECK(alone("return 'undetermined'").what == What::undetermined);
  CHECK(alone("return fact.score == 3 and shared.limit == 7 and 'satisfied'").what ==
        What::satisfied);
}

TEST_CASE("a function sees values, blank and n/a as they were recorded") {
  const Loaded loaded = pack_with("", R"lua(
    if fact.topics == na then return "undetermined" end
    if fact.score == blank or fact.topics == blank then return "not_satisfied" end
    local n = 0
    for _, topic in ipairs(fact.topics) do n = n + (topic == "bias" and 1 or 0) end
    return n == 1 and fact.score + 0.25 == 0.75 and "satisfied" or "not_satisfied")lua");
  const Cell topics = Cell::of(model::List{"bias", "drift"}), half = Cell::of(Decimal{500'000});
  const std::vector<Said> said = ask(loaded, {{half, topics},
                                              {Cell::of(Decimal::of(1)), topics},
                                              {half, Cell::na()},
                                              {half, Cell::blank()},
                                              {Cell::blank(), topics}});
  CHECK(said[0].what == What::satisfied);
  CHECK(said[1].what == What::not_satisfied);
  CHECK(said[2].what == What::undetermined);
  CHECK(said[3].what == What::not_satisfied);
  CHECK(said[4].what == What::not_satisfied);
}

TEST_CASE("whatever else it says is an error, and named") {
  struct {
    const char *body, *says;
  } const wrong[] = {
      {"return true", "returns \"satisfied\", \"not_satisfied\" or \"undetermined\""},
      {"return false", "here is `false`"},
      {"", "here is nothing"},
      {"return 1", "the number 1"},
      {"return 'Satisfied'", "the text `Satisfied`"},
      {"return {}", "a table"},
      {"return present", "a condition"},
      {"local s = 'x' for i = 1, 14 do s = s .. s end return s", "the text `xxx"},
      {"error('out of order')", "out of order"},
      {"error({})", "an error without a text"},
      {"return fact.scoer", "does not say that it reads `scoer`"},
      {"return subject.stage", "does not say that it reads `stage`"},
      {"fact.other = 1", "sees copies"},
      {"return fact.topics < 3 and 'satisfied'", "compare nothing here"},
      {"return fact.score .. 1 == fact.nothing", "does not say that it reads"},
      {"return fact.score.x", "index a number"},
      {"percent('x') return 'satisfied'", "takes a number"},
      {"rule { colour = 1 } return 'satisfied'", "unknown field `colour`"},
  };
  for (const auto& one : wrong) {
    CAPTURE(std::string(one.body));
    const Said said = alone(one.body);
    CHECK(said.what == What::failed);
    INFO(said.message);
    CHECK(said.message.find(one.says) != std::string::npos);
    CHECK(said.message.size() < 500);
  }
}

TEST_CASE("what takes too much is limited, row by row") {
  struct {
    const char *body, *says;
  } const greedy[] = {
      {"while true do end", "50,000 instructions"},
      {"repeat until false", "50,000 instructions"},
      {"for i = 1, 1e9 do local t = { i } end", "instructions"},
      {"local s = 'x' while true do s = s .. s end", "text"},
      {"local s = '' while true do s = s .. 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' end", ""},
      {"local t, n = {}, 0 while true do n = n + 1 t[n] = { n, n, n, n, n, n, n, n } end", ""},
      {"local function f(n) return 1 + f(n) end return f(1)", ""},
      {"local function f(n) return f(n) end return f(1)", "instructions"},
      {"local r = this while true do r = r.a end", ""},
  };
  for (const auto& one : greedy) {
    CAPTURE(std::string(one.body));
    const Loaded loaded = pack_with(
        "", std::string("if fact.score == 3 then ") + one.body + " end return 'satisfied'");
    const std::vector<Said> said = ask(loaded, scores({1, 2, 3, 4, 5}));
    for (std::size_t i = 0; i < said.size(); ++i) {
      CAPTURE(i);
      INFO(said[i].message);
      CHECK(said[i].what == (i == 2 ? What::limited : What::satisfied));
    }
    CHECK(said[2].message.find(one.says) != std::string::npos);
  }
}

TEST_CASE("a function that remembers the rows before is caught") {
  for (const char* before : {"local seen = 0", "local seen = {}", "local seen = shared"}) {
    CAPTURE(before);
    const bool number = std::string_view(before).ends_with("0");
    const std::string body =
        number ? "seen = seen + 1 return seen > 2 and 'satisfied' or 'not_satisfied'"
               : "seen.n = (seen.n or 0) + 1 return seen.n > 2 and 'satisfied' or 'not_satisfied'";
    const std::vector<Said> said = ask(pack_with(before, body), scores({1, 2, 3, 4, 5, 6}));
    std::size_t caught = 0;
    for (const Said& one : said) {
      if (one.what == What::failed) ++caught;
    }
    CHECK(caught > 0);
    CHECK(said[0].what == What::failed);
    CHECK(said[0].message.find("after other rows") != std::string::npos);
  }
}

TEST_CASE("the same row has the same answer in any company") {
  const Loaded loaded =
      pack_with("", "return fact.score > shared.limit and 'satisfied' or 'not_satisfied'");
  Rows many;
  for (int i = 0; i < 2500; ++i) many.push_back(scores({i % 20}).front());
  const std::vector<Said> said = ask(loaded, many);
  for (std::size_t i = 0; i < many.size(); ++i) {
    REQUIRE(said[i].what == (i % 20 > 7 ? What::satisfied : What::not_satisfied));
  }
  CHECK(ask(loaded, scores({8}))[0] == said[8]);
}

TEST_CASE("past the deadline the rows are limited, and the caller lives") {
  Limits limits;
  limits.wall_milliseconds = 300;
  const Loaded loaded = pack_with(
      "",
      "local t = {} for i = 1, 200 do t['k' .. i] = i end for n = 1, 40 do for k in pairs(t) "
      "do end end return 'satisfied'",
      limits);
  Rows rows;
  for (int i = 0; i < 5000; ++i) rows.push_back(scores({i}).front());
  const auto start = std::chrono::steady_clock::now();
  const std::vector<Said> said = ask(loaded, rows);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(30));
  REQUIRE(said.size() == rows.size());
  CHECK(said.back().what == What::limited);
}

TEST_CASE("without a cage nothing is said") {
  Loaded loaded = pack_with("", "return 'satisfied'");
  loaded.cage.program = "/no/such/program";
  CHECK(ask(loaded, scores({1}))[0].what == What::failed);
  loaded.cage.program = "/bin/false";
  CHECK(ask(loaded, scores({1}))[0].what == What::limited);
  loaded.cage.program = "/bin/true";
  CHECK(ask(loaded, scores({1, 2, 3, 4, 5, 6}))[5].message ==
        "not asked: too many rows before it had to be stopped");
}
