// Every case of every shipped pack, judged by engine and oracle: the same outcomes, reasons, basis
// and severity, and those that the case expects.
#include <doctest/doctest.h>

#include "engine/assess/attestations.h"
#include "engine/packs/functions.h"
#include "tests/oracle/engine.h"

using namespace assay;
using namespace assay::oracle;

namespace {

packs::Loaded load(const std::string& folder) {
  const auto schema = packs::load_schema("datasets/schemas");
  const auto catalogs = packs::load_catalogs("datasets/frameworks");
  REQUIRE(schema);
  REQUIRE(catalogs);
  auto loaded = packs::load(folder, *schema, *catalogs, {ASSAY_CAGE, {}});
  REQUIRE(loaded);
  return std::move(*loaded);
}

// The facts with what is computed about attestations filled in.
void compute(World& world) {
  model::Snapshot snapshot = snapshot_of(world);
  assess::compute_attestations(snapshot);
  const model::Table* table = snapshot.find("attestation");
  if (table == nullptr) return;
  for (model::Fact& fact : world.facts) {
    if (fact.kind != table->kind->name) continue;
    const auto row = static_cast<model::Row>(snapshot.row_of(*table, fact.org, fact.key));
    fact.basis = table->basis[row];
    for (std::size_t i = 0; i < fact.cells.size(); ++i) {
      if (table->kind->fields[i].computed) fact.cells[i] = snapshot.cell(*table, row, i);
    }
  }
}

World world_of(const packs::Loaded& pack, const packs::Case& one, const model::Ask& ask) {
  World world{.schema = pack.schema, .as_of = one.as_of};
  for (const model::Fact& fact : one.facts) {
    if (fact.observed_at <= one.as_of) world.facts.push_back(fact);
  }
  for (const std::string& kind : one.complete) world.registers[{one.org, kind}].complete = true;
  for (const std::string& kind : one.empty_is_true) {
    world.registers[{one.org, kind}] = {.complete = true, .empty_is_true = true};
  }
  world.ask = ask;
  compute(world);
  return world;
}

}  // namespace

TEST_CASE("engine and oracle agree on every case of every shipped pack") {
  for (const char* folder : {"rules/iso42001", "rules/us-omb", "tests/cli/packs/functions"}) {
    CAPTURE(std::string(folder));
    const packs::Loaded pack = load(folder);
    REQUIRE(!pack.cases.empty());
    const model::Ask ask = packs::functions_of({pack});
    for (const packs::Case& one : pack.cases) {
      CAPTURE(one.rule);
      CAPTURE(one.says);
      const auto found = std::find_if(pack.rules.begin(), pack.rules.end(),
                                      [&](const model::Rule& rule) { return rule.id == one.rule; });
      REQUIRE(found != pack.rules.end());
      const model::Rule& rule = one.with_params.empty() ? *found : one.with_params.front();
      const World world = world_of(pack, one, ask);
      CHECK(Compare{}.first_difference(world, {&rule, 1}).value_or("") == "");
      const Oracle oracle(world);
      if (one.subject.empty()) continue;
      const Verdict verdict = oracle.judge(rule, one.org, one.subject);
      for (const auto& [id, expected] : one.outcomes) {
        const std::string what = id;
        CAPTURE(what);
        model::Outcome said = verdict.outcome;
        for (std::size_t i = 0; i < rule.expectations.size(); ++i) {
          if (rule.expectations[i].id == what) said = verdict.expectations[i];
        }
        CHECK(name(said) == name(expected));
      }
    }
  }
}
