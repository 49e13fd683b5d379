// Twelve rules that once seemed to need a function, with their cases: engine and oracle both say
// what each expects.
#include "engine/packs/case_runner.h"
#include "tests/bench/workload.h"

using namespace assay;
using namespace assay::bench;

namespace {

packs::Loaded hard_pack() {
  const auto schema = packs::load_schema(home() / "datasets/schemas");
  const auto catalogs = packs::load_catalogs(home() / "datasets/frameworks");
  REQUIRE(schema);
  REQUIRE(catalogs);
  auto loaded = packs::load(home() / "tests/bench/hard", *schema, *catalogs, {ASSAY_CAGE, {}});
  REQUIRE(loaded);
  for (const packs::Issue& issue : loaded->issues) FAIL_CHECK(packs::to_text(issue));
  REQUIRE(loaded->rules.size() == 12);
  REQUIRE(loaded->cases.size() == 34);
  return std::move(*loaded);
}

packs::Judged judge(const model::Snapshot& snapshot, std::span<const model::Rule> rules) {
  packs::Judged judged{assess::assess(snapshot, rules, {}), {}};
  judged.findings = assess::findings(snapshot, rules, judged.assessment, {}, assess::Which::all);
  return judged;
}

oracle::Verdict oracle_verdict(const packs::Loaded& pack, const packs::Case& one,
                               oracle::Variant variant) {
  oracle::World world{.schema = pack.schema, .as_of = one.as_of, .facts = one.facts};
  for (const std::string& kind : one.complete) world.registers[{one.org, kind}].complete = true;
  for (const std::string& kind : one.empty_is_true)
    world.registers[{one.org, kind}].empty_is_true = true;
  const auto rule = std::find_if(pack.rules.begin(), pack.rules.end(),
                                 [&](const model::Rule& known) { return known.id == one.rule; });
  return oracle::Oracle(std::move(world), variant).judge(*rule, one.org, one.subject);
}

}  // namespace

TEST_CASE("the engine says what every hard case expects") {
  const packs::Loaded pack = hard_pack();
  for (const packs::CaseReport& report : packs::run_cases(pack, judge)) {
    CAPTURE(pack.cases[report.of].file);
    CAPTURE(pack.cases[report.of].says);
    CHECK(report.passed());
  }
}

TEST_CASE("so does the oracle") {
  const packs::Loaded pack = hard_pack();
  for (const packs::Case& one : pack.cases) {
    CAPTURE(one.file);
    CAPTURE(one.says);
    const oracle::Verdict verdict = oracle_verdict(pack, one, {});
    CHECK(name(verdict.outcome) == name(one.outcomes.at("rule")));
    if (!one.severity.empty()) CHECK(name(verdict.severity) == one.severity);
  }
}

TEST_CASE(
    "a blank taken as a failure gets hard cases wrong, though no outcome of the bench changes") {
  const packs::Loaded pack = hard_pack();
  int wrong = 0;
  for (const packs::Case& one : pack.cases) {
    const oracle::Verdict verdict = oracle_verdict(pack, one, {.unknown_demand_is_false = true});
    if (verdict.outcome != one.outcomes.at("rule")) ++wrong;
  }
  CHECK(wrong == 6);
}
