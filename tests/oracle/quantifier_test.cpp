#include "tests/oracle/sample.h"

using namespace assay;
using namespace assay::oracle::sample;
using assay::model::Cell;
using assay::model::Expectation;
using assay::model::Quantifier;

namespace {

constexpr auto yes = Outcome::satisfied;
constexpr auto no = Outcome::not_satisfied;
constexpr auto open = Outcome::undetermined;
constexpr auto none = Outcome::not_applicable;

Expectation parts(Quantifier quantifier) {
  return {.quantifier = quantifier,
          .kind = "part",
          .where = {joined("thing")},
          .has = {on("size", test(Word::at_least, number(5)))}};
}

// Parts of the given sizes: a number, -1 for blank.
Scenery with_sizes(std::initializer_list<int> sizes) {
  Scenery scenery;
  scenery.with("thing", "t", {});
  int key = 0;
  for (const int size : sizes) {
    scenery.with("part", "p" + std::to_string(++key),
                 {{"thing", text("t")}, {"size", size < 0 ? Cell::blank() : number(size)}});
  }
  return scenery;
}

Outcome judge(Quantifier quantifier, std::initializer_list<int> sizes, bool complete) {
  Scenery scenery = with_sizes(sizes);
  if (complete) scenery.complete("part");
  return scenery.judge(rule("thing", parts(quantifier))).outcome;
}

}  // namespace

TEST_CASE("some needs one witness; its failure needs a complete register") {
  CHECK(judge(Quantifier::some, {3, 5}, false) == yes);
  CHECK(judge(Quantifier::some, {3, 4}, true) == no);
  CHECK(judge(Quantifier::some, {3, 4}, false) == open);
  CHECK(judge(Quantifier::some, {3, -1}, true) == open);
  CHECK(judge(Quantifier::some, {}, true) == no);
  CHECK(judge(Quantifier::some, {}, false) == open);
}

TEST_CASE("every fails at once; its success needs a complete register") {
  CHECK(judge(Quantifier::every, {5, 4}, false) == no);
  CHECK(judge(Quantifier::every, {5, 6}, true) == yes);
  CHECK(judge(Quantifier::every, {5, 6}, false) == open);
  CHECK(judge(Quantifier::every, {5, -1}, true) == open);
  CHECK(judge(Quantifier::every, {}, true) == none);
  CHECK(judge(Quantifier::every, {}, false) == open);
}

TEST_CASE("none mirrors some") {
  CHECK(judge(Quantifier::none, {5}, false) == no);
  CHECK(judge(Quantifier::none, {4}, true) == yes);
  CHECK(judge(Quantifier::none, {4}, false) == open);
  CHECK(judge(Quantifier::none, {-1}, true) == open);
  CHECK(judge(Quantifier::none, {}, true) == yes);
}

TEST_CASE("empty speaks where nothing is in scope, and a declaration answers it") {
  Expectation some = parts(Quantifier::some);
  some.empty_undetermined = true;
  CHECK(with_sizes({}).complete("part").judge(rule("thing", some)).outcome == open);
  CHECK(with_sizes({}).complete("part", true).judge(rule("thing", some)).outcome == no);
  CHECK(with_sizes({3}).complete("part").judge(rule("thing", some)).outcome == no);
  Expectation every = parts(Quantifier::every);
  every.empty_fails = true;
  CHECK(with_sizes({}).complete("part").judge(rule("thing", every)).outcome == no);
  every.empty_fails = false;
  CHECK(with_sizes({}).complete("part").judge(rule("thing", every)).outcome == yes);
  CHECK(with_sizes({}).judge(rule("thing", every)).outcome == open);
}

TEST_CASE("a row that names no subject is nobody's; one not asked may be anybody's") {
  Scenery blank =
      with_sizes({3}).with("part", "q", {{"thing", Cell::blank()}, {"size", number(9)}});
  CHECK(blank.complete("part").judge(rule("thing", parts(Quantifier::some))).outcome == no);
  Scenery unasked = with_sizes({3}).with("part", "q", {{"size", number(9)}});
  CHECK(unasked.complete("part").judge(rule("thing", parts(Quantifier::some))).outcome == open);
}

TEST_CASE("a lapsed row proves nothing either way") {
  const auto lapse = [](Scenery scenery) {
    scenery.world.facts.back().valid_to = *parse_date("2026-06-29");
    return scenery.complete("part");
  };
  CHECK(lapse(with_sizes({5})).judge(rule("thing", parts(Quantifier::some))).outcome == open);
  CHECK(lapse(with_sizes({3})).judge(rule("thing", parts(Quantifier::every))).outcome == open);
  CHECK(lapse(with_sizes({5})).judge(rule("thing", parts(Quantifier::every))).outcome == open);
  CHECK(lapse(with_sizes({6, 5})).judge(rule("thing", parts(Quantifier::every))).outcome == yes);
  Scenery last_day = with_sizes({5}).complete("part");
  last_day.world.facts.back().valid_to = last_day.world.as_of;
  CHECK(last_day.judge(rule("thing", parts(Quantifier::some))).outcome == yes);
}

TEST_CASE("applicability and when come first; advice never changes the outcome") {
  model::Rule about = rule("thing", {.has = {on("class", test(Word::present))}});
  about.applies = {on("live", test(Word::is, flag(true)))};
  const auto outcome = [&](Cells thing) {
    Scenery scenery;
    return scenery.with("thing", "t", std::move(thing)).judge(about).outcome;
  };
  CHECK(outcome({{"live", flag(false)}, {"class", Cell::blank()}}) == none);
  CHECK(outcome({{"live", Cell::blank()}, {"class", Cell::blank()}}) == open);
  CHECK(outcome({{"live", flag(true)}, {"class", Cell::blank()}}) == no);
  about.expectations.push_back(
      {.id = "f", .level = model::Level::advice, .has = {on("limit", test(Word::present))}});
  CHECK(outcome({{"live", flag(true)}, {"class", text("a")}, {"limit", Cell::blank()}}) == yes);
  about.expectations[1].level = model::Level::own;
  CHECK(outcome({{"live", flag(true)}, {"class", text("a")}, {"limit", Cell::blank()}}) == no);
  about.expectations[1].when = {on("class", test(Word::is, text("b")))};
  CHECK(outcome({{"live", flag(true)}, {"class", text("a")}, {"limit", Cell::blank()}}) == yes);
}

TEST_CASE("an interview without an attestation decides nothing") {
  Expectation asked = parts(Quantifier::some);
  asked.method = model::Method::interview;
  CHECK(with_sizes({}).complete("part").judge(rule("thing", asked)).outcome == open);
  CHECK(with_sizes({4}).complete("part").judge(rule("thing", asked)).outcome == no);
}

TEST_CASE("the basis is that of the best witness, or the weakest row in scope") {
  Scenery scenery = with_sizes({5, 6}).complete("part");
  scenery.world.facts[0].basis = model::Basis::independent;
  scenery.world.facts[1].basis = model::Basis::record;
  scenery.world.facts[2].basis = model::Basis::test;
  CHECK(scenery.judge(rule("thing", parts(Quantifier::some))).basis == model::Basis::test);
  CHECK(scenery.judge(rule("thing", parts(Quantifier::every))).basis == model::Basis::record);
  CHECK(scenery.judge(rule("thing", {.has = {on("class", test(Word::absent))}})).basis ==
        model::Basis::independent);
}

TEST_CASE("an organisation without subjects is not applicable only when the register is complete") {
  Scenery scenery;
  const model::Rule about = rule("thing", parts(Quantifier::some));
  CHECK(oracle::Oracle(scenery.world).without_subjects(about, "o") == open);
  CHECK(oracle::Oracle(scenery.complete("thing").world).without_subjects(about, "o") == none);
}
