#include <doctest/doctest.h>

#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

constexpr std::string_view event_logs = R"lua(
local function mine() return { system = this.id } end
rule {
  control  = "OWN:1.1",
  title    = "Event logs are kept for AI systems in use",
  subject  = "ai_system",
  applies  = { stage = one_of { "operated", "deployed" } },
  severity = { base = 2, add = { by(this.stage, { operated = 1, otherwise = 0 }) } },
  params   = { gap = 4, kept = months(6) },
  expect {
    id = "on", says = "logging was on during all use", level = "required", method = "test",
    some = "event_log", where = mine(),
    has = { enabled_from = not_after(this.first_use_at), gap_hours = at_most(2 * param.gap), retention = { present, at_least(param.kept) } },
  },
  remedy = { task = "Switch on logging for {name}", owner = "system_owner", within = days(30), effort = "M" },
}
)lua";

}  // namespace

TEST_CASE("a rule leaves the cage as typed data") {
  PackFolder folder;
  folder.write("logs/1.1-event-logs.lua", event_logs);
  const Loaded loaded = load_folder(folder);
  CHECK(issues_of(loaded) == "");
  REQUIRE(loaded.rules.size() == 1);
  const model::Rule& rule = loaded.rules.front();
  CHECK(rule.id == "1.1-event-logs");
  CHECK(rule.pack == "own");
  CHECK(rule.version == "1.0.0");
  CHECK(rule.file == "logs/1.1-event-logs.lua");
  CHECK(rule.line == 3);
  CHECK(rule.controls == std::vector<std::string>{"OWN:1.1"});
  REQUIRE(rule.applies.size() == 1);
  CHECK(rule.applies[0].left[0].path.steps == std::vector<std::string>{"stage"});
  CHECK(rule.applies[0].left[0].path.root == model::Root::row);
  CHECK(rule.applies[0].test.word == model::Word::one_of);
  CHECK(std::get<model::List>(rule.applies[0].test.operand[0].value.value) ==
        model::List{"deployed", "operated"});
  CHECK(rule.severity.base == 2);
  CHECK(rule.severity.add[0].op == model::Expr::Op::by);
  REQUIRE(rule.expectations.size() == 1);
  const model::Expectation& on = rule.expectations[0];
  CHECK(on.quantifier == model::Quantifier::some);
  CHECK(on.kind == "event_log");
  CHECK(on.where[0].test.word == model::Word::is);
  CHECK(on.where[0].test.operand[0].path == model::Path{model::Root::self, {"id"}});
  REQUIRE(on.has.size() == 3);  // sorted by field
  CHECK(on.has[0].left[0].path.steps[0] == "enabled_from");
  CHECK(on.has[1].test.operand[0].op == model::Expr::Op::multiply);
  CHECK(std::get<Decimal>(on.has[1].test.operand[0].args[1].value.value) == Decimal::of(4));
  CHECK(on.has[2].test.word == model::Word::all);
  CHECK(std::get<Duration>(on.has[2].test.tests[1].operand[0].value.value) == Duration{6, 0});
  CHECK(rule.remedy->within == Duration{0, 30});
  CHECK(std::get<Duration>(rule.params.at("kept").value) == Duration{6, 0});
}

TEST_CASE("a parameter given on the command line takes the place of its default") {
  PackFolder folder;
  folder.write("1.1-event-logs.lua", event_logs);
  const Loaded loaded = load_folder(folder, {}, {{"kept", "P1Y"}, {"gap", "9"}});
  CHECK(issues_of(loaded) == "");
  const model::Expectation& on = loaded.rules.at(0).expectations.at(0);
  CHECK(std::get<Decimal>(on.has[1].test.operand[0].args[1].value.value) == Decimal::of(9));
  CHECK(std::get<Duration>(on.has[2].test.tests[1].operand[0].value.value) == Duration{12, 0});
}

TEST_CASE("a parameter that is not of its default's form is an issue") {
  PackFolder folder;
  folder.write("1.1-event-logs.lua", event_logs);
  const Loaded loaded = load_folder(folder, {}, {{"kept", "soon"}});
  REQUIRE(loaded.issues.size() == 1);
  CHECK(loaded.issues[0].message ==
        "the parameter `kept` cannot be `soon`: write it like its default in the pack");
}

TEST_CASE("files share what shared.lua returns") {
  PackFolder folder;
  folder.write(
      "shared.lua",
      R"(return { in_use = one_of { "deployed", "operated" }, mine = function() return { system = this.id } end })");
  folder.write(
      "a.lua",
      R"lua(rule { control = "OWN:1.1", title = "t", subject = "ai_system", applies = { stage = shared.in_use },
    expect { id = "x", says = "s", level = "required", method = "test", some = "event_log", where = shared.mine() } })lua");
  const Loaded loaded = load_folder(folder);
  CHECK(issues_of(loaded) == "");
  CHECK(loaded.rules.at(0).expectations.at(0).where.size() == 1);
}

TEST_CASE("what is wrong in shared.lua is told once, where it stands") {
  const auto told = [](const char* shared) {
    PackFolder folder;
    folder.write("shared.lua", shared);
    folder.write("1.1-event-logs.lua", event_logs);
    std::string all;
    for (const Issue& issue : load_folder(folder).issues) all += to_text(issue);
    return all;
  };
  CHECK(told("return {}") == "");
  CHECK(told("local x = 1\nlocal y = = 3") ==
        "shared.lua:2:11: unexpected symbol near '='\n  local y = = 3\n            ^\n");
  CHECK(told("\nreturn { mine = missing }") ==
        "shared.lua:2:17: nobody declared `missing`\n  return { mine = missing }\n                 "
        " ^\n");
  CHECK(told("\n\nwhile true do end") ==
        "shared.lua: the file takes more than 50,000,000 instructions\n");
  // A word used wrongly is a problem that the file survives, and must not be lost behind it.
  CHECK(told("\nreturn { kept = within(3) }").starts_with("shared.lua:2:"));
}

TEST_CASE("an endless loop and a memory bomb end as limits, and their neighbours are read") {
  PackFolder folder;
  folder.write("a-loop.lua", "while true do end");
  folder.write("b-bomb.lua", "local t = {} local n = 0 while true do n = n + 1 t[n] = { n } end");
  folder.write("c-good.lua", event_logs);
  const Loaded loaded = load_folder(folder);
  REQUIRE(loaded.issues.size() == 2);
  CHECK(to_text(loaded.issues[0]) ==
        "a-loop.lua: the file takes more than 50,000,000 instructions\n");
  CHECK(to_text(loaded.issues[1]) == "b-bomb.lua: the file takes more than 64 MiB of memory\n");
  CHECK(loaded.issues[0].code == Code::limit);
  CHECK(loaded.issues[1].code == Code::limit);
  CHECK(loaded.rules.size() == 1);
  CHECK(refuse_errors(loaded.issues).error().code == Code::limit);
}
