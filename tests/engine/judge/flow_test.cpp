#include "engine/judge/flow.h"

#include <doctest/doctest.h>

#include <random>

using namespace assay;
using namespace assay::judge;
using model::Extent;
using model::Outcome;
using model::Relation;

namespace {

constexpr Relation relations[] = {Relation::equal_to,        Relation::equivalent_to,
                                  Relation::superset_of,     Relation::subset_of,
                                  Relation::intersects_with, Relation::no_relationship};
constexpr Outcome outcomes[] = {Outcome::not_applicable, Outcome::satisfied, Outcome::undetermined,
                                Outcome::not_satisfied};

model::MappingEntry entry(std::string from, std::string to, Relation relation,
                          std::vector<std::string> elements = {}) {
  return {.from = std::move(from),
          .to = std::move(to),
          .relation = relation,
          .elements = std::move(elements),
          .rationale = "why",
          .residue = "rest",
          .confidence = "high"};
}

// Finite sets stand for demands: what a relation says, and what a set shows.
using Set = unsigned;  // bits

Relation between(Set from, Set to) {
  if (from == to) return Relation::equal_to;
  if ((from & to) == to) return Relation::superset_of;
  if ((from & to) == from) return Relation::subset_of;
  return (from & to) != 0 ? Relation::intersects_with : Relation::no_relationship;
}

}  // namespace

TEST_CASE("the inverse of the inverse is the relation") {
  for (const Relation one : relations) CHECK(inverse(inverse(one)) == one);
  for (Set a = 1; a < 16; ++a) {
    for (Set b = 1; b < 16; ++b) CHECK(inverse(between(a, b)) == between(b, a));
  }
}

TEST_CASE("two relations join only to what holds of every three sets they can mean") {
  for (Set a = 1; a < 16; ++a) {
    for (Set b = 1; b < 16; ++b) {
      for (Set c = 1; c < 16; ++c) {
        const auto joined = compose(between(a, b), between(b, c));
        if (joined) CHECK(*joined == between(a, c));
      }
    }
  }
  CHECK(compose(Relation::superset_of, Relation::superset_of) == Relation::superset_of);
  CHECK(compose(Relation::equal_to, Relation::intersects_with) == Relation::intersects_with);
  CHECK_FALSE(compose(Relation::subset_of, Relation::superset_of).has_value());
  CHECK_FALSE(compose(Relation::intersects_with, Relation::intersects_with).has_value());
}

TEST_CASE("flow says of sets only what is so") {
  // Whoever meets `from` does everything in it; whoever fails it leaves something of it undone.
  for (Set from = 1; from < 16; ++from) {
    for (Set to = 1; to < 16; ++to) {
      const Relation relation = between(from, to);
      const Arrival met = flow(relation, {Outcome::satisfied, false, false});
      CHECK((met.satisfied == Extent::full) == ((from & to) == to));
      CHECK((met.satisfied != Extent::none) == ((from & to) != 0));
      CHECK_FALSE(met.not_satisfied);
      const Arrival failed = flow(relation, {Outcome::not_satisfied, false, false});
      CHECK(failed.satisfied == Extent::none);
      CHECK(failed.not_satisfied == ((from & to) == from));
    }
  }
}

TEST_CASE(
    "only what is satisfied, on more than claims and without a waiver, arrives as satisfied") {
  for (const Relation relation : relations) {
    for (const Outcome outcome : outcomes) {
      for (const bool declared : {false, true}) {
        for (const bool waived : {false, true}) {
          const bool clean = outcome == Outcome::satisfied && !declared && !waived;
          if (!clean) CHECK(flow(relation, {outcome, declared, waived}).satisfied == Extent::none);
        }
      }
    }
  }
}

TEST_CASE("ways go along one or two entries through three frameworks, either way round") {
  const model::Crosswalk ab{
      .from = "A",
      .to = "B",
      .entries = {entry("A:1", "B:1", Relation::equal_to), entry("A:2", "B:1", Relation::subset_of),
                  entry("A:3", "B:2", Relation::no_relationship)}};
  const model::Crosswalk bc{
      .from = "B", .to = "C", .entries = {entry("B:1", "C:1", Relation::subset_of)}};
  const std::vector<model::Crosswalk> all{ab, bc};
  const std::vector<std::string> a{"A"};
  const std::vector<Way> ways = ways_to(all, "C:1", a);
  REQUIRE(ways.size() == 2);
  CHECK(ways[0].from == "A:1");
  CHECK(ways[0].via == "B:1");
  CHECK(ways[0].relation == Relation::subset_of);
  CHECK(ways[1].from == "A:2");
  CHECK(ways[1].relation == Relation::subset_of);
  const std::vector<std::string> c{"C"};
  const std::vector<Way> back = ways_to(all, "A:1", c);
  REQUIRE(back.size() == 1);
  CHECK(back[0].relation == Relation::superset_of);
  CHECK(ways_to(all, "B:2", a).empty());
  // A:2 and A:1 share B:1, but a way does not end in the framework it began in.
  CHECK(ways_to(all, "A:1", a).empty());
}

TEST_CASE("parts unite to the whole only when they name every element") {
  const std::vector<std::string> elements{"early", "late"};
  const Way early{.relation = Relation::intersects_with, .elements = {"early"}};
  const Way late{.relation = Relation::subset_of, .elements = {"late"}};
  const Way vague{.relation = Relation::subset_of};
  CHECK(covered(std::vector<Way>{}, elements) == Extent::none);
  CHECK(covered(std::vector{early}, elements) == Extent::part);
  CHECK(covered(std::vector{early, late}, elements) == Extent::full);
  CHECK(covered(std::vector{vague, vague, vague}, elements) == Extent::part);
  CHECK(covered(std::vector{vague, vague}, {}) == Extent::part);
}

TEST_CASE("a way less never covers more") {
  std::mt19937 random(7);
  const std::vector<std::string> elements{"a", "b", "c"};
  for (int round = 0; round < 2000; ++round) {
    std::vector<Way> ways(random() % 5);
    for (Way& way : ways) {
      way.relation = relations[random() % 5];
      for (const std::string& one : elements) {
        if (random() % 3 == 0) way.elements.push_back(one);
      }
    }
    const Extent whole = covered(ways, elements);
    for (std::size_t without = 0; without < ways.size(); ++without) {
      std::vector<Way> fewer = ways;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(without));
      CHECK(covered(fewer, elements) <= whole);
    }
  }
}

TEST_CASE("evidence for what equals or contains a control supports it") {
  const std::vector<model::Crosswalk> all{
      {.from = "A",
       .to = "B",
       .entries = {entry("A:1", "B:1", Relation::superset_of),
                   entry("A:2", "B:2", Relation::subset_of),
                   entry("A:3", "B:3", Relation::intersects_with)}}};
  const std::vector<std::pair<std::string, std::string>> expected{{"A:1", "B:1"}, {"B:2", "A:2"}};
  CHECK(supporting(all) == expected);
}
