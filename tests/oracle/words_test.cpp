#include "tests/oracle/sample.h"

using namespace assay;
using namespace assay::oracle::sample;
using assay::model::Cell;

namespace {

constexpr auto yes = Outcome::satisfied;
constexpr auto no = Outcome::not_satisfied;
constexpr auto open = Outcome::undetermined;

}  // namespace

TEST_CASE("presence tells the four states apart") {
  CHECK(demand({{"class", text("a")}}, on("class", test(Word::present))) == yes);
  CHECK(demand({{"class", Cell::blank()}}, on("class", test(Word::present))) == no);
  CHECK(demand({}, on("class", test(Word::present))) == open);
  CHECK(demand({{"class", Cell::na()}}, on("class", test(Word::present))) == yes);
  CHECK(demand({{"class", Cell::unreadable("x")}}, on("class", test(Word::present))) == open);
  CHECK(demand({{"class", Cell::blank()}}, on("class", test(Word::absent))) == yes);
  CHECK(demand({{"class", Cell::na()}}, on("class", test(Word::absent))) == no);
}

TEST_CASE("a blank is unknown to every other word, and n/a equals only itself") {
  CHECK(demand({{"class", Cell::blank()}}, on("class", test(Word::is, text("a")))) == open);
  CHECK(demand({{"class", Cell::na()}}, on("class", test(Word::is, text("a")))) == no);
  CHECK(demand({{"class", Cell::na()}}, on("class", test(Word::is_not, text("a")))) == yes);
  CHECK(demand({{"class", Cell::na()}}, on("class", test(Word::is, Cell::na()))) == yes);
  CHECK(demand({{"class", text("a")}}, on("class", test(Word::is, Cell::na()))) == no);
  CHECK(demand({{"limit", Cell::na()}}, on("limit", test(Word::at_least, number(1)))) == no);
  CHECK(demand({{"limit", Cell::na()}}, on("limit", test(Word::at_most, number(1)))) == no);
  CHECK(demand({{"class", Cell::na()}}, on("class", test(Word::none_of, list({"a"})))) == yes);
}

TEST_CASE("false beats unknown, unknown beats true") {
  const auto guarded = all({test(Word::present), test(Word::is, text("a"))});
  CHECK(demand({{"class", Cell::blank()}}, on("class", guarded)) == no);
  const auto lenient = one_of_these({test(Word::absent), test(Word::is, text("a"))});
  CHECK(demand({{"class", Cell::blank()}}, on("class", lenient)) == yes);
  CHECK(demand({}, on("class", lenient)) == open);
}

TEST_CASE("fresh takes today and not the day it ends, and no future date") {
  const auto fresh = test(Word::fresh, length("P30D"));
  CHECK(demand({{"since", date("2026-06-30")}}, on("since", fresh)) == yes);
  CHECK(demand({{"since", date("2026-06-01")}}, on("since", fresh)) == yes);
  CHECK(demand({{"since", date("2026-05-31")}}, on("since", fresh)) ==
        no);  // 31 May + 30 days is today
  CHECK(demand({{"since", date("2026-07-01")}}, on("since", fresh)) == no);
  CHECK(demand({{"since", date("2026-06")}}, on("since", fresh)) == yes);
  CHECK(demand({{"since", date("2026")}}, on("since", fresh)) == open);
  CHECK(demand({{"since", Cell::blank()}}, on("since", fresh)) == open);
}

TEST_CASE("ago counts back by the calendar") {
  CHECK(demand({{"since", date("2025-12-30")}}, on("since", test(Word::not_before, ago("P6M")))) ==
        yes);
  CHECK(demand({{"since", date("2025-12-29")}}, on("since", test(Word::not_before, ago("P6M")))) ==
        no);
}

TEST_CASE("sets contain, overlap and are disjoint") {
  const Cells thing = {{"tags", list({"a", "b"})}};
  CHECK(demand(thing, on("tags", test(Word::contains, text("a")))) == yes);
  CHECK(demand(thing, on("tags", test(Word::contains_all, list({"a", "c"})))) == no);
  CHECK(demand(thing, on("tags", test(Word::overlaps, list({"c", "b"})))) == yes);
  CHECK(demand(thing, on("tags", test(Word::disjoint, list({"c"})))) == yes);
  CHECK(demand({{"tags", Cell::blank()}}, on("tags", test(Word::disjoint, list({"c"})))) == open);
}

TEST_CASE("a reference resolves, dangles, or is not known to dangle") {
  const auto resolves = on("owner", test(Word::resolves));
  Scenery known;
  known.with("person", "p", {}).complete("person");
  CHECK(demand({{"owner", text("p")}}, resolves, known) == yes);
  CHECK(demand({{"owner", text("q")}}, resolves, known) == no);
  CHECK(demand({{"owner", text("q")}}, resolves) == open);
  CHECK(demand({{"owner", Cell::blank()}}, resolves, known) == open);
  CHECK(demand({{"about", text("person:p")}}, on("about", test(Word::resolves)), known) == yes);
  CHECK(demand({{"about", text("person:q")}}, on("about", test(Word::resolves)), known) == no);
}

TEST_CASE("a path over a dangling or blank reference is unknown") {
  Scenery people;
  people.with("person", "p", {{"boss", text("q")}, {"grade", number(1)}})
      .with("person", "q", {{"grade", number(9)}});
  const auto senior = that(row({"owner", "boss", "grade"}), test(Word::at_least, number(5)));
  CHECK(demand({{"owner", text("p")}}, senior, people) == yes);
  CHECK(demand({{"owner", text("q")}}, senior, people) == open);
  CHECK(demand({{"owner", Cell::blank()}}, that(row({"owner", "grade"}), test(Word::absent)),
               people) == open);
}

TEST_CASE("the organisation is a fact too") {
  const auto within =
      that(row({"limit"}), test(Word::at_most, path(model::Root::org, {"appetite"})));
  Scenery with;
  with.with("organization", "o", {{"appetite", number(4)}});
  CHECK(demand({{"limit", number(4)}}, within, with) == yes);
  CHECK(demand({{"limit", number(5)}}, within, with) == no);
  CHECK(demand({{"limit", number(4)}}, within) == open);
}

TEST_CASE("by picks the entry, else otherwise, and nothing for a blank") {
  model::Expr limit = of(model::Expr::Op::by, {oracle::build::self({"class"})});
  limit.entries = {{text("high"), constant(number(9))}};
  const auto enough = [&] { return on("limit", test(Word::at_least, limit)); };
  CHECK(demand({{"class", text("high")}, {"limit", number(8)}}, enough()) == no);
  CHECK(demand({{"class", text("low")}, {"limit", number(8)}}, enough()) == open);
  limit.otherwise = {constant(number(5))};
  CHECK(demand({{"class", text("low")}, {"limit", number(8)}}, enough()) == yes);
  CHECK(demand({{"class", Cell::blank()}, {"limit", number(8)}}, enough()) == open);
}

TEST_CASE("this alone names the subject") {
  Scenery mine;
  mine.with("thing", "u", {{"about", text("thing:t")}}).complete("thing");
  const auto some =
      model::Expectation{.quantifier = model::Quantifier::some,
                         .kind = "thing",
                         .where = {on("about", test(Word::is, oracle::build::self({})))}};
  mine.with("thing", "t", {{"about", Cell::blank()}});
  CHECK(mine.judge(rule("thing", some)).outcome == yes);
  CHECK(mine.judge(rule("thing", some), "u").outcome == no);
}

TEST_CASE("evidence supports a control by its tag or through a relation") {
  Scenery related;
  related.world.relations = {{"B:2", "A:1"}};
  const auto supports = on("tags", test(Word::supports, text("A:1")));
  CHECK(demand({{"tags", list({"A:1"})}}, supports) == yes);
  CHECK(demand({{"tags", list({"B:2"})}}, supports) == no);
  CHECK(demand({{"tags", list({"B:2"})}}, supports, related) == yes);
  CHECK(demand({{"tags", list({"A:1"})}}, on("tags", test(Word::supports, text("B:2"))), related) ==
        no);
}
