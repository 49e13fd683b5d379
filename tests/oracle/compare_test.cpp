// The engine and the oracle on random packs and facts. ASSAY_COMPARISONS says how many verdicts;
// the environment variable ASSAY_SEED starts elsewhere, or repeats a case that was printed.
#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "tests/oracle/engine.h"
#include "tests/oracle/random.h"
#include "tests/oracle/sample.h"
#include "tests/oracle/show.h"
#include "tests/oracle/shrink.h"

using namespace assay;
using namespace assay::oracle;

namespace {

std::optional<std::string> alone(const World& world, const model::Rule& rule) {
  return Compare{}.first_difference(world, {&rule, 1});
}

// The disagreement as small as it gets, ready to read.
std::string smallest(std::uint64_t seed, const Case& made) {
  for (const model::Rule& rule : made.rules) {
    if (!alone(made.world, rule)) continue;
    const Small small = shrink({made.world, rule}, [](const World& world, const model::Rule& one) {
      return alone(world, one).has_value();
    });
    return "seed " + std::to_string(seed) + ": " + *alone(small.world, small.rule) + "\n" +
           show(small.rule) + show(small.world);
  }
  return "seed " + std::to_string(seed) + ": the rules differ only together";
}

}  // namespace

TEST_CASE("engine and oracle agree on random packs and facts") {
  const char* start = std::getenv("ASSAY_SEED");
  std::uint64_t seed = start == nullptr ? 1 : std::strtoull(start, nullptr, 10);
  Compare compare;
  for (; compare.compared < ASSAY_COMPARISONS; ++seed) {
    const Case made = make_case(seed);
    compare.severity = seed % 4 == 0;
    compare.threads = 1 + static_cast<unsigned>(seed % 2);
    if (const auto found = compare.first_difference(made.world, made.rules)) {
      FAIL(*found << "\n" << smallest(seed, made));
    }
  }
  MESSAGE(compare.compared << " verdicts agree, up to seed " << seed);
}

TEST_CASE("two texts that only a rule says are two texts") {
  using namespace assay::oracle::sample;
  model::Expr chosen = build::of(model::Expr::Op::by, {build::self({"limit"})});
  chosen.entries = {{number(1), constant(text("weekly"))}};
  chosen.otherwise = {constant(text("daily"))};
  Scenery scenery;
  scenery.with("thing", "t", {{"limit", number(4)}});
  const model::Rule differs =
      rule("thing", {.has = {that(chosen, test(Word::is_not, text("weekly")))}});
  const model::Rule among =
      rule("thing", {.has = {that(chosen, test(Word::one_of, list({"weekly", "monthly"})))}});
  CHECK(scenery.judge(differs).outcome == model::Outcome::satisfied);
  CHECK(scenery.judge(among).outcome == model::Outcome::not_satisfied);
  CHECK(alone(scenery.world, differs).value_or("") == "");
  CHECK(alone(scenery.world, among).value_or("") == "");
}

TEST_CASE("the least date of an open register has no first end, whatever is added to it") {
  using namespace assay::oracle::sample;
  Scenery scenery;
  scenery.with("thing", "t", {{"kept", length("P30D")}});
  scenery.with("part", "p", {{"made", date("2026-06-20")}});
  const model::Expr least = build::measure(model::Expr::Op::least, "part", "made", {});
  const model::Expr later = build::of(model::Expr::Op::add, {least, constant(length("P30D"))});
  for (const model::Condition& condition : {that(least, test(Word::fresh, length("P30D"))),
                                            that(least, test(Word::fresh, build::self({"kept"}))),
                                            that(later, test(Word::after, build::today()))}) {
    const model::Rule demands = rule("thing", {.has = {condition}});
    CHECK(scenery.judge(demands).outcome == model::Outcome::undetermined);
    CHECK(alone(scenery.world, demands).value_or("") == "");
  }
}

TEST_CASE("a join reads the same as a field and as `it.field`") {
  using namespace assay::oracle::sample;
  for (const model::Root root : {model::Root::row, model::Root::it}) {
    const model::Condition join =
        that(build::path(root, {"thing"}), test(Word::is, build::self({"id"})));
    Scenery scenery;
    scenery.with("thing", "t", {}).with("part", "p", {{"thing", model::Cell::blank()}});
    scenery.complete("part");
    const model::Rule rule_of_join =
        rule("thing", {.quantifier = model::Quantifier::some, .kind = "part", .where = {join}});
    CAPTURE(static_cast<int>(root));
    CHECK(scenery.judge(rule_of_join).outcome == model::Outcome::not_satisfied);
    CHECK(alone(scenery.world, rule_of_join).value_or("") == "");
  }
}
