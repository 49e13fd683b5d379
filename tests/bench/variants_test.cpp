// Ways to get the meaning wrong. Most leave the findings of the bench as they are, or nearly: each
// must be noticed all the same, by outcomes.
#include <set>

#include "tests/bench/workload.h"

using namespace assay;
using namespace assay::bench;
using model::Outcome;
using model::Test;
using model::Word;

namespace {

struct Bench {
  Pack pack = need_pack(home() / "tests/bench/pack");
  oracle::World world = need_world(pack.schema, 1000);
  Outcomes right = oracle_outcomes(world, pack.rules);
};

const Bench& usual() {
  static const Bench once;
  return once;
}

using Turned = std::map<std::pair<Outcome, Outcome>, int>;

Turned with_variant(oracle::Variant variant) {
  return turned(usual().right, oracle_outcomes(usual().world, usual().pack.rules, variant));
}

// Changes every condition that something must meet.
Turned with_changed_demands(const std::function<void(model::Conditions&)>& change) {
  std::vector<model::Rule> rules = usual().pack.rules;
  for (model::Rule& rule : rules) {
    for (model::Expectation& sentence : rule.expectations) change(sentence.has);
  }
  const Outcomes changed = oracle_outcomes(usual().world, rules);
  CHECK(changed == engine_outcomes(need_snapshot(usual().pack.schema, 1000), rules));
  return turned(usual().right, changed);
}

void drop(model::Conditions& conditions, Word group, Word word) {
  for (model::Condition& condition : conditions) {
    if (condition.test.word != group) continue;
    std::erase_if(condition.test.tests, [&](const Test& part) { return part.word == word; });
  }
}

// "It must be known first": `that(this.…, present)`, beside a comparison with it.
bool is_guard(const model::Condition& condition) {
  return condition.left[0].path.root == model::Root::self && condition.test.word == Word::present;
}

int all_of(const Turned& turned) {
  int sum = 0;
  for (const auto& [from, count] : turned) sum += count;
  return sum;
}

int count(const Turned& turned, Outcome from, Outcome to) {
  const auto found = turned.find({from, to});
  return found == turned.end() ? 0 : found->second;
}

}  // namespace

TEST_CASE("every over nothing made undetermined flips 2,389 outcomes and no finding") {
  const Turned turned = with_variant({.empty_every_undetermined = true});
  CHECK(all_of(turned) == 2'389);
  CHECK(count(turned, Outcome::not_applicable, Outcome::undetermined) == 2'389);
}

TEST_CASE("an expiry date that is not said to be never makes 217 outcomes wrong and no finding") {
  const Turned turned = with_changed_demands(
      [](model::Conditions& demand) { drop(demand, Word::either, Word::absent); });
  CHECK(all_of(turned) == 217);
  CHECK(count(turned, Outcome::satisfied, Outcome::undetermined) == 217);
}

TEST_CASE("guards removed turn 121 findings into questions") {
  const Turned turned = with_changed_demands([](model::Conditions& demand) {
    drop(demand, Word::all, Word::present);
    std::erase_if(demand, is_guard);
  });
  CHECK(count(turned, Outcome::not_satisfied, Outcome::undetermined) == 121);
}

TEST_CASE("fresh in place of not before differs on the boundary day") {
  const Turned turned = with_changed_demands([](model::Conditions& demand) {
    for (model::Condition& condition : demand) {
      for (Test& part : condition.test.tests) {
        if (part.word != Word::not_before || part.operand[0].op != model::Expr::Op::ago) continue;
        part.word = Word::fresh;
        part.operand = std::vector<model::Expr>(part.operand[0].args);
      }
    }
  });
  CHECK(all_of(turned) > 0);
  CHECK(count(turned, Outcome::satisfied, Outcome::not_satisfied) == all_of(turned));
}

TEST_CASE("nine evidence rows that name no system must not touch every system") {
  // One approved row of nine kinds.
  oracle::World world = usual().world;
  const model::Kind& kind = *world.schema.find("bench_evidence");
  const auto cell = [&](model::Fact& fact, const char* field) -> model::Cell& {
    return fact.cells[static_cast<std::size_t>(kind.index_of(field))];
  };
  std::set<std::string> blanked;
  for (model::Fact& fact : world.facts) {
    if (fact.kind != kind.name || blanked.size() == 9) continue;
    if (cell(fact, "status") != model::Cell::of(std::string("approved"))) continue;
    if (!blanked.insert(to_text(cell(fact, "kind"))).second) continue;
    cell(fact, "system") = model::Cell::blank();
  }
  const Outcomes right = oracle_outcomes(world, usual().pack.rules);
  const Outcomes strict = oracle_outcomes(world, usual().pack.rules, {.join_counts_blanks = true});
  const auto findings = [](const Outcomes& outcomes) {
    return totals(outcomes)[static_cast<std::size_t>(Outcome::not_satisfied)];
  };
  CHECK(findings(right) >= 3'933);
  CHECK(findings(strict) < 2'000);
}
