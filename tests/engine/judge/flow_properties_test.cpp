// What must hold of flow and coverage whatever the entries and verdicts are: random crosswalks
// between three frameworks, random verdicts on two systems.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>

#include "engine/judge/coverage.h"
#include "engine/judge/flow.h"

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

constexpr Relation relations[] = {Relation::equal_to,        Relation::equivalent_to,
                                  Relation::superset_of,     Relation::subset_of,
                                  Relation::intersects_with, Relation::no_relationship};
constexpr Outcome outcomes[] = {Outcome::not_applicable, Outcome::satisfied, Outcome::undetermined,
                                Outcome::not_satisfied};
constexpr std::size_t sources = 3;  // requirements A:0, A:1, A:2, each with a rule
constexpr std::size_t systems = 2;
const std::vector<std::string> parts{"x", "y"};

using Random = std::mt19937;

std::size_t pick(Random& random, std::size_t below) { return random() % below; }

model::Catalogs catalogs() {
  model::Catalogs made;
  for (const char* prefix : {"A", "B", "C"}) {
    model::Catalog one{.prefix = prefix, .name = prefix, .reading = model::Reading::voluntary};
    for (std::size_t i = 0; i < sources; ++i) {
      one.controls.push_back({.id = std::string(prefix) + ":" + std::to_string(i)});
      if (one.prefix == "C") one.controls.back().elements = parts;
    }
    REQUIRE(made.add(std::move(one)).has_value());
  }
  return made;
}

std::vector<model::Crosswalk> random_crosswalks(Random& random) {
  std::vector<model::Crosswalk> made;
  const std::array<std::pair<std::string, std::string>, 3> pairs{
      {{"A", "B"}, {"B", "C"}, {"A", "C"}}};
  for (const auto& [from, to] : pairs) {
    model::Crosswalk one{.from = from, .to = to};
    for (std::size_t i = 0; i < sources; ++i) {
      for (std::size_t j = 0; j < sources; ++j) {
        if (pick(random, 3) != 0) continue;
        model::MappingEntry entry{.from = from + ":" + std::to_string(i),
                                  .to = to + ":" + std::to_string(j),
                                  .relation = relations[pick(random, 6)],
                                  .rationale = "why",
                                  .confidence = "high"};
        for (const std::string& part : parts) {
          if (to == "C" && pick(random, 3) == 0) entry.elements.push_back(part);
        }
        one.entries.push_back(std::move(entry));
      }
    }
    made.push_back(std::move(one));
  }
  return made;
}

// Verdicts on the sources, by source and system.
struct Verdicts {
  std::array<std::array<Outcome, systems>, sources> outcome{};
  std::array<std::array<Basis, systems>, sources> basis{};
  std::array<bool, sources> waived{};

  [[nodiscard]] bool is_clean(std::size_t source, std::size_t system) const {
    return outcome[source][system] == Outcome::satisfied && basis[source][system] != Basis::claim &&
           !waived[source];
  }
};

Verdicts random_verdicts(Random& random) {
  Verdicts made;
  for (std::size_t i = 0; i < sources; ++i) {
    for (std::size_t s = 0; s < systems; ++s) {
      made.outcome[i][s] = outcomes[pick(random, 4)];
      made.basis[i][s] = pick(random, 3) == 0 ? Basis::claim : Basis::record;
    }
    made.waived[i] = pick(random, 5) == 0;
  }
  return made;
}

std::vector<Coverage> cover(const std::vector<model::Crosswalk>& crosswalks,
                            const Verdicts& verdicts, const std::string& framework) {
  model::Schema schema;
  REQUIRE(schema.add({.name = "ai_system", .says = "s", .fields = {{.name = "stage", .says = "s"}}})
              .has_value());
  model::SnapshotBuilder builder{schema, *parse_date("2025-01-01")};
  for (const char* key : {"s0", "s1"})
    builder.add({.org = "o", .kind = "ai_system", .key = key, .cells = {Cell::of("operated")}});
  const model::Snapshot snapshot = builder.finish();
  std::vector<model::Rule> rules;
  model::Assessment assessment{.as_of = snapshot.as_of};
  std::vector<model::Finding> findings;
  for (std::size_t i = 0; i < sources; ++i) {
    const std::string id = "A:" + std::to_string(i);
    rules.push_back({.pack = "p", .id = id, .controls = {id}, .subject = "ai_system"});
    assessment.rules.push_back({.rule = i,
                                .rows = {0, 1},
                                .outcome = {verdicts.outcome[i][0], verdicts.outcome[i][1]},
                                .reason = {{}, {}},
                                .basis = {verdicts.basis[i][0], verdicts.basis[i][1]}});
    if (!verdicts.waived[i]) continue;
    model::Finding finding{.id = id, .org = "o", .controls = {id}};
    finding.waiver = model::WaiverUse{};
    findings.push_back(std::move(finding));
  }
  return coverage({snapshot, rules, assessment, findings}, catalogs(), crosswalks,
                  std::vector<std::string>{framework});
}

// How much is shown, over the systems: what coverage may only lose.
std::size_t shown(const Coverage& one) {
  return 2 * one.units[static_cast<std::size_t>(Shown::satisfied)] +
         one.units[static_cast<std::size_t>(Shown::in_part)];
}

// The crosswalks written from their other ends.
std::vector<model::Crosswalk> turned(std::vector<model::Crosswalk> all) {
  for (model::Crosswalk& one : all) {
    std::swap(one.from, one.to);
    for (model::MappingEntry& entry : one.entries) {
      std::swap(entry.from, entry.to);
      entry.relation = inverse(entry.relation);
    }
  }
  return all;
}

std::string words(const std::vector<Way>& ways) {
  std::string made;
  for (const Way& one : ways)
    made += one.from + " " + one.via + " " + std::string(name(one.relation)) + "\n";
  return made;
}

}  // namespace

TEST_CASE("whatever the entries, nothing is shown of a system without one clean satisfied source") {
  Random random(11);
  std::size_t met = 0;
  for (int round = 0; round < 400; ++round) {
    const auto crosswalks = random_crosswalks(random);
    Verdicts verdicts = random_verdicts(random);
    for (std::size_t i = 0; i < sources; ++i) {  // make each of them unclean in some way
      for (std::size_t s = 0; s < systems; ++s) {
        if (!verdicts.is_clean(i, s)) continue;
        ++met;
        if (pick(random, 2) == 0)
          verdicts.basis[i][s] = Basis::claim;
        else
          verdicts.outcome[i][s] = outcomes[2 * pick(random, 2)];  // not applicable, undetermined
      }
    }
    for (const char* framework : {"B", "C"}) {
      for (const Coverage& one : cover(crosswalks, verdicts, framework)) CHECK(shown(one) == 0);
    }
  }
  CHECK(met > 100);
}

TEST_CASE("what is shown in full of a system comes from clean sources alone") {
  Random random(12);
  std::size_t full = 0;
  for (int round = 0; round < 400; ++round) {
    const auto crosswalks = random_crosswalks(random);
    const Verdicts verdicts = random_verdicts(random);
    // The same with every unclean source undetermined shows as much, no less.
    Verdicts known = verdicts;
    for (std::size_t i = 0; i < sources; ++i) {
      for (std::size_t s = 0; s < systems; ++s) {
        if (verdicts.is_clean(i, s) || verdicts.outcome[i][s] == Outcome::not_satisfied) continue;
        known.outcome[i][s] = Outcome::undetermined;
      }
    }
    for (const char* framework : {"B", "C"}) {
      const auto before = cover(crosswalks, verdicts, framework);
      const auto after = cover(crosswalks, known, framework);
      for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(shown(before[i]) == shown(after[i]));
        full += before[i].units[static_cast<std::size_t>(Shown::satisfied)];
      }
    }
  }
  CHECK(full > 100);
}

TEST_CASE("evidence taken away never raises what is shown of any requirement") {
  Random random(13);
  std::size_t lost = 0;
  for (int round = 0; round < 400; ++round) {
    const auto crosswalks = random_crosswalks(random);
    const Verdicts whole = random_verdicts(random);
    Verdicts less = whole;
    const std::size_t source = pick(random, sources);
    const std::size_t system = pick(random, systems);
    if (less.outcome[source][system] != Outcome::satisfied) continue;
    if (pick(random, 2) == 0)
      less.outcome[source][system] = Outcome::undetermined;
    else
      less.basis[source][system] = Basis::claim;
    for (const char* framework : {"A", "B", "C"}) {
      const auto before = cover(crosswalks, whole, framework);
      const auto after = cover(crosswalks, less, framework);
      for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(shown(after[i]) <= shown(before[i]));
        lost += shown(before[i]) - shown(after[i]);
      }
    }
  }
  CHECK(lost > 50);
}

TEST_CASE("an entry taken away never raises what texts cover, or what is shown") {
  Random random(14);
  for (int round = 0; round < 300; ++round) {
    const auto crosswalks = random_crosswalks(random);
    const Verdicts verdicts = random_verdicts(random);
    auto fewer = crosswalks;
    model::Crosswalk& one = fewer[pick(random, fewer.size())];
    if (one.entries.empty()) continue;
    one.entries.erase(one.entries.begin() +
                      static_cast<std::ptrdiff_t>(pick(random, one.entries.size())));
    for (const char* framework : {"B", "C"}) {
      const auto before = cover(crosswalks, verdicts, framework);
      const auto after = cover(fewer, verdicts, framework);
      for (std::size_t i = 0; i < before.size(); ++i) {
        CHECK(after[i].text <= before[i].text);
        // What failed along the entry no longer does, so only what was shown beside it counts.
        if (before[i].units[static_cast<std::size_t>(Shown::not_satisfied)] == 0)
          CHECK(shown(after[i]) <= shown(before[i]));
      }
    }
  }
}

TEST_CASE("two hops never carry more than either of them") {
  for (const Relation first : relations) {
    for (const Relation last : relations) {
      const auto joined = compose(first, last);
      if (!joined) continue;
      for (const Outcome outcome : outcomes) {
        const Source source{outcome, false, false};
        const Arrival both = flow(*joined, source);
        CHECK(both.satisfied <= flow(first, source).satisfied);
        CHECK(both.satisfied <= flow(last, source).satisfied);
        if (both.not_satisfied) {
          CHECK(flow(first, source).not_satisfied);
          CHECK(flow(last, source).not_satisfied);
        }
      }
    }
  }
  // And of two entries a way names no part that its last entry does not.
  Random random(15);
  const std::vector<std::string> from{"A"};
  std::size_t joined = 0;
  for (int round = 0; round < 300; ++round) {
    const auto crosswalks = random_crosswalks(random);
    for (const Way& way : ways_to(crosswalks, "C:0", from)) {
      if (way.via.empty()) continue;
      ++joined;
      for (const std::string& part : way.elements) {
        const auto& named = way.entries.back()->elements;
        CHECK(std::find(named.begin(), named.end(), part) != named.end());
      }
    }
  }
  CHECK(joined > 100);
}

TEST_CASE("crosswalks written from their other ends mean the same, and twice turned are the same") {
  Random random(16);
  const std::vector<std::string> from{"A", "B", "C"};
  for (int round = 0; round < 200; ++round) {
    const auto crosswalks = random_crosswalks(random);
    const auto back = turned(crosswalks);
    const auto again = turned(back);
    for (const char* to : {"A:0", "B:1", "C:2"}) {
      CHECK(words(ways_to(back, to, from)) == words(ways_to(crosswalks, to, from)));
      CHECK(words(ways_to(again, to, from)) == words(ways_to(crosswalks, to, from)));
    }
  }
}
