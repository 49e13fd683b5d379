// Mutants: what is changed in a rule, and whether its cases notice.
#include "engine/packs/mutation.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "engine/assess/assess.h"
#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

model::Assessment outcomes(model::Snapshot& snapshot, std::span<const model::Rule> rules) {
  return assess::assess(snapshot, rules, {});
}

std::string rule_with(const std::string& applies, const std::string& sentence) {
  return "rule { control = \"OWN:1.1\", title = \"t\", subject = \"ai_system\",\n  applies = {" +
         applies +
         "},\n  expect { id = \"x\", says = \"s\", level = \"required\", method = \"test\",\n" +
         sentence + " } }\n";
}

Loaded load_rule(const std::string& rule, const std::string& cases = "") {
  PackFolder folder;
  folder.write("r.lua", rule);
  if (!cases.empty()) folder.write("r.cases.lua", cases);
  return load_folder(folder);
}

std::vector<std::string> names_of(const std::string& rule) {
  const Loaded loaded = load_rule(rule);
  REQUIRE(issues_of(loaded) == "");
  std::vector<std::string> names;
  for (const Mutant& mutant : mutants_of(loaded.rules.at(0), loaded.schema))
    names.push_back(mutant.name);
  return names;
}

using Names = std::vector<std::string>;

// The names of those that survive.
Names survivors(const MutationReport& report) {
  Names names;
  for (const MutantReport& one : report.mutants) {
    if (one.fate == MutantReport::Fate::survived) names.push_back(one.name);
  }
  return names;
}

const std::string score_rule = rule_with("", "has = { score = at_least(3) }");

std::string scored(int score, const std::string& outcome) {
  return "case { \"scored " + std::to_string(score) +
         "\", facts = { ai_system = { id = \"s\", score = " + std::to_string(score) +
         " } }, expects = { x = \"" + outcome + "\" } }\n";
}

}  // namespace

TEST_CASE("conditions are dropped and negated, lists lose members") {
  CHECK(names_of(rule_with("stage = one_of { \"deployed\", \"operated\" }",
                           "has = { owner = present }")) ==
        Names{"rule/applies.stage/drop", "rule/applies.stage/negate",
              "rule/applies.stage/without deployed", "rule/applies.stage/without operated",
              "x/has.owner/drop", "x/has.owner/negate"});
}

TEST_CASE("boundaries move by one unit of what they bound") {
  CHECK(names_of(rule_with("",
                           "has = { score = at_least(3), that(share(\"event_log\", {}, { "
                           "gap_hours = below(2) }), at_least(percent(95))) }")) ==
        Names{"x/has.score/drop", "x/has.score/negate", "x/has.score/above for at_least",
              "x/has.score/-1", "x/has.score/+1", "x/has.share(event_log)/drop",
              "x/has.share(event_log)/negate", "x/has.share(event_log)/above for at_least",
              "x/has.share(event_log)/-1 point", "x/has.share(event_log)/+1 point",
              "x/has.share(event_log).has.gap_hours/drop",
              "x/has.share(event_log).has.gap_hours/negate",
              "x/has.share(event_log).has.gap_hours/-1",
              "x/has.share(event_log).has.gap_hours/+1"});
  CHECK(names_of(rule_with("", "has = { first_use_at = fresh(years(1)) }")) ==
        Names{"x/has.first_use_at/drop", "x/has.first_use_at/negate", "x/has.first_use_at/-1 day",
              "x/has.first_use_at/+1 day"});
}

TEST_CASE("a boundary that is another field becomes strict or inclusive") {
  CHECK(names_of(rule_with("", "has = { first_use_at = not_after(org.policy_reviewed_on) }")) ==
        Names{"x/has.first_use_at/drop", "x/has.first_use_at/negate",
              "x/has.first_use_at/before for not_after"});
}

TEST_CASE("quantifiers, empty scopes, all and either are swapped") {
  CHECK(names_of(rule_with("",
                           "some = \"event_log\", where = { system = this.id }, has = { "
                           "enabled_from = { present, either { before(today), absent } } }")) ==
        Names{"x/every for some", "x/none for some", "x/empty undetermined", "x/where.system/drop",
              "x/where.system/negate", "x/has.enabled_from/drop", "x/has.enabled_from/negate",
              "x/has.enabled_from/either for all", "x/has.enabled_from[1]/drop",
              "x/has.enabled_from[1]/negate", "x/has.enabled_from[2]/drop",
              "x/has.enabled_from[2]/negate", "x/has.enabled_from[2]/all for either",
              "x/has.enabled_from[2][1]/drop", "x/has.enabled_from[2][1]/negate",
              "x/has.enabled_from[2][1]/not_after for before", "x/has.enabled_from[2][2]/drop",
              "x/has.enabled_from[2][2]/negate"});
}

TEST_CASE("what goes before a general entry is taken back") {
  CHECK(names_of(
            rule_with("",
                      "has = { that(the(\"event_log.gap_hours\", {}, { specific = \"system\" }), "
                      "present) }")) == Names{"x/has.the(event_log.gap_hours)/drop",
                                              "x/has.the(event_log.gap_hours)/negate",
                                              "x/has.the(event_log.gap_hours)/not specific"});
}

TEST_CASE("what is recorded alone counts with what an open register may hold") {
  CHECK(names_of(rule_with("",
                           "has = { that(values(\"event_log.id\", {}, { recorded = true }), "
                           "contains \"l1\") }")) ==
        Names{"x/has.values(event_log.id)/drop", "x/has.values(event_log.id)/negate",
              "x/has.values(event_log.id)/not as recorded"});
}

TEST_CASE("what an empty scope means is not changed where only people can fill it") {
  const Names names = names_of(
      "rule { control = \"OWN:1.1\", title = \"t\", subject = \"ai_system\", expect { id = \"x\", "
      "says = "
      "\"s\", level = \"required\", method = \"interview\", some = \"event_log\" } }");
  CHECK(names == Names{"x/every for some", "x/none for some"});
}

TEST_CASE("cases on both sides of a boundary kill all its mutants") {
  const Loaded loaded = load_rule(score_rule, scored(2, "not_satisfied") + scored(3, "satisfied"));
  REQUIRE(issues_of(loaded) == "");
  const MutationReport report = run_mutants(loaded, outcomes, {}, 2);
  CHECK(survivors(report) == Names{});
  CHECK(report.mutants.size() == 5);
  CHECK(report.score() == 100);
}

TEST_CASE("a boundary that no case stands at survives, with its place and what was changed") {
  const Loaded loaded = load_rule(score_rule, scored(1, "not_satisfied") + scored(9, "satisfied"));
  const MutationReport report = run_mutants(loaded, outcomes, {}, 1);
  CHECK(survivors(report) ==
        Names{"x/has.score/above for at_least", "x/has.score/-1", "x/has.score/+1"});
  CHECK(report.score() == 40);
  const MutantReport& moved = report.mutants.at(3);
  CHECK(moved.file == "r.lua");
  CHECK(moved.line == 4);
  CHECK(moved.says == "`3` became `2`");
  CHECK(report.mutants.at(0).killed_by == "scored 1");
}

TEST_CASE("equivalents are not counted; those that are none are errors") {
  const std::string cases = scored(1, "not_satisfied") + scored(9, "satisfied");
  const Loaded loaded = load_rule(score_rule, cases + R"lua(
    equivalent { "x/has.score/-1", "nobody scores 2" }
    equivalent { "x/has.score/drop", "no" }
    equivalent { "x/has.scor/+1", "no" })lua");
  REQUIRE(issues_of(loaded) == "");
  const MutationReport report = run_mutants(loaded, outcomes, {}, 1);
  CHECK(report.count(MutantReport::Fate::equivalent) == 1);
  CHECK(report.score() == 50);
  REQUIRE(report.issues.size() == 2);
  CHECK(report.issues[0].message ==
        "the mutant `x/has.score/drop` is not equivalent: the case `scored 1` tells it from the "
        "rule");
  CHECK(report.issues[1].message ==
        "rule `r` has no mutant `x/has.scor/+1`; did you mean `x/has.score/+1`?");
}

TEST_CASE("an equivalent has a rule and a reason") {
  CHECK(issues_of(load_rule(score_rule, "equivalent { \"x/has.score/-1\", \" \" }")) != "");
  CHECK(issues_of(load_rule(score_rule, "equivalent { \"x/has.score/-1\" }")) != "");
  CHECK(issues_of(load_rule(score_rule, "equivalent { \"x\", \"y\", of = \"s\" }"))
            .find("no rule is called `s`") != std::string::npos);
}

TEST_CASE("a case with parameters tries the mutants of the rule with them") {
  const Loaded loaded = load_rule(
      "rule { control = \"OWN:1.1\", title = \"t\", subject = \"ai_system\", params = { least = 5 "
      "}, expect { id = \"x\", says = \"s\", level = \"own\", method = \"test\", has = { score = "
      "at_least(param.least) } } }",
      R"lua(case { "a", params = { least = 3 }, facts = { ai_system = { id = "s", score = 3 } }, expects = { x = "satisfied" } }
            case { "b", params = { least = 3 }, facts = { ai_system = { id = "s", score = 2 } }, expects = { x = "not_satisfied" } })lua");
  REQUIRE(issues_of(loaded) == "");
  CHECK(survivors(run_mutants(loaded, outcomes, {}, 1)) == Names{});
}

TEST_CASE("only the rules asked for are tried") {
  const Loaded loaded = load_rule(score_rule, scored(1, "not_satisfied"));
  const std::vector<std::string> other = {"s"};
  CHECK(run_mutants(loaded, outcomes, other, 1).mutants.empty());
}
