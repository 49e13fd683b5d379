#include "tests/oracle/sample.h"

using namespace assay;
using namespace assay::oracle::sample;
using assay::model::Cell;
using assay::model::Expr;

namespace {

constexpr auto yes = Outcome::satisfied;
constexpr auto no = Outcome::not_satisfied;
constexpr auto open = Outcome::undetermined;

// Parts of the thing `t`, each with the given cells.
Scenery with_parts(std::vector<Cells> parts, bool complete) {
  Scenery scenery;
  int key = 0;
  for (Cells& cells : parts) {
    cells.emplace_back("thing", text("t"));
    scenery.with("part", "p" + std::to_string(++key), std::move(cells));
  }
  if (complete) scenery.complete("part");
  return scenery;
}

Outcome of_measure(const Scenery& scenery, Expr measured, model::Test passes) {
  return demand({}, that(std::move(measured), std::move(passes)), scenery);
}

Expr big_parts(Expr::Op op) {
  return measure(op, "part", "size", {joined("thing"), on("state", test(Word::is, text("open")))});
}

Cells part(Cell size, Cell state = text("open")) {
  return {{"size", std::move(size)}, {"state", std::move(state)}};
}

}  // namespace

TEST_CASE("a count is an interval from the certain rows to the possible ones") {
  const auto two = with_parts({part(number(1)), part(number(1), Cell::blank())}, true);
  CHECK(of_measure(two, big_parts(Expr::Op::count), test(Word::at_least, number(1))) == yes);
  CHECK(of_measure(two, big_parts(Expr::Op::count), test(Word::at_least, number(2))) == open);
  CHECK(of_measure(two, big_parts(Expr::Op::count), test(Word::at_least, number(3))) == no);
  const auto some = with_parts({part(number(1))}, false);
  CHECK(of_measure(some, big_parts(Expr::Op::count), test(Word::at_most, number(5))) == open);
  CHECK(of_measure(some, big_parts(Expr::Op::count), test(Word::at_most, number(0))) == no);
}

TEST_CASE("a sum above its limit is known though more may come") {
  const auto facts = with_parts({part(number(4)), part(number(3), Cell::blank())}, true);
  CHECK(of_measure(facts, big_parts(Expr::Op::sum), test(Word::at_most, number(7))) == yes);
  CHECK(of_measure(facts, big_parts(Expr::Op::sum), test(Word::at_most, number(5))) == open);
  CHECK(of_measure(facts, big_parts(Expr::Op::sum), test(Word::at_most, number(3))) == no);
  const auto blank = with_parts({part(number(4)), part(Cell::blank())}, true);
  CHECK(of_measure(blank, big_parts(Expr::Op::sum), test(Word::at_most, number(100))) == open);
  const auto not_applicable = with_parts({part(number(4)), part(Cell::na())}, true);
  CHECK(of_measure(not_applicable, big_parts(Expr::Op::sum), test(Word::is, number(4))) == yes);
}

TEST_CASE("most and least know one end, and nothing of no row") {
  const auto facts = with_parts({part(number(4)), part(number(2))}, false);
  CHECK(of_measure(facts, big_parts(Expr::Op::most), test(Word::at_least, number(4))) == yes);
  CHECK(of_measure(facts, big_parts(Expr::Op::most), test(Word::at_most, number(4))) == open);
  CHECK(of_measure(facts, big_parts(Expr::Op::least), test(Word::at_most, number(2))) == yes);
  CHECK(of_measure(facts, big_parts(Expr::Op::least), test(Word::at_least, number(2))) == open);
  CHECK(of_measure(with_parts({}, true), big_parts(Expr::Op::most),
                   test(Word::at_most, number(9))) == open);
}

TEST_CASE("the one value must be one") {
  const Expr the = big_parts(Expr::Op::the);
  CHECK(of_measure(with_parts({part(number(4)), part(number(4))}, false), the,
                   test(Word::is, number(4))) == yes);
  CHECK(of_measure(with_parts({part(number(4)), part(number(5))}, true), the,
                   test(Word::is, number(4))) == open);
  CHECK(of_measure(with_parts({}, true), the, test(Word::is, number(4))) == open);
}

TEST_CASE("a specific entry goes before a general one") {
  // `tags` names what an entry is specific to; entries count where `state` is open.
  Expr the = measure(Expr::Op::the, "part", "size", {on("state", test(Word::is, text("open")))});
  the.specific = "tags";
  const auto entry = [](int size, Cell names, Cell state = text("open")) {
    return Cells{{"size", number(size)}, {"tags", std::move(names)}, {"state", std::move(state)}};
  };
  const auto says = [&](std::vector<Cells> entries) {
    return of_measure(with_parts(std::move(entries), true), the, test(Word::is, number(4)));
  };
  CHECK(says({entry(5, Cell::blank()), entry(4, list({"a"}))}) == yes);
  CHECK(says({entry(4, Cell::blank()), entry(5, list({"a"}))}) == no);
  CHECK(says({entry(4, Cell::na())}) == yes);
  CHECK(says({entry(5, Cell::na()), entry(4, list({"a"}))}) == yes);
  CHECK(says({entry(4, list({"a"})), entry(5, list({"b"}))}) == open);
  // What may be in scope, or may be specific, leaves it open unless it says the same.
  CHECK(says({entry(4, Cell::blank()), entry(5, list({"a"}), Cell::blank())}) == open);
  CHECK(says({entry(4, Cell::blank()), entry(4, list({"a"}), Cell::blank())}) == yes);
  CHECK(says({entry(5, Cell{}), entry(4, list({"a"}))}) == open);
  CHECK(says({entry(5, Cell::blank(), Cell::blank()), entry(4, list({"a"}))}) == yes);
}

TEST_CASE("a share is certain over a complete register only") {
  const Expr share = measure(Expr::Op::share, "part", "", {joined("thing")},
                             {on("size", test(Word::at_least, number(5)))});
  const auto facts = [&](bool complete) {
    return with_parts({part(number(5)), part(number(6)), part(number(1)), part(Cell::blank())},
                      complete);
  };
  CHECK(of_measure(facts(true), share, test(Word::at_least, Cell::of(Decimal{500'000}))) == yes);
  CHECK(of_measure(facts(true), share, test(Word::at_least, Cell::of(Decimal{750'000}))) == open);
  CHECK(of_measure(facts(true), share, test(Word::at_least, Cell::of(Decimal{750'001}))) == no);
  CHECK(of_measure(facts(false), share, test(Word::at_least, Cell::of(Decimal{0}))) == open);
  CHECK(of_measure(with_parts({}, true), share, test(Word::at_least, Cell::of(Decimal{0}))) ==
        open);
}

TEST_CASE("values are a closed set only when every row is known") {
  const Expr states = measure(Expr::Op::values, "part", "state", {joined("thing")});
  const auto member = [&](const Scenery& scenery, const char* of) {
    return demand({{"class", text(of)}}, on("class", test(Word::one_of, states)), scenery);
  };
  const auto facts = with_parts({part(number(1), text("a")), part(number(1), Cell::blank())}, true);
  CHECK(member(facts, "a") == yes);
  CHECK(member(facts, "b") == no);  // a blank names nothing
  CHECK(member(with_parts({part(number(1), text("a"))}, false), "b") == open);
  CHECK(member(with_parts({{{"size", number(1)}}}, true), "b") == open);  // not asked
}

TEST_CASE("values as recorded ask nothing of the register, and need something on record") {
  Expr states = measure(Expr::Op::values, "part", "state", {joined("thing")});
  states.recorded = true;
  const auto member = [&](const Scenery& scenery, const char* of) {
    return demand({{"class", text(of)}}, on("class", test(Word::one_of, states)), scenery);
  };
  for (const bool complete : {true, false}) {
    const auto two = with_parts({part(number(1), text("a")), part(number(1), text("b"))}, complete);
    CHECK(member(two, "a") == yes);
    CHECK(member(two, "b") == yes);
    CHECK(member(two, "c") == no);
    CHECK(member(with_parts({}, complete), "a") == open);
    CHECK(member(with_parts({part(number(1), Cell::blank())}, complete), "a") == open);
    // What nobody was asked for may be anything.
    const auto unasked = with_parts({part(number(1), text("a")), {{"size", number(1)}}}, complete);
    CHECK(member(unasked, "a") == yes);
    CHECK(member(unasked, "b") == open);
  }
}

TEST_CASE("a series is the last by date, then by key") {
  Expr series = measure(Expr::Op::series, "part", "size", {joined("thing")});
  series.along = "made", series.last = 3;
  const auto facts = [](std::initializer_list<std::pair<const char*, int>> points) {
    std::vector<Cells> parts;
    for (const auto& [when, size] : points)
      parts.push_back({{"size", number(size)}, {"made", date(when)}});
    return with_parts(std::move(parts), true);
  };
  const auto falls = facts({{"2026-01", 1}, {"2026-02", 5}, {"2026-03", 4}});
  CHECK(of_measure(falls, series, test(Word::not_falling)) == no);
  const auto rises = facts({{"2025-01", 9}, {"2026-03", 3}, {"2026-01", 1}, {"2026-02", 2}});
  CHECK(of_measure(rises, series, test(Word::not_falling)) == yes);
  CHECK(of_measure(rises, series, test(Word::not_rising)) == no);
  CHECK(of_measure(facts({{"2026-01", 1}, {"2026-02", 1}}), series, test(Word::not_falling)) ==
        open);
  const auto same_day = facts({{"2026-01-01", 1}, {"2026-01-01", 2}, {"2026-01-01", 3}});
  CHECK(of_measure(same_day, series, test(Word::not_falling)) == yes);
}

TEST_CASE("moves count changes between versions, not corrections") {
  Scenery scenery;
  const auto version = [&](const char* observed, const char* since) {
    scenery.with("thing", "t", {{"since", date(since)}});
    scenery.world.facts.back().observed_at = *parse_date(observed);
  };
  version("2026-03-01", "2026-09-01");
  version("2026-01-01", "2026-07-01");
  version("2026-02-01", "2026-12-01");
  version("2026-02-01", "2026-07-01");  // corrects the line above
  Expr moves{.op = Expr::Op::moves, .field = "since"};
  const auto at_most = [&](int n) {
    return scenery.judge(rule("thing", {.has = {that(moves, test(Word::at_most, number(n)))}}))
        .outcome;
  };
  CHECK(at_most(1) == yes);
  CHECK(at_most(0) == no);
}

TEST_CASE("severity adds what is known") {
  model::Rule about = rule("thing", {.has = {on("class", test(Word::present))}});
  about.severity = {.base = 2, .add = {big_parts(Expr::Op::most), constant(number(1))}};
  const auto severity = [&](Scenery scenery) {
    return scenery.with("thing", "t", {}).judge(about).severity;
  };
  CHECK(severity(with_parts({}, true)) == model::Severity::medium);
  CHECK(severity(with_parts({part(number(1))}, true)) == model::Severity::high);
  CHECK(severity(with_parts({part(number(1))}, false)) == model::Severity::medium);  // perhaps more
  CHECK(severity(with_parts({part(number(9))}, true)) == model::Severity::critical);
}
