// The bench workload as tests use it: pack and facts of one size, read once.
#pragma once

#include <doctest/doctest.h>

#include <array>
#include <functional>
#include <map>
#include <string>

#include "engine/assess/assess.h"
#include "tests/bench/bench.h"
#include "tests/oracle/oracle.h"

namespace assay::bench {

inline const std::filesystem::path& home() {
  static const std::filesystem::path path = ASSAY_HOME;
  return path;
}

inline Pack need_pack(const std::filesystem::path& folder) {
  auto pack = load_pack(home(), folder, ASSAY_CAGE);
  if (!pack) FAIL(pack.error().message);
  return std::move(*pack);
}

inline model::Snapshot need_snapshot(const model::Schema& schema, int count) {
  auto snapshot =
      load_facts(home(), std::filesystem::path(BENCH_DATA) / std::to_string(count), schema);
  if (!snapshot) FAIL(snapshot.error().message);
  return std::move(*snapshot);
}

inline oracle::World need_world(const model::Schema& schema, int count) {
  oracle::World world{.schema = schema, .as_of = as_of};
  const auto read = read_facts(
      home(), std::filesystem::path(BENCH_DATA) / std::to_string(count), schema,
      [&](const model::Fact& fact) -> Status {
        world.facts.push_back(fact);
        return Ok{};
      },
      [&](const std::string& kind) {
        world.registers[{org, kind}] = {.complete = true};
      });
  if (!read) FAIL(read.error().message);
  return world;
}

// (rule, system) → outcome.
using Key = std::pair<std::string, std::string>;
using Outcomes = std::map<Key, model::Outcome>;

inline Outcomes engine_outcomes(const model::Snapshot& snapshot,
                                std::span<const model::Rule> rules) {
  Outcomes made;
  const auto assessment = assess::assess(snapshot, rules, {});
  for (const model::RuleResult& result : assessment.rules) {
    const model::Rule& rule = rules[result.rule];
    const model::Table* table = snapshot.find(rule.subject);
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
      made[{rule.id, std::string(snapshot.symbols.text(table->key[result.rows[i]]))}] =
          result.outcome[i];
    }
  }
  return made;
}

inline Outcomes oracle_outcomes(const oracle::World& world, std::span<const model::Rule> rules,
                                oracle::Variant variant = {}) {
  Outcomes made;
  const oracle::Oracle oracle(world, variant);
  for (const model::Rule& rule : rules) {
    for (const std::string& key : oracle.subjects(org, rule.subject)) {
      made[{rule.id, key}] = oracle.judge(rule, org, key).outcome;
    }
  }
  return made;
}

// Counts by outcome, in the order of model::Outcome.
inline std::array<int, 4> totals(const Outcomes& outcomes) {
  std::array<int, 4> made{};
  for (const auto& [key, outcome] : outcomes) ++made[static_cast<std::size_t>(outcome)];
  return made;
}

// How many outcomes turned from one into another.
inline std::map<std::pair<model::Outcome, model::Outcome>, int> turned(const Outcomes& before,
                                                                       const Outcomes& after) {
  std::map<std::pair<model::Outcome, model::Outcome>, int> made;
  for (const auto& [key, outcome] : before) {
    if (after.at(key) != outcome) ++made[{outcome, after.at(key)}];
  }
  return made;
}

}  // namespace assay::bench
