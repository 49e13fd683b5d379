// The words that put sentences and cases together from others: each gives what it says, is had only
// where it belongs, and says what is wrong where it is used wrongly.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "engine/json/write.h"
#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

constexpr std::string_view a_rule =
    R"lua(rule { control = "OWN:1.1", title = "t", subject = "ai_system", applies = { stage = one_of { "deployed", "operated" } },
  expect { id = "owned", says = "s", level = "required", method = "examine", has = { owner = present } },
  expect { id = "named", says = "n", level = "advice", method = "examine", has = { name = present } } })lua";

std::string rule_with(std::string_view conditions) {
  return R"lua(rule { control = "OWN:1.1", title = "t", subject = "ai_system", applies = )lua" +
         std::string(conditions) + R"lua(,
  expect { id = "x", says = "s", level = "required", method = "test", has = { owner = present } } })lua";
}

// The cage's own words for a rule with these conditions.
std::string said(std::string_view conditions) {
  const std::vector<Source> sources = {{"r.lua", rule_with(conditions)}};
  const auto answers = ask_cage({ASSAY_CAGE, {}}, sources);
  REQUIRE(answers);
  const json::Value& value = answers->at(0).value;
  INFO(json::to_text(*value.find("issues")));
  REQUIRE(value.find("issues")->array()->empty());
  return json::to_text(*value.find("data")->find("rules")->array()->at(0).find("applies"));
}

// Without the places, which differ between a word and what it stands for.
std::string plain(std::string text) {
  for (const char* key : {"\"column\":", "\"line\":"}) {
    for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at)) {
      std::size_t end = at + std::string_view(key).size();
      while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
      text.erase(at, end - at + (end < text.size() && text[end] == ',' ? 1 : 0));
    }
  }
  return text;
}

// Cases of the rule above, in a file beside it.
Loaded with_cases(std::string_view text, std::string_view shared = "") {
  PackFolder folder;
  folder.write("r.lua", a_rule).write("r.cases.lua", text);
  if (!shared.empty()) folder.write("shared.cases.lua", shared);
  return load_folder(folder);
}

std::string wrong(std::string_view text) { return issues_of(with_cases(text)); }

const Case& only(const Loaded& loaded) {
  INFO(issues_of(loaded));
  REQUIRE(loaded.issues.empty());
  REQUIRE(loaded.cases.size() == 1);
  return loaded.cases.front();
}

model::Cell cell(const Case& one, std::string_view key, std::string_view field) {
  const auto fact = std::find_if(one.facts.begin(), one.facts.end(),
                                 [&](const model::Fact& each) { return each.key == key; });
  REQUIRE(fact != one.facts.end());
  const auto schema = test_schema();
  const int index = schema.find(fact->kind)->index_of(field);
  REQUIRE(index >= 0);
  return fact->cells[static_cast<std::size_t>(index)];
}

constexpr std::string_view fine =
    R"lua(local fine = { facts = { ai_system = { id = "s1", name = "Desk", stage = "operated", owner = "ada" } },
  expects = { owned = "satisfied", named = "satisfied" }, advice = { "named" } }
)lua";

std::string of_fine(std::string_view text) { return std::string(fine) + std::string(text); }

}  // namespace

TEST_CASE("phrases stand for the conditions that packs would write") {
  const std::pair<const char*, const char*> same[] = {
      {"{ stage = in_use }", R"({ stage = one_of { "deployed", "operated" } })"},
      {"{ to = not_over }", "{ to = either { absent, not_before(today) } }"},
      {"in_force { owner = present }",
       "{ from = not_after(today), to = either { absent, not_before(today) }, owner = present }"},
      {"in_force()", "{ from = not_after(today), to = either { absent, not_before(today) } }"},
      {"{ attested \"r/x\" }",
       R"({ that(the("attestation.answer", { expectation = "r/x", subject = this, counts = true,
           at = fresh(param.attestation_life), ["until"] = not_before(today) }), "yes") })"},
      {"{ that(roles_under \"F\", contains \"user\") }",
       R"({ that(values("ai_role.role", { system = this.id, framework = "F" }, { recorded = true }), contains "user") })"},
      {"{ that(class_under(\"F\", this.system), \"high\") }",
       R"({ that(the("classification.class", { subject = this.system, framework = "F" }), "high") })"},
      {"{ selected \"F:1\" }",
       R"({ that(the("control_statement.applicable", { control = "F:1", system = absent }), true) })"},
      {"{ selected(\"F:1\", this.id) }",
       R"({ that(the("control_statement.applicable", { control = "F:1", system = either { this.id, absent } },
           { specific = "system" }), true) })"},
      {"but({ stage = present }, { owner = absent })", "{ stage = present, owner = absent }"},
      {"without({ stage = present, owner = absent }, \"owner\")", "{ stage = present }"},
      {"{ stage = one_of(with({ \"a\" }, { \"b\", \"c\" })) }",
       R"({ stage = one_of { "a", "b", "c" } })"},
  };
  for (const auto& [word, meant] : same) {
    CAPTURE(word);
    CHECK(plain(said(word)) == plain(said(meant)));
  }
}

TEST_CASE("a line changes what is on file and what is expected, and nothing else") {
  const auto loaded = with_cases(of_fine(R"lua(
cases(lines(fine, {
  { "nobody is named", { ai_system = { owner = blank } }, { owned = "not_satisfied" }, tempting = true },
}))
)lua"));
  const Case& one = only(loaded);
  CHECK(one.says == "nobody is named");
  CHECK(one.line == 5);
  CHECK(one.column == 3);
  CHECK(one.tempting);
  CHECK(one.subject == "s1");
  CHECK(cell(one, "s1", "owner").state == model::State::blank);
  CHECK(cell(one, "s1", "name") == model::Cell::of(std::string("Desk")));
  const std::map<std::string, model::Outcome> outcomes(one.outcomes.begin(), one.outcomes.end());
  CHECK(outcomes.at("owned") == model::Outcome::not_satisfied);
  CHECK(outcomes.at("named") == model::Outcome::satisfied);
  CHECK(outcomes.at("rule") == model::Outcome::not_satisfied);
}

TEST_CASE("the rule of a line comes to the worst of its sentences, advice left out") {
  const auto loaded = with_cases(of_fine(R"lua(
cases(lines(fine, {
  { "as it is" },
  { "advice unmet", { ai_system = { name = blank } }, { named = "not_satisfied" } },
  { "not asked", { ai_system = { owner = unasked } }, { owned = "undetermined" } },
  { "retired", { ai_system = { stage = "retired" } }, "not_applicable" },
}))
)lua"));
  REQUIRE(issues_of(loaded) == "");
  REQUIRE(loaded.cases.size() == 4);
  const auto rule = [&](std::size_t i) { return loaded.cases[i].outcomes.at("rule"); };
  CHECK(rule(0) == model::Outcome::satisfied);
  CHECK(rule(1) == model::Outcome::satisfied);
  CHECK(rule(2) == model::Outcome::undetermined);
  CHECK(rule(3) == model::Outcome::not_applicable);
  CHECK(loaded.cases[3].outcomes.at("named") == model::Outcome::not_applicable);
  CHECK(cell(loaded.cases[2], "s1", "owner").state == model::State::unasked);
}

TEST_CASE("the case from which others are made may be declared itself") {
  const auto loaded = with_cases(of_fine("case(but(fine, { \"all is well\" }))"));
  CHECK(only(loaded).outcomes.at("owned") == model::Outcome::satisfied);
}

TEST_CASE("facts of a kind are changed, replaced or taken away") {
  const auto loaded = with_cases(R"lua(
local two = world {
  ai_system = { { id = "s1", name = "One", owner = "ada" }, { id = "s2", name = "Two" } },
  event_log = { id = "l1", system = "s1" },
}
local function one(says, facts) case { says, subject = "s1", facts = facts, expects = { owned = "satisfied" } } end
one("changed", two { ai_system = { name = "New" } })
one("replaced", two { ai_system = { id = "s1", name = "Alone" } })
one("without logs", two { event_log = false })
)lua");
  REQUIRE(issues_of(loaded) == "");
  REQUIRE(loaded.cases.size() == 3);
  CHECK(cell(loaded.cases[0], "s1", "name") == model::Cell::of(std::string("New")));
  CHECK(cell(loaded.cases[0], "s1", "owner") == model::Cell::of(std::string("ada")));
  CHECK(cell(loaded.cases[0], "s2", "name") == model::Cell::of(std::string("Two")));
  CHECK(loaded.cases[1].facts.size() == 2);
  CHECK(loaded.cases[2].facts.size() == 2);
}

TEST_CASE("as_of is the day of cases that name none, for one file or for all") {
  const std::string_view two = R"lua(
case { "a", facts = { ai_system = { id = "s1" } }, expects = { owned = "undetermined" } }
case { "b", as_of = "2025-02-03", facts = { ai_system = { id = "s1" } }, expects = { owned = "undetermined" } })lua";
  const auto days = [](const Loaded& loaded) {
    REQUIRE(issues_of(loaded) == "");
    return to_text(loaded.cases.at(0).as_of) + " " + to_text(loaded.cases.at(1).as_of);
  };
  CHECK(days(with_cases(two)) == "2025-01-01 2025-02-03");
  CHECK(days(with_cases("as_of \"2028-11-01\"" + std::string(two))) == "2028-11-01 2025-02-03");
  CHECK(days(with_cases(two, "as_of \"2027-06-01\" return {}")) == "2027-06-01 2025-02-03");
}

TEST_CASE("asked varies the answer that the case holds, on its own day") {
  const std::string text = R"lua(as_of "2028-11-01"
local fine = { facts = { attestation = { said("r/owned", "ai_system:s1"), said("r/other", "ai_system:s1") } }, expects = { owned = "satisfied" } }
for _, one in ipairs(asked(fine, "r/owned")) do
  local answer, more = one.facts.attestation[2], one.facts.attestation[3]
  case { one[1], tempting = one.tempting, expects = one.expects, facts = { ai_system = {
    id = "s1", name = answer.at, owner = answer["until"] .. " " .. answer.answer .. " " .. answer.subject .. " " .. answer.expectation .. (more and " " .. more.answer or "") } } }
end)lua";
  const auto loaded = with_cases(text);
  REQUIRE(issues_of(loaded) == "");
  std::map<std::string, std::string> told;
  for (const Case& one : loaded.cases) {
    told[one.says] = std::get<std::string>(cell(one, "s1", "name").value) + " " +
                     std::get<std::string>(cell(one, "s1", "owner").value) + " " +
                     std::string(model::name(one.outcomes.at("rule")));
  }
  const std::string yes = "2028-05-01 2029-04-30 yes ai_system:s1 r/owned ";
  const std::map<std::string, std::string> expected = {
      {"owned: a plain no", "2028-05-01 2029-04-30 no ai_system:s1 r/owned not_satisfied"},
      {"owned: partly is not yes",
       "2028-05-01 2029-04-30 partly ai_system:s1 r/owned not_satisfied"},
      {"owned: nobody was asked, though other questions were",
       "2028-05-01 2029-04-30 yes ai_system:s1 another-rule/another-sentence undetermined"},
      {"owned: a yes about something else",
       "2028-05-01 2029-04-30 yes unit:somewhere-else r/owned undetermined"},
      {"owned: said today", "2028-11-01 2029-04-30 yes ai_system:s1 r/owned satisfied"},
      {"owned: dated tomorrow", "2028-11-02 2029-04-30 yes ai_system:s1 r/owned undetermined"},
      {"owned: it holds until today", "2028-05-01 2028-11-01 yes ai_system:s1 r/owned satisfied"},
      {"owned: it held until yesterday",
       "2028-05-01 2028-10-31 yes ai_system:s1 r/owned undetermined"},
      {"owned: as old as an answer may get",
       "2027-11-02 2029-04-30 yes ai_system:s1 r/owned satisfied"},
      {"owned: older than an answer may get",
       "2027-11-01 2029-04-30 yes ai_system:s1 r/owned undetermined"},
      {"owned: nobody says what was seen", yes + "undetermined"},
      {"owned: two who do not agree", yes + "no undetermined"},
  };
  CHECK(told == expected);
}

TEST_CASE("folders share on top of what the pack shares") {
  PackFolder folder;
  folder.write("shared.lua", "return { stage = one_of { \"deployed\" } }")
      .write("shared.cases.lua", "return { who = \"ada\" }")
      .write("a/shared.lua", "return { mine = { stage = shared.stage, owner = present } }")
      .write("a/r.lua", rule_with("shared.mine"))
      .write(
          "a/r.cases.lua",
          R"lua(case { "x", facts = { ai_system = { id = "s1", owner = shared.who } }, expects = "undetermined" })lua")
      .write("b/q.lua", rule_with("{ stage = shared.stage }"));
  const Loaded loaded = load_folder(folder);
  CHECK(issues_of(loaded) == "");
  CHECK(loaded.rules.size() == 2);
  CHECK(loaded.cases.size() == 1);
  folder.write("b/q.lua", rule_with("shared.mine"));
  CHECK(issues_of(load_folder(folder)).find("b/q.lua:1") == std::string::npos);
  folder.write("a/shared.lua", "return { stage = present, mine = {} }");
  CHECK(issues_of(load_folder(folder)) ==
        "a/shared.lua: `stage` is shared already, by another shared file of the pack\n");
  folder.write("a/shared.lua", "return 3");
  CHECK(issues_of(load_folder(folder)) ==
        "a/shared.lua: a shared file returns a table, as in return { name = … }, but here is the "
        "number 3\n");
}

TEST_CASE("words of cases and words of rules stand in their own files") {
  PackFolder folder;
  folder.write("r.lua", "local more = lines\n" + std::string(a_rule));
  CHECK(issues_of(load_folder(folder))
            .starts_with("r.lua:1:14: `lines` is a word of cases; it stands in NAME.cases.lua "
                         "beside the rule or in "
                         "shared.cases.lua\n"));
  CHECK(wrong("rule { title = \"t\" }")
            .starts_with(
                "r.cases.lua:1:1: `rule` is a word of rules; it stands in the rule's file or in "
                "shared.lua\n"));
  CHECK(wrong("local x = attested \"r/x\"").starts_with("r.cases.lua:1:11: `attested` is a word"));
}

TEST_CASE("a pack cannot change the words, and its own names do not reach into them") {
  PackFolder folder;
  folder.write("r.lua", a_rule);
  for (const char* text : {"lines = nil", "function but() end", "cases = 3"}) {
    folder.write("r.cases.lua", text);
    CHECK(issues_of(load_folder(folder)).find("is not declared; write `local") !=
          std::string::npos);
  }
  // A local of the same name is the file's own affair.
  const auto loaded = with_cases(of_fine(R"lua(
local but, case = nil, nil
if but == nil then cases(lines(fine, { { "as it is" } })) end)lua"));
  CHECK(only(loaded).says == "as it is");
}

TEST_CASE("what is wrong with a line is said where the line stands") {
  const auto first = [](std::string_view text) {
    const std::string all = wrong(of_fine(text));
    return all.substr(0, all.find('\n'));
  };
  CHECK(first("cases(lines(fine, {\n  { \"a\" },\n  { { } },\n}))") ==
        "r.cases.lua:5:3: a line begins with its sentence, as in { \"nobody is named\", { "
        "ai_system = { owner = blank } }, \"not_satisfied\" }, but here is a table");
  CHECK(first("cases(lines(fine, {\n  { \"a\", 3 },\n}))") ==
        "r.cases.lua:4:3: second in a line are the changes of facts by kind, but here is the "
        "number 3");
  CHECK(first("cases(lines(fine, {\n  { \"a\", {}, true },\n}))") ==
        "r.cases.lua:4:3: third in a line is one outcome for all sentences, or outcomes by id, but "
        "here is `true`");
  CHECK(first("cases(lines(fine, {\n  { \"a\", {}, {}, temping = true },\n}))") ==
        "r.cases.lua:4:18: unknown field `temping` in a line; did you mean `tempting`?");
  CHECK(first("cases(lines(fine, {\n  { \"a\", { ai_system = blank } },\n}))") ==
        "r.cases.lua:4:3: what changes of `ai_system` is a table of fields, a list of facts or "
        "`false`, but here is an expression");
  CHECK(first("cases(lines(fine, {\n  { \"a\", { ai_system = { onwer = \"x\" } } },\n}))")
            .starts_with("r.cases.lua:4:"));
}

TEST_CASE("what is wrong with a word says what it takes") {
  const std::pair<const char*, const char*> all[] = {
      {"but(3)", "`but` copies a table, but here is the number 3"},
      {"but({}, true)", "`but` takes its changes in a table, but here is `true`"},
      {"but(blank)", "`but` copies a table, but here is an expression"},
      {"without(nil)", "`without` copies a table, but here is nothing"},
      {"without({}, {})", "`without` takes the names of entries, but here is a table"},
      {"with({}, \"x\")", "`with` joins lists, but here is the text `x`"},
      {"with { a = 1 }", "`with` joins lists, but here is a table"},
      {"as_of \"soon\"", "`as_of` takes a day like \"2025-01-31\", but here is the text `soon`"},
      {"said(3)",
       "`said` takes \"RULE/EXPECTATION\" and the subject as \"kind:key\", but here are the number "
       "3 and nothing"},
      {"world(3)",
       "`world` takes facts by kind, as in world { ai_system = { … } }, but here is the number 3"},
      {"lines({}, {})",
       "`lines` takes a case in which all is well, { facts = { … }, expects = { … } }, but here is "
       "a table"},
      {"lines({ facts = {}, expects = {} }, 3)",
       "`lines` takes a list of lines { \"sentence\", { kind = changes }, { expectation = "
       "\"outcome\" } }, but here is the number 3"},
      {"cases(3)",
       "`cases` takes lists of cases, such as lines(…) gives, but here is the number 3"},
      {"cases { \"x\" }", "`case` takes a table, but here is the text `x`"},
      {"asked({ facts = {}, expects = {} }, \"r/x\")",
       "`asked` varies the answer that the case holds to `r/x`, but there is none; `said` makes "
       "one"},
  };
  for (const auto& [text, message] : all) {
    CAPTURE(text);
    const std::string told = wrong(std::string("local x = ") + text);
    CHECK(told.substr(0, told.find('\n')) == std::string("r.cases.lua:1: ") + message);
  }
  for (const auto& [text, message] : std::initializer_list<std::pair<const char*, const char*>>{
           {"{ attested(3) }", "`attested` takes \"RULE/EXPECTATION\", but here is the number 3"},
           {"{ that(roles_under(), 3) }", "`roles_under` takes the framework, but here is nothing"},
           {"{ that(values(\"ai_role.role\", {}, { recorded = false }), contains \"user\") }",
            "`values` takes \"kind.field\", conditions, and perhaps { recorded = true }"},
           {"{ that(class_under(\"F\", \"s1\"), 3) }",
            "`class_under` takes the system as an expression, such as `this.system`, but here is "
            "the text `s1`"},
           {"{ selected(3) }", "`selected` takes the id of a control, but here is the number 3"}}) {
    CAPTURE(text);
    PackFolder folder;
    folder.write("r.lua", rule_with(text));
    const std::string told = issues_of(load_folder(folder));
    CHECK(told.substr(0, told.find('\n')) == std::string("r.lua:1: ") + message);
  }
}
