#include "engine/judge/coverage.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "engine/judge/duties.h"
#include "engine/judge/text_coverage.h"

using namespace assay;
using namespace assay::judge;
using model::Basis;
using model::Cell;
using model::Coverage;
using model::Extent;
using model::Outcome;
using model::Relation;
using model::Shown;

namespace {

model::Schema schema() {
  using model::Type;
  model::Schema made;
  const auto add = [&](model::Kind kind) {
    kind.says = "s";
    REQUIRE(made.add(std::move(kind)).has_value());
  };
  add({.name = "ai_system", .fields = {{.name = "stage", .says = "s"}}});
  add({.name = "organization", .fields = {{.name = "name", .says = "s"}}});
  add({.name = "ai_role",
       .fields = {{.name = "system", .type = Type::reference, .target = "ai_system", .says = "s"},
                  {.name = "framework", .says = "s"},
                  {.name = "role",
                   .type = Type::enumeration,
                   .values = {"provider", "deployer"},
                   .says = "s"}}});
  add({.name = "classification",
       .fields = {{.name = "subject", .type = Type::reference, .target = "ai_system", .says = "s"},
                  {.name = "framework", .says = "s"},
                  {.name = "class", .says = "s"}}});
  return made;
}

model::Catalogs catalogs() {
  model::Catalogs made;
  REQUIRE(made.add({.prefix = "MS", .name = "System", .controls = {{.id = "MS:1"}, {.id = "MS:2"}}})
              .has_value());
  model::Catalog law{.prefix = "LAW", .name = "Law", .reading = model::Reading::law};
  law.controls = {{.id = "LAW:1", .elements = {"early", "late"}},
                  {.id = "LAW:2"},
                  {.id = "LAW:3", .application = {.from = parse_date("2025-06-01")}},
                  {.id = "LAW:4", .application = {.roles = {"provider"}, .classes = {"high"}}}};
  REQUIRE(made.add(std::move(law)).has_value());
  return made;
}

model::MappingEntry entry(std::string from, std::string to, Relation relation,
                          std::vector<std::string> elements = {}) {
  return {.from = std::move(from),
          .to = std::move(to),
          .relation = relation,
          .elements = std::move(elements),
          .rationale = "why",
          .residue = "rest",
          .source = "own",
          .confidence = "high",
          .second_reading = "kept"};
}

// Two systems; one rule on MS:1 and one on MS:2, with the outcomes given for each system.
struct World {
  model::SnapshotBuilder builder{schema(), *parse_date("2025-01-01")};
  std::vector<model::Rule> rules{
      {.pack = "p", .id = "r1", .controls = {"MS:1"}, .subject = "ai_system"},
      {.pack = "p", .id = "r2", .controls = {"MS:2"}, .subject = "ai_system"}};
  std::vector<model::Crosswalk> crosswalks{
      {.from = "MS",
       .to = "LAW",
       .entries = {entry("MS:1", "LAW:1", Relation::intersects_with, {"early"}),
                   entry("MS:2", "LAW:1", Relation::intersects_with, {"late"}),
                   entry("MS:1", "LAW:3", Relation::superset_of),
                   entry("MS:1", "LAW:4", Relation::superset_of)},
       .unmapped = {{"LAW:2", "nothing is like it"}}}};

  World() {
    for (const char* key : {"s1", "s2"})
      builder.add({.org = "o", .kind = "ai_system", .key = key, .cells = {Cell::of("operated")}});
  }

  std::vector<Coverage> cover(std::array<Outcome, 2> first, std::array<Outcome, 2> second,
                              Basis basis = Basis::record, model::Reason reason = {},
                              const char* framework = "LAW") {
    const model::Snapshot snapshot = builder.finish();
    model::Assessment assessment{.as_of = snapshot.as_of};
    for (std::size_t rule = 0; rule < 2; ++rule) {
      const auto& outcome = rule == 0 ? first : second;
      assessment.rules.push_back({.rule = rule,
                                  .rows = {0, 1},
                                  .outcome = {outcome[0], outcome[1]},
                                  .reason = {reason, reason},
                                  .basis = {basis, basis}});
    }
    return coverage({snapshot, rules, assessment, {}}, catalogs(), crosswalks,
                    std::vector<std::string>{framework});
  }
};

const Coverage& of(const std::vector<Coverage>& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Coverage& one) { return one.requirement == id; });
  REQUIRE(found != all.end());
  return *found;
}

constexpr Outcome yes = Outcome::satisfied, no = Outcome::not_satisfied,
                  open = Outcome::undetermined;

}  // namespace

TEST_CASE("parts unite for each system by itself, and the worst system speaks") {
  World world;
  const auto all = world.cover({yes, yes}, {yes, open});
  const Coverage& one = of(all, "LAW:1");
  CHECK(one.text == Extent::full);
  CHECK(one.units[static_cast<std::size_t>(Shown::satisfied)] == 1);
  CHECK(one.units[static_cast<std::size_t>(Shown::in_part)] == 1);
  CHECK(one.now == Shown::in_part);
  REQUIRE(one.through.size() == 2);
  CHECK(one.through[0].reaches == 2);
  CHECK(one.through[1].reaches == 1);
}

TEST_CASE("claims do not flow") {
  World world;
  const auto all = world.cover({yes, yes}, {yes, yes}, Basis::claim);
  CHECK(of(all, "LAW:1").now == Shown::undetermined);
  CHECK(of(all, "LAW:1").through[0].declared);
  CHECK(of(all, "LAW:1").through[0].reaches == 0);
}

TEST_CASE("a requirement without an entry or a rule shows nothing, and why") {
  World world;
  const auto all = world.cover({yes, yes}, {yes, yes});
  CHECK(of(all, "LAW:2").now == Shown::nothing);
  CHECK(of(all, "LAW:2").unmapped == "in MS: nothing is like it");
}

TEST_CASE("a law that does not bind yet is judged on no system") {
  World world;
  const auto all = world.cover({no, no}, {yes, yes});
  const Coverage& one = of(all, "LAW:3");
  CHECK(one.force == model::Force::coming);
  CHECK(one.now == Shown::not_applicable);
  CHECK(one.why == "coming from 2025-06-01");
  CHECK(one.text == Extent::full);
}

TEST_CASE("nothing flows from a law that does not bind on the day") {
  // The rule serves a standard too, and so judges before the law binds.
  for (const auto& [from, shown] : {std::pair("LAW:3", Shown::undetermined),  // from 2025-06-01
                                    std::pair("LAW:2", Shown::satisfied)}) {
    World world;
    world.rules[0].controls = {"MS:1", from};
    world.crosswalks = {
        {.from = "LAW", .to = "MS", .entries = {entry(from, "MS:2", Relation::superset_of)}}};
    world.rules[1].controls = {"LAW:4"};
    const Coverage one = of(world.cover({yes, yes}, {yes, yes}, Basis::record, {}, "MS"), "MS:2");
    CHECK(one.now == shown);
    REQUIRE(one.through.size() == 1);
    CHECK(one.through[0].reaches == (shown == Shown::satisfied ? 2 : 0));
  }
}

TEST_CASE("rules of its own judge what entries towards it leave over, and no entry away from it") {
  World world;
  // MS:1 is judged by r1 and has an entry towards LAW:1, which other rules judge.
  world.rules.push_back({.pack = "p", .id = "r3", .controls = {"LAW:1"}, .subject = "ai_system"});
  const model::Snapshot snapshot = world.builder.finish();
  const auto judged = [&](std::array<Outcome, 3> outcomes, const char* framework) {
    model::Assessment assessment{.as_of = snapshot.as_of};
    for (std::size_t rule = 0; rule < 3; ++rule) {
      assessment.rules.push_back({.rule = rule,
                                  .rows = {0, 1},
                                  .outcome = {outcomes[rule], outcomes[rule]},
                                  .reason = {{}, {}},
                                  .basis = {Basis::record, Basis::record}});
    }
    return coverage({snapshot, world.rules, assessment, {}}, catalogs(), world.crosswalks,
                    std::vector<std::string>{framework});
  };
  // What LAW:1 shows takes nothing away from MS:1, which its own rule judges in full.
  CHECK(of(judged({yes, open, open}, "MS"), "MS:1").now == Shown::satisfied);
  CHECK(of(judged({yes, open, yes}, "MS"), "MS:1").now == Shown::satisfied);
  // LAW:1 by its own rule, with one of two entries towards it open.
  CHECK(of(judged({yes, open, yes}, "LAW"), "LAW:1").now == Shown::in_part);
  CHECK(of(judged({yes, yes, yes}, "LAW"), "LAW:1").now == Shown::satisfied);
}

TEST_CASE("a law of which nobody can say whether it binds shows no part") {
  // The first rule judges LAW:4 itself and cannot tell, while a part of it arrives.
  using model::Reason;
  for (const auto& [reason, now] : {std::pair(Reason::applicability_undecided, Shown::undetermined),
                                    std::pair(Reason::needs_attestation, Shown::in_part)}) {
    World world;
    world.rules[0].controls = {"LAW:4"};
    world.crosswalks[0].entries = {entry("MS:2", "LAW:4", Relation::intersects_with)};
    const auto all = world.cover({open, open}, {yes, yes}, Basis::record, reason);
    CHECK(of(all, "LAW:4").now == now);
  }
}

TEST_CASE("a forecast counts a duty from the day it binds") {
  World world;
  world.rules.push_back({.pack = "p", .id = "law", .controls = {"LAW:2"}, .subject = "ai_system"});
  const auto changes = [&](const char* now, const char* then) {
    model::SnapshotBuilder builder{schema(), *parse_date(then)};
    builder.add({.org = "o", .kind = "ai_system", .key = "s1", .cells = {Cell::of("operated")}});
    const model::Snapshot snapshot = builder.finish();
    model::Assessment assessment{.as_of = snapshot.as_of};
    assessment.rules.push_back(
        {.rule = 0, .rows = {0}, .outcome = {yes}, .reason = {{}}, .basis = {Basis::record}});
    return duty_changes({snapshot, world.rules, assessment, {}}, catalogs(), world.crosswalks,
                        *parse_date(now));
  };
  const auto begun = changes("2025-05-31", "2025-06-01");
  REQUIRE(begun.size() == 1);
  CHECK(begun[0].requirement == "LAW:3");
  CHECK(begun[0].begins);
  CHECK(begun[0].day == *parse_date("2025-06-01"));
  CHECK(begun[0].then == Shown::satisfied);
  CHECK(changes("2025-01-01", "2025-05-31").empty());
  CHECK(changes("2025-06-01", "2025-12-31").empty());
  // A law that no rule judges and under which nothing is recorded concerns nobody we know of.
  world.rules.pop_back();
  CHECK(changes("2025-05-31", "2025-06-01").empty());
}

TEST_CASE("a duty of a role and a class binds whoever recorded them, and is open until then") {
  World world;
  CHECK(of(world.cover({yes, yes}, {yes, yes}), "LAW:4").now == Shown::undetermined);

  World known;
  const auto role = [&](const char* key, const char* system, const char* word) {
    known.builder.add({.org = "o",
                       .kind = "ai_role",
                       .key = key,
                       .cells = {Cell::of(system), Cell::of("LAW"), Cell::of(word)}});
  };
  role("r1", "s1", "provider");
  role("r2", "s2", "deployer");
  known.builder.add({.org = "o",
                     .kind = "classification",
                     .key = "c1",
                     .cells = {Cell::of("s1"), Cell::of("LAW"), Cell::of("high")}});
  const auto all = known.cover({yes, no}, {yes, yes});
  const Coverage& one = of(all, "LAW:4");
  // s1 is bound and shows it; s2, which fails, is deployed only and not bound.
  CHECK(one.now == Shown::satisfied);
  CHECK(one.units[static_cast<std::size_t>(Shown::not_applicable)] == 1);
}

TEST_CASE("evidence taken away never raises what is shown of a system") {
  const std::array outcomes{yes, open};
  for (const Outcome a : outcomes) {
    for (const Outcome b : outcomes) {
      World whole;
      const auto before = whole.cover({a, a}, {b, b});
      World less;
      const auto after = less.cover({open, a}, {b, b});
      const auto satisfied = [](const Coverage& one) {
        return 2 * one.units[static_cast<std::size_t>(Shown::satisfied)] +
               one.units[static_cast<std::size_t>(Shown::in_part)];
      };
      for (std::size_t i = 0; i < before.size(); ++i)
        CHECK(satisfied(after[i]) <= satisfied(before[i]));
    }
  }
}

TEST_CASE("what the texts cover is told without facts") {
  World world;
  const std::vector<std::string> from{"MS"};
  const auto all =
      text_coverage(catalogs(), world.crosswalks, "LAW", from, *parse_date("2025-01-01"));
  REQUIRE(all.size() == 4);
  CHECK(of(all, "LAW:1").text == Extent::full);
  CHECK(of(all, "LAW:2").text == Extent::none);
  CHECK(of(all, "LAW:4").text == Extent::full);
}

namespace {

// Rules and facts of more kinds than systems: data of systems by the facts of their use, incidents
// by their own reference.
struct Wider {
  static model::Schema schema() {
    using model::Type;
    model::Schema made = ::schema();
    const auto add = [&](model::Kind kind) {
      kind.says = "s";
      REQUIRE(made.add(std::move(kind)).has_value());
    };
    const auto to = [](const char* name, const char* kind) {
      return model::Field{.name = name, .type = Type::reference, .target = kind, .says = "s"};
    };
    add({.name = "data", .concerns = {{"use.data"}}});
    add({.name = "use", .fields = {to("data", "data"), to("system", "ai_system")}});
    add({.name = "data_check", .fields = {to("data", "data")}, .concerns = {{"data"}}});
    add({.name = "incident", .fields = {to("system", "ai_system")}});
    add({.name = "control_statement",
         .fields = {{.name = "control", .says = "s"},
                    to("system", "ai_system"),
                    {.name = "applicable", .type = Type::boolean, .says = "s"}}});
    return made;
  }

  model::SnapshotBuilder builder{schema(), *parse_date("2025-01-01")};
  std::vector<model::Rule> rules;
  std::vector<std::vector<Outcome>> outcomes;
  std::vector<model::Crosswalk> crosswalks;

  Wider() {
    fact("ai_system", "s1", {Cell::of("operated")});
    fact("ai_system", "s2", {Cell::of("operated")});
  }
  void fact(const char* kind, const char* key, std::vector<Cell> cells = {}) {
    builder.add({.org = "o", .kind = kind, .key = key, .cells = std::move(cells)});
  }
  void rule(const char* control, const char* subject, std::vector<Outcome> each) {
    rules.push_back({.pack = "p", .id = control, .controls = {control}, .subject = subject});
    outcomes.push_back(std::move(each));
  }
  Coverage cover(const std::string& requirement, const model::Catalogs& among = catalogs()) {
    const model::Snapshot snapshot = builder.finish();
    model::Assessment assessment{.as_of = snapshot.as_of};
    for (std::size_t i = 0; i < rules.size(); ++i) {
      model::RuleResult result{.rule = i, .outcome = outcomes[i]};
      for (model::Row row = 0; row < outcomes[i].size(); ++row) result.rows.push_back(row);
      result.reason.resize(outcomes[i].size());
      result.basis.assign(outcomes[i].size(), Basis::record);
      assessment.rules.push_back(std::move(result));
    }
    const std::string prefix(model::prefix_of(requirement));
    return of(coverage({snapshot, rules, assessment, {}}, among, crosswalks,
                       std::vector<std::string>{prefix}),
              requirement);
  }
};

std::size_t count(const Coverage& one, Shown shown) {
  return one.units[static_cast<std::size_t>(shown)];
}

}  // namespace

TEST_CASE("a finding about what systems use concerns the systems that use it") {
  Wider world;
  world.fact("data", "d1");
  world.fact("data", "d2");
  world.fact("use", "u1", {Cell::of("d1"), Cell::of("s1")});
  world.fact("use", "u2", {Cell::of("d2"), Cell::of("s2")});
  world.rule("MS:1", "data", {yes, no});
  const Coverage one = world.cover("MS:1");
  CHECK(count(one, Shown::satisfied) == 1);
  CHECK(count(one, Shown::not_satisfied) == 1);
  CHECK(one.now == Shown::not_satisfied);
}

TEST_CASE("a system is shown what its own things and those it shares show, and nothing else") {
  const auto expected = [](Outcome own, Outcome shared) {
    switch (std::max(own, shared)) {
      case Outcome::not_satisfied:
        return Shown::not_satisfied;
      case Outcome::undetermined:
        return Shown::undetermined;
      case Outcome::satisfied:
        return Shown::satisfied;
      default:
        return Shown::not_applicable;
    }
  };
  const std::array all{Outcome::not_applicable, yes, open, no};
  for (const Outcome first : all) {
    for (const Outcome second : all) {
      for (const Outcome shared : all) {
        Wider world;
        for (const char* key : {"d1", "d2", "d3"}) world.fact("data", key);
        world.fact("use", "u1", {Cell::of("d1"), Cell::of("s1")});
        world.fact("use", "u2", {Cell::of("d2"), Cell::of("s2")});
        world.fact("use", "u3", {Cell::of("d3"), Cell::of("s1")});
        world.fact("use", "u4", {Cell::of("d3"), Cell::of("s2")});
        world.rule("MS:1", "data", {first, second, shared});
        std::array<std::size_t, 6> units{};
        ++units[static_cast<std::size_t>(expected(first, shared))];
        ++units[static_cast<std::size_t>(expected(second, shared))];
        CHECK(world.cover("MS:1").units == units);
      }
    }
  }
}

TEST_CASE("the ways of the schema are followed over several facts") {
  Wider world;
  world.fact("data", "d1");
  world.fact("use", "u1", {Cell::of("d1"), Cell::of("s1")});
  world.fact("data_check", "c1", {Cell::of("d1")});
  world.rule("MS:1", "data_check", {no});
  const Coverage one = world.cover("MS:1");
  CHECK(count(one, Shown::not_satisfied) == 1);
  CHECK(count(one, Shown::undetermined) == 1);  // of s2 nobody said that it has no data
}

TEST_CASE("what nobody ties to a system counts against all of them, and for none") {
  for (const auto& [outcome, shown] :
       {std::pair(no, Shown::not_satisfied), std::pair(yes, Shown::undetermined)}) {
    Wider world;
    world.fact("data", "d1");
    world.rule("MS:1", "data", {outcome});
    CHECK(count(world.cover("MS:1"), shown) == 2);
  }
  // One whose own reference is blank is about the organisation, and so about all.
  Wider world;
  world.fact("incident", "i1", {Cell::blank()});
  world.rule("MS:1", "incident", {yes});
  CHECK(count(world.cover("MS:1"), Shown::satisfied) == 2);
}

TEST_CASE("a system without a fact of the kind that rules judge") {
  const auto world = [](bool data, bool use) {
    Wider made;
    made.fact("data", "d1");
    made.fact("use", "u1", {Cell::of("d1"), Cell::of("s1")});
    made.rule("MS:1", "data", {yes});
    made.builder.set_register("o", "data", {.complete = data});
    made.builder.set_register("o", "use", {.complete = use});
    return made;
  };
  SUBCASE("has none, where all of them are known") {
    const Coverage one = world(true, true).cover("MS:1");
    CHECK(count(one, Shown::satisfied) == 1);
    CHECK(count(one, Shown::not_applicable) == 1);
    CHECK(one.now == Shown::satisfied);
  }
  SUBCASE("may have some, where the data or their uses may not all be known") {
    for (const bool data : {false, true}) {
      const Coverage one = world(data, false).cover("MS:1");
      CHECK(count(one, Shown::satisfied) == 1);
      CHECK(count(one, Shown::undetermined) == 1);
      CHECK(one.why == "no `data` of it is recorded, and nobody said that there is none");
    }
    CHECK(world(false, true).cover("MS:1").now == Shown::undetermined);
  }
  SUBCASE("is not satisfied by what other rules say alone") {
    Wider made = world(true, false);
    made.rule("MS:1", "ai_system", {yes, yes});
    const Coverage one = made.cover("MS:1");
    CHECK(count(one, Shown::satisfied) == 1);
    CHECK(count(one, Shown::undetermined) == 1);
  }
}

TEST_CASE("a law leaves out whom it does not bind, though rules judge single facts") {
  Wider world;
  world.fact("incident", "i1", {Cell::of("s1")});
  world.fact("ai_role", "r1", {Cell::of("s1"), Cell::of("LAW"), Cell::of("provider")});
  world.fact("ai_role", "r2", {Cell::of("s2"), Cell::of("Law"), Cell::of("deployer")});
  world.fact("classification", "c1", {Cell::of("s1"), Cell::of("LAW"), Cell::of("high")});
  world.rule("LAW:4", "incident", {yes});
  // s2 is recorded under the name of the law instead of its prefix.
  const Coverage one = world.cover("LAW:4");
  CHECK(count(one, Shown::satisfied) == 1);
  CHECK(count(one, Shown::not_applicable) == 1);
}

TEST_CASE("a measure that the statement of applicability excludes is told so without a rule") {
  model::Catalogs among;
  REQUIRE(among.add({.prefix = "MS", .name = "System", .controls = {{.id = "MS:1"}}}).has_value());
  REQUIRE(among
              .add({.prefix = "ANNEX",
                    .name = "Annex",
                    .controls = {{.id = "ANNEX:1", .selected = true}, {.id = "ANNEX:2"}}})
              .has_value());
  const auto told = [&](const std::string& requirement, bool everywhere) {
    Wider world;
    world.rule("MS:1", "ai_system", {yes, yes});
    world.crosswalks = {{.from = "MS",
                         .to = "ANNEX",
                         .entries = {entry("MS:1", "ANNEX:1", Relation::superset_of),
                                     entry("MS:1", "ANNEX:2", Relation::superset_of)}}};
    for (const char* system : {"s1", "s2"}) {
      if (everywhere || system == std::string("s1"))
        world.fact("control_statement", system,
                   {Cell::of(requirement), Cell::of(system), Cell::of(false)});
    }
    return world.cover(requirement, among);
  };
  const Coverage one = told("ANNEX:1", false);
  CHECK(count(one, Shown::not_applicable) == 1);
  CHECK(count(one, Shown::satisfied) == 1);
  CHECK(told("ANNEX:1", true).why == "the statement of applicability excludes it");
  // A clause that nobody may leave out stays.
  CHECK(count(told("ANNEX:2", true), Shown::satisfied) == 2);
}

TEST_CASE("what systems share says nothing of a system for which a measure is excluded") {
  model::Catalogs among;
  REQUIRE(among
              .add({.prefix = "ANNEX",
                    .name = "Annex",
                    .controls = {{.id = "ANNEX:1", .selected = true}}})
              .has_value());
  REQUIRE(among.add({.prefix = "LAW", .name = "Law", .controls = {{.id = "LAW:1"}}}).has_value());
  const auto told = [&](const char* requirement, Outcome outcome) {
    Wider world;
    world.rule("ANNEX:1", "incident", {outcome});
    world.fact("incident", "i1", {Cell::blank()});
    world.crosswalks = {{.from = "ANNEX",
                         .to = "LAW",
                         .entries = {entry("ANNEX:1", "LAW:1", Relation::superset_of)}}};
    world.fact("control_statement", "c1", {Cell::of("ANNEX:1"), Cell::of("s2"), Cell::of(false)});
    return world.cover(requirement, among);
  };
  CHECK(count(told("ANNEX:1", yes), Shown::satisfied) == 1);
  CHECK(count(told("ANNEX:1", yes), Shown::not_applicable) == 1);
  CHECK(count(told("ANNEX:1", no), Shown::not_satisfied) == 2);
  CHECK(count(told("LAW:1", yes), Shown::satisfied) == 1);
  CHECK(told("LAW:1", yes).now == Shown::undetermined);
}

TEST_CASE("a role is the word that is recorded, not one that ends like it") {
  const auto shown = [](const char* said, const char* recorded) {
    model::Catalogs among;
    model::Catalog law{.prefix = "LAW", .name = "Law", .reading = model::Reading::law};
    law.controls = {{.id = "LAW:1", .application = {.roles = {said}}}};
    law.recorded_as = {{"authorised provider", {"deployer"}}};
    REQUIRE(among.add(std::move(law)).has_value());
    Wider world;
    for (const auto& [key, system] : {std::pair("r1", "s1"), std::pair("r2", "s2")})
      world.fact("ai_role", key, {Cell::of(system), Cell::of("LAW"), Cell::of(recorded)});
    return world.cover("LAW:1", among).why;
  };
  CHECK(shown("provider", "provider").empty());
  CHECK(shown("provider", "deployer") == "it binds other roles");
  CHECK(shown("authorised provider", "deployer").empty());
  // Nothing in facts is called so: whether it binds is no question of roles.
  CHECK(shown("gpai provider", "provider").empty());
}
