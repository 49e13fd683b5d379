#include "tests/oracle/random.h"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "tests/oracle/show.h"
#include "tests/oracle/shrink.h"

using namespace assay;
using namespace assay::oracle;

namespace {

// Two oracles that differ in one point of meaning, over every subject.
bool differ(const World& world, const model::Rule& rule, Variant variant) {
  const Oracle right(world), wrong(world, variant);
  for (const std::string& org : right.orgs()) {
    for (const std::string& key : right.subjects(org, rule.subject)) {
      if (right.judge(rule, org, key).outcome != wrong.judge(rule, org, key).outcome) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("a seed gives one case") {
  const Case one = make_case(7), again = make_case(7), other = make_case(8);
  CHECK(show(one.world) == show(again.world));
  CHECK(show(one.rules[0]) == show(again.rules[0]));
  CHECK(show(one.world) != show(other.world));
}

TEST_CASE("random cases reach every outcome often, of every quantifier, and every reason") {
  std::map<std::pair<model::Quantifier, model::Outcome>, int> seen;
  std::map<model::Reason, int> why;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const Case made = make_case(seed);
    const Oracle oracle(made.world);
    for (const model::Rule& rule : made.rules) {
      for (const std::string& org : oracle.orgs()) {
        for (const std::string& key : oracle.subjects(org, rule.subject)) {
          const Verdict verdict = oracle.judge(rule, org, key);
          for (std::size_t i = 0; i < rule.expectations.size(); ++i) {
            ++seen[{rule.expectations[i].quantifier, verdict.expectations[i]}];
            ++why[verdict.reasons[i]];
          }
        }
      }
    }
  }
  for (const auto reason :
       {model::Reason::no_facts, model::Reason::stale, model::Reason::missing_field,
        model::Reason::needs_attestation, model::Reason::applicability_undecided,
        model::Reason::rule_error, model::Reason::limit}) {
    CAPTURE(name(reason));
    CHECK(why[reason] > 20);
  }
  for (const auto quantifier : {model::Quantifier::none_given, model::Quantifier::some,
                                model::Quantifier::every, model::Quantifier::none}) {
    for (const auto outcome : {model::Outcome::satisfied, model::Outcome::not_satisfied,
                               model::Outcome::undetermined, model::Outcome::not_applicable}) {
      CAPTURE(name(quantifier));
      CAPTURE(name(outcome));
      CHECK(seen[{quantifier, outcome}] > 50);
    }
  }
}

TEST_CASE("random cases notice a wrong meaning, and shrink to what it takes") {
  for (const Variant variant :
       {Variant{.empty_every_undetermined = true}, Variant{.unknown_demand_is_false = true},
        Variant{.join_counts_blanks = true}}) {
    const auto disagrees = [&](const World& world, const model::Rule& rule) {
      return differ(world, rule, variant);
    };
    bool noticed = false;
    for (std::uint64_t seed = 0; seed < 500 && !noticed; ++seed) {
      const Case made = make_case(seed);
      for (const model::Rule& rule : made.rules) {
        if (!disagrees(made.world, rule)) continue;
        const Small small = shrink({made.world, rule}, disagrees);
        noticed = true;
        CHECK(small.world.facts.size() <= 2);
        CHECK(small.rule.expectations.size() == 1);
        CHECK(disagrees(small.world, small.rule));
        break;
      }
    }
    CHECK(noticed);
  }
}
