#include "engine/assess/assess.h"

#include <doctest/doctest.h>

using namespace assay;
using namespace assay::model;

namespace {

Schema schema() {
  Schema made;
  REQUIRE(made.add({.name = "organization",
                    .says = "s",
                    .fields = {{.name = "limit", .type = Type::decimal, .says = "s"}}})
              .has_value());
  REQUIRE(made.add({.name = "system",
                    .says = "s",
                    .fields = {{.name = "stage", .says = "s"},
                               {.name = "score", .type = Type::decimal, .says = "s"}}})
              .has_value());
  REQUIRE(
      made.add({.name = "log",
                .says = "s",
                .fields =
                    {{.name = "system", .type = Type::reference, .target = "system", .says = "s"},
                     {.name = "made", .type = Type::date, .says = "s"}}})
          .has_value());
  return made;
}

Expr path(Root root, std::vector<std::string> steps) {
  return {.op = Expr::Op::path, .path = {root, std::move(steps)}};
}

Expr constant(Value value) {
  return {.op = Expr::Op::constant, .value = Cell::of(std::move(value))};
}

Condition where(std::string field, Word word, std::vector<Expr> operand = {}) {
  return {{path(Root::row, {std::move(field)})}, {word, std::move(operand), {}}, 0};
}

Rule rule(Expectation expectation) {
  return {.pack = "p", .id = "r", .subject = "system", .expectations = {std::move(expectation)}};
}

Rule has_log(Conditions has = {}) {
  return rule({.id = "log",
               .quantifier = Quantifier::some,
               .kind = "log",
               .where = {where("system", Word::is, {path(Root::self, {"id"})})},
               .has = std::move(has)});
}

Fact ai(std::string key, Cell stage = {}, Cell score = {}) {
  return {.org = "o",
          .kind = "system",
          .key = std::move(key),
          .cells = {std::move(stage), std::move(score)}};
}

Fact log(std::string key, Cell system, Cell made = {}) {
  return {.org = "o",
          .kind = "log",
          .key = std::move(key),
          .cells = {std::move(system), std::move(made)}};
}

Outcome outcome(const Rule& rule, const std::vector<Fact>& facts,
                const std::vector<std::string>& complete = {}) {
  SnapshotBuilder builder(schema(), *parse_date("2025-01-01"));
  for (const Fact& fact : facts) builder.add(fact);
  for (const std::string& kind : complete) builder.set_register("o", kind, {.complete = true});
  const Snapshot snapshot = builder.finish();
  const Assessment assessment = assess::assess(snapshot, std::array{rule}, {});
  return assessment.rules[0].outcome.at(0);
}

}  // namespace

TEST_CASE("some is satisfied by one row, and without one only a complete register fails") {
  CHECK(outcome(has_log(), {ai("s"), log("l", Cell::of("s"))}) == Outcome::satisfied);
  CHECK(outcome(has_log(), {ai("s")}) == Outcome::undetermined);
  CHECK(outcome(has_log(), {ai("s")}, {"log"}) == Outcome::not_satisfied);
  CHECK(outcome(has_log(), {ai("s"), log("l", Cell::of("other"))}, {"log"}) ==
        Outcome::not_satisfied);
}

TEST_CASE("a blank join refers to nothing, an unknown one may be ours") {
  CHECK(outcome(has_log(), {ai("s"), log("l", Cell::blank())}, {"log"}) == Outcome::not_satisfied);
  CHECK(outcome(has_log(), {ai("s"), log("l", Cell{})}, {"log"}) == Outcome::undetermined);
}

TEST_CASE("a fact past its own validity proves nothing either way") {
  Fact lapsed = log("l", Cell::of("s"));
  lapsed.valid_to = *parse_date("2024-12-31");
  CHECK(outcome(has_log(), {ai("s"), lapsed}, {"log"}) == Outcome::undetermined);
}

TEST_CASE("a demand on the subject keeps the four states apart") {
  const Rule present = rule({.id = "e", .has = {where("stage", Word::present)}});
  CHECK(outcome(present, {ai("s", Cell::of("live"))}) == Outcome::satisfied);
  CHECK(outcome(present, {ai("s", Cell::blank())}) == Outcome::not_satisfied);
  CHECK(outcome(present, {ai("s", Cell::na())}) == Outcome::satisfied);
  CHECK(outcome(present, {ai("s", Cell{})}) == Outcome::undetermined);
  CHECK(outcome(present, {ai("s", Cell::unreadable("?"))}) == Outcome::undetermined);
  const Rule live = rule({.id = "e", .has = {where("stage", Word::is_not, {constant("retired")})}});
  CHECK(outcome(live, {ai("s", Cell::blank())}) == Outcome::undetermined);
  CHECK(outcome(live, {ai("s", Cell::na())}) == Outcome::satisfied);
}

TEST_CASE("a month is fresh only if every day of it is") {
  const auto fresh = [](const char* made) {
    const Expr month = constant(Duration{1, 0});
    return outcome(has_log({where("made", Word::fresh, {month})}),
                   {ai("s"), log("l", Cell::of("s"), Cell::of(*parse_period(made)))}, {"log"});
  };
  CHECK(fresh("2024-12-02") == Outcome::satisfied);
  CHECK(fresh("2024-12-01") == Outcome::not_satisfied);
  CHECK(fresh("2024-12") == Outcome::undetermined);
  CHECK(fresh("2025-01-02") == Outcome::not_satisfied);
  CHECK(fresh("2025-01-01") == Outcome::satisfied);
}

TEST_CASE("a count over an open register is certain only from below") {
  const auto at = [](Word word, std::int64_t limit, bool complete) {
    Expr count{.op = Expr::Op::count,
               .kind = "log",
               .where = {where("system", Word::is, {path(Root::self, {"id"})})}};
    const Rule counted =
        rule({.id = "e", .has = {{{count}, {word, {constant(Decimal::of(limit))}, {}}, 0}}});
    return outcome(counted, {ai("s"), log("a", Cell::of("s")), log("b", Cell::of("s"))},
                   complete ? std::vector<std::string>{"log"} : std::vector<std::string>{});
  };
  CHECK(at(Word::at_least, 2, false) == Outcome::satisfied);
  CHECK(at(Word::at_least, 3, false) == Outcome::undetermined);
  CHECK(at(Word::at_most, 2, false) == Outcome::undetermined);
  CHECK(at(Word::at_most, 2, true) == Outcome::satisfied);
  CHECK(at(Word::at_most, 1, false) == Outcome::not_satisfied);
}

TEST_CASE("a set of a catalog's ids is a value like a list") {
  Expr set = constant(List{"operated", "retired"});
  set.op = Expr::Op::catalog;
  const Rule demand = rule({.id = "stage", .has = {where("stage", Word::one_of, {set})}});
  CHECK(outcome(demand, {ai("s", Cell::of("retired"))}) == Outcome::satisfied);
  CHECK(outcome(demand, {ai("s", Cell::of("planned"))}) == Outcome::not_satisfied);
}

TEST_CASE("advice never changes a rule's outcome") {
  Rule advised = rule({.id = "a", .has = {where("stage", Word::present)}});
  advised.expectations.push_back(
      {.id = "b", .level = Level::advice, .has = {where("score", Word::present)}});
  CHECK(outcome(advised, {ai("s", Cell::of("live"), Cell::blank())}) == Outcome::satisfied);
}

TEST_CASE("without a subject the organisation gets one outcome") {
  for (const bool complete : {false, true}) {
    SnapshotBuilder builder(schema(), *parse_date("2025-01-01"));
    builder.set_register("o", "system", {.complete = complete});
    const Snapshot snapshot = builder.finish();
    const Assessment assessment = assess::assess(snapshot, std::array{has_log()}, {});
    REQUIRE(assessment.rules[0].empty.size() == 1);
    CHECK(assessment.rules[0].empty[0].outcome ==
          (complete ? Outcome::not_applicable : Outcome::undetermined));
  }
}

TEST_CASE("a finding says where evidence for one requirement counts for another") {
  Schema kinds = schema();
  REQUIRE(kinds
              .add({.name = "evidence",
                    .says = "s",
                    .fields = {{.name = "tags", .list = true, .says = "s"}}})
              .has_value());
  SnapshotBuilder builder(kinds, *parse_date("2025-01-01"));
  builder.add(ai("s1"));
  const auto tagged = [&](std::string key, std::string tag) {
    builder.add({.org = "o",
                 .kind = "evidence",
                 .key = std::move(key),
                 .cells = {Cell::of(List{std::move(tag)})}});
  };
  tagged("own", "A:1");
  tagged("carried", "B:2");
  tagged("other", "B:3");
  const Snapshot snapshot = builder.finish();
  const std::array rules{rule({.id = "shown",
                               .quantifier = Quantifier::some,
                               .kind = "evidence",
                               .has = {where("tags", Word::supports, {constant("A:1")})}})};
  const assess::Options options{.relations = {{"B:2", "A:1"}, {"B:3", "A:9"}}};
  const Assessment assessment = assess::assess(snapshot, rules, options);
  const auto found = assess::findings(snapshot, rules, assessment, options, assess::Which::all);

  REQUIRE(found.size() == 1);
  CHECK(found[0].observations[0].outcome == Outcome::satisfied);
  CHECK(found[0].observations[0].observed ==
        "`evidence` in scope: 2 as expected, 1 not as expected (register not declared complete); "
        "`carried` counts by B:2, which a crosswalk carries to A:1");
}

TEST_CASE("a finding says what was expected, what was observed and which facts show it") {
  SnapshotBuilder builder(schema(), *parse_date("2025-01-01"));
  builder.add(ai("s1", Cell::blank()));
  builder.add(ai("s2", Cell::of("live")));
  builder.add(log("l", Cell::of("s2"), Cell::of(*parse_period("2020-01-01"))));
  builder.set_register("o", "log", {.complete = true});
  const Snapshot snapshot = builder.finish();
  Rule kept = has_log({where("made", Word::fresh, {constant(Duration{1, 0})})});
  kept.title = "Logs are kept";
  kept.expectations[0].says = "a log of the last month exists";
  kept.expectations.push_back(
      {.id = "staged", .says = "its stage is known", .has = {where("stage", Word::present)}});
  const std::array rules{kept};
  const Assessment assessment = assess::assess(snapshot, rules, {});
  const auto found = assess::findings(snapshot, rules, assessment, {}, assess::Which::open);

  REQUIRE(found.size() == 2);
  CHECK(found[0].subject.key == "s1");
  CHECK(found[0].observations[0].observed == "no `log` in scope (register declared complete)");
  CHECK(found[0].observations[1].observed == "`stage` is left blank");
  CHECK(found[0].message ==
        "Logs are kept: not shown that a log of the last month exists; no `log` in scope (register "
        "declared complete)");
  CHECK(found[1].observations[0].expected ==
        "some `log` where `system` is the subject's `id`, with `made` is fresh: within the last 1 "
        "month");
  REQUIRE(found[1].observations[0].facts.size() == 1);
  CHECK(found[1].observations[0].facts[0].key == "l");
  CHECK(found[1].severity_sum == "2 base = 2, low");
  CHECK(assess::findings(snapshot, rules, assessment, {.threads = 2}, assess::Which::all).size() ==
        2);
}

TEST_CASE("rules that ask the same thing are explained each by itself") {
  SnapshotBuilder builder(schema(), *parse_date("2025-01-01"));
  builder.add(ai("s1", Cell::of("live"), Cell::of(Decimal::of(1))));
  const Snapshot snapshot = builder.finish();
  Rule scored =
      rule({.id = "e", .has = {where("score", Word::at_least, {constant(Decimal::of(2))})}});
  Expr addend{.op = Expr::Op::by,
              .args = {path(Root::self, {"stage"})},
              .entries = {{Cell::of("live"), constant(Decimal::of(1))}}};
  scored.severity = {.base = 1, .add = {addend, addend}};
  const std::array rules{scored, scored};
  const Assessment assessment = assess::assess(snapshot, rules, {});
  const auto found = assess::findings(snapshot, rules, assessment, {}, assess::Which::open);
  REQUIRE(found.size() == 2);
  for (const Finding& one : found) {
    CHECK(one.severity == Severity::medium);
    CHECK(one.observations[0].observed == "`score` is 1");
  }
}

TEST_CASE("a finding on a missing register prints its severity sum to the end") {
  SnapshotBuilder builder(schema(), *parse_date("2025-01-01"));
  builder.set_register("o", "log", {});
  const Snapshot snapshot = builder.finish();
  const std::array rules{has_log()};
  const auto found = assess::findings(snapshot, rules, assess::assess(snapshot, rules, {}), {},
                                      assess::Which::open);
  REQUIRE(found.size() == 1);
  CHECK(found[0].severity_sum == "2 base = 2, low");
}

TEST_CASE("a key that is a row number stays marked through snapshot and finding") {
  SnapshotBuilder builder(schema(), *parse_date("2025-01-01"));
  Fact numbered = ai("1", Cell::blank());
  numbered.unstable_key = true;
  builder.add(numbered);
  const Snapshot snapshot = builder.finish();
  const std::array rules{rule({.id = "e", .has = {where("stage", Word::present)}})};
  const auto found = assess::findings(snapshot, rules, assess::assess(snapshot, rules, {}), {},
                                      assess::Which::open);
  REQUIRE(found.size() == 1);
  CHECK(found[0].unstable_key);
}

TEST_CASE("a demand on a measure names the facts that were measured, in every rule that asks it") {
  SnapshotBuilder builder(schema(), *parse_date("2025-01-01"));
  builder.add(ai("s1", Cell::of("live")));
  builder.add(log("mine", Cell::of("s1")));
  builder.add(log("other", Cell::of("s2")));
  builder.set_register("o", "log", {.complete = true});
  const Snapshot snapshot = builder.finish();
  const Expr count{.op = Expr::Op::count,
                   .kind = "log",
                   .where = {where("system", Word::is, {path(Root::self, {"id"})})}};
  const Rule counted =
      rule({.id = "e", .has = {{{count}, {Word::at_least, {constant(Decimal::of(2))}, {}}, 0}}});
  const std::array rules{counted, counted};
  const Assessment assessment = assess::assess(snapshot, rules, {});
  const auto found = assess::findings(snapshot, rules, assessment, {}, assess::Which::open);
  REQUIRE(found.size() == 2);
  for (const Finding& one : found) {
    const auto& facts = one.observations[0].facts;
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].key == "s1");
    CHECK(facts[1].key == "mine");
  }
}

TEST_CASE("what cannot be told of several subjects for the same reason is one gap") {
  SnapshotBuilder builder(schema(), *parse_date("2025-01-01"));
  for (const char* key : {"s1", "s2", "s3"}) builder.add(ai(key, Cell::of("live")));
  builder.add(ai("s4"));                                  // its stage is unknown: another gap
  builder.add(log("l1", Cell::of("s3"), Cell::blank()));  // and here it hangs on a fact
  const Snapshot snapshot = builder.finish();
  Rule live =
      has_log({where("made", Word::not_after,
                     {constant(Period{*parse_date("2024-12-31"), *parse_date("2024-12-31")})})});
  live.applies = {where("stage", Word::is, {constant("live")})};
  const std::array rules{live};
  const Assessment assessment = assess::assess(snapshot, rules, {});
  const auto found = assess::findings(snapshot, rules, assessment, {}, assess::Which::open);
  REQUIRE(found.size() == 3);
  CHECK(found[0].subject.key == "s1");
  REQUIRE(found[0].alike.size() == 1);
  CHECK(found[0].alike[0].key == "s2");
  CHECK(found[0].alike[0].id == finding_id("o", "p", "r", {"system", "s2"}));
  CHECK(found[1].subject.key == "s3");
  CHECK(found[1].observations[0].facts.size() == 1);
  CHECK(found[2].subject.key == "s4");
  CHECK(found[2].reason == Reason::applicability_undecided);
  CHECK(found[2].observations[0].fact_count == 0);

  const auto all = assess::findings(snapshot, rules, assessment, {}, assess::Which::all);
  CHECK(all.size() == 4);
  const Finding second = apart(found[0], found[0].alike[0]);
  CHECK(second.subject.key == "s2");
  CHECK(second.message == found[0].message);
  CHECK(second.alike.empty());
}

TEST_CASE("what is not satisfied is never gathered") {
  SnapshotBuilder builder(schema(), *parse_date("2025-01-01"));
  for (const char* key : {"s1", "s2"}) builder.add(ai(key, Cell::of("live")));
  builder.set_register("o", "log", {.complete = true});
  const Snapshot snapshot = builder.finish();
  const std::array rules{has_log()};
  const auto found = assess::findings(snapshot, rules, assess::assess(snapshot, rules, {}), {},
                                      assess::Which::open);
  REQUIRE(found.size() == 2);
  CHECK(found[0].alike.empty());
  CHECK(found[0].observations[0].fact_count == 0);
}

TEST_CASE("a rule of a law judges nothing on days on which the law does not bind") {
  const auto outcome = [](std::vector<Application> law, const std::string& day) {
    Rule made = rule({.id = "staged", .has = {where("stage", Word::present)}});
    made.law = std::move(law);
    SnapshotBuilder builder(schema(), *parse_date(day));
    builder.add(ai("s1", Cell::of("live")));
    const Snapshot snapshot = builder.finish();
    const std::vector<Rule> rules = {made};
    return assess::assess(snapshot, rules, {}).rules[0].outcome[0];
  };
  const auto said = [](assess::Which which) {
    Rule made = has_log();
    made.law = {{.from = parse_date("2027-12-02")}};
    SnapshotBuilder builder(schema(), *parse_date("2025-01-01"));
    builder.add(ai("s1"));
    const Snapshot snapshot = builder.finish();
    const std::vector<Rule> rules = {made};
    return assess::findings(snapshot, rules, assess::assess(snapshot, rules, {}), {}, which);
  };
  CHECK(said(assess::Which::open).empty());
  CHECK(said(assess::Which::all).at(0).observations.at(0).observed ==
        "the law behind it binds from 2027-12-02");
  const Application coming{.from = parse_date("2027-12-02")};
  const Application ended{.until = parse_date("2025-04-03")};
  const Application moved{.from = parse_date("2027-12-02"),
                          .original_from = parse_date("2026-08-02"),
                          .amended_on = parse_date("2026-07-27")};
  CHECK(outcome({}, "2020-01-01") == Outcome::satisfied);
  CHECK(outcome({coming}, "2027-12-01") == Outcome::not_applicable);
  CHECK(outcome({coming}, "2027-12-02") == Outcome::satisfied);
  CHECK(outcome({ended}, "2025-04-02") == Outcome::satisfied);
  CHECK(outcome({ended}, "2025-04-03") == Outcome::not_applicable);
  CHECK(outcome({ended, coming}, "2026-01-01") == Outcome::not_applicable);
  CHECK(outcome({ended, coming}, "2028-01-01") == Outcome::satisfied);
  CHECK(outcome({moved}, "2026-08-02") == Outcome::not_applicable);
  CHECK(outcome({{.never = "it lapsed"}}, "2028-01-01") == Outcome::not_applicable);
}
