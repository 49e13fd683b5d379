// What was true on a day, as far as it was known after a load.
#include "tests/engine/store/builder.h"

using namespace assay;
using namespace assay::store;
using namespace assay::store::test;

TEST_CASE("a snapshot holds what was observed by the day and loaded by the load") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {named("a", "2024-01-10", "first"), named("b", "2024-03-01", "b1")});
  load(store, {named("a", "2024-06-01", "second")});
  load(store, {named("a", "2024-01-10", "corrected")});
  struct {
    const char* as_of;
    std::optional<std::int64_t> known;
    const char* holds;
  } const cases[] = {
      {"2024-01-09", {}, ""},
      {"2024-01-10", {}, "a=corrected"},
      {"2024-01-10", 2, "a=first"},
      {"2024-01-10", 0, ""},
      {"2024-05-31", {}, "a=corrected b=b1"},
      {"2024-05-31", 1, "a=first b=b1"},
      {"2024-06-01", {}, "a=second b=b1"},
      {"2024-06-01", 1, "a=first b=b1"},
      {"2030-01-01", 3, "a=second b=b1"},
  };
  for (const auto& wanted : cases) {
    CAPTURE(wanted.as_of);
    CHECK(things(store, wanted.as_of, wanted.known) == wanted.holds);
  }
  CHECK(expect(store.last_load()) == 3);
}

TEST_CASE("every type, state and common field comes back as it went in") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  using model::Cell;
  model::Fact fact = named("k", "2024-02-29", "näme with \"quotes\" and ' marks");
  fact.basis = model::Basis::test;
  fact.valid_from = day("1969-12-31");
  fact.valid_to = day("2030-12-31");
  fact.evidence = {"e2", "e1"};
  fact.cells = {Cell::of(std::string("näme \"q\" '")),
                Cell::of(std::string("high")),
                Cell::of(Decimal::of(-7)),
                Cell::of(Decimal{-500'001}),
                Cell::of(false),
                Cell::of(*parse_period("1969-11")),
                Cell::of(*parse_duration("P1Y6M3D")),
                Cell::of(model::List{"z", "a \"b\"", "a\\c", "z", "line\nend"})};
  model::Fact states = thing("l", "2024-02-29", Cell::of(std::string()));
  states.cells = {Cell::of(std::string()),
                  Cell::na(),
                  Cell::blank(),
                  Cell::unreadable("1o — no number"),
                  Cell{},
                  Cell::unreadable("31.02. — no date"),
                  Cell::blank(),
                  Cell::of(model::List{})};
  load(store, {fact, states});

  const model::Snapshot snapshot = expect(store.snapshot(day("2024-12-31")));
  const model::Table& table = *snapshot.find("thing");
  REQUIRE(table.rows() == 2);
  for (std::size_t i = 0; i < 7; ++i) {
    CAPTURE(i);
    CHECK(snapshot.cell(table, 0, i) == fact.cells[i]);
    CHECK(snapshot.cell(table, 1, i) == states.cells[i]);
  }
  CHECK(snapshot.cell(table, 0, 7) == Cell::of(model::List{"a \"b\"", "a\\c", "line\nend", "z"}));
  CHECK(snapshot.cell(table, 1, 7) == Cell::of(model::List{}));
  CHECK(table.basis[0] == model::Basis::test);
  CHECK(table.valid_from[0] == day("1969-12-31").days);
  CHECK(table.valid_to[0] == day("2030-12-31").days);
  CHECK(table.valid_from[1] == INT32_MIN);
  CHECK(table.evidence.list(0).size() == 2);
  CHECK(snapshot.symbols.text(table.source[0]) == "s.csv");
  CHECK(snapshot.symbols.text(table.locator[0]) == "row 2");
}

TEST_CASE("the store's snapshot is the builder's own, to the digest") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  std::vector<model::Fact> facts;
  model::SnapshotBuilder builder(small_schema(), day("2025-01-01"));
  for (int i = 0; i < 50; ++i) {
    model::Fact fact = named("k" + std::to_string(i * 37 % 50), "2024-01-01",
                             "n" + std::to_string(i % 7), i % 3 == 0 ? "p" : "o");
    fact.cells[7] = model::Cell::of(model::List{"t" + std::to_string(i % 5), "t1"});
    facts.push_back(fact);
    builder.add(fact);
  }
  load(store, facts);
  CHECK(digest_of(expect(store.snapshot(day("2025-01-01")))) == digest_of(builder.finish()));
}

TEST_CASE("several organisations share a file and not their keys") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {named("a", "2024-01-01", "of o"), named("a", "2024-01-01", "of p", "p"),
               named("b", "2024-01-01", "b of p", "p")});
  const model::Snapshot all = expect(store.snapshot(day("2024-12-31")));
  CHECK(all.orgs == std::vector<std::string>{"o", "p"});
  CHECK(things(all, "o") == "a=of o");
  CHECK(things(all, "p") == "a=of p b=b of p");
  const model::Snapshot one = expect(store.snapshot(day("2024-12-31"), {}, "o"));
  CHECK(one.orgs == std::vector<std::string>{"o"});
  CHECK(things(one, "p").empty());
  const auto none = store.snapshot(day("2024-12-31"), {}, "oo");
  REQUIRE_FALSE(none.has_value());
  CHECK(none.error().message.find("knows no organisation `oo`") != std::string::npos);
}

TEST_CASE("one organisation of many is found by index and is the same") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  std::vector<model::Fact> facts;
  for (int i = 0; i < 40; ++i) {
    facts.push_back(named("a", "2024-01-01", "n" + std::to_string(i), "org" + std::to_string(i)));
  }
  load(store, facts);
  CHECK(things(expect(store.snapshot(day("2024-12-31"), {}, "org7")), "org7") == "a=n7");
}

TEST_CASE("a retraction withdraws one key and day, and a later load may state it again") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {named("a", "2024-01-01", "old"), named("b", "2024-01-01", "b")});
  load(store, {named("a", "2024-02-01", "wrong")});
  CHECK(expect(store.retract("o", "thing", "a", day("2024-02-01"), "typed into the wrong row")) ==
        3);
  CHECK(things(store, "2024-12-31") == "a=old b=b");
  CHECK(things(store, "2024-12-31", 2) == "a=wrong b=b");
  load(store, {named("a", "2024-02-01", "right")});
  CHECK(things(store, "2024-12-31") == "a=right b=b");
  CHECK(things(store, "2024-12-31", 3) == "a=old b=b");
}

TEST_CASE("what is not there cannot be withdrawn") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {named("a", "2024-01-01", "x")});
  struct {
    const char *org, *kind, *key, *date, *reason, *says;
  } const cases[] = {
      {"o", "thing", "a", "2024-01-02", "r", "nothing to withdraw"},
      {"p", "thing", "a", "2024-01-01", "r", "nothing to withdraw"},
      {"o", "thing", "b", "2024-01-01", "r", "nothing to withdraw"},
      {"o", "thin", "a", "2024-01-01", "r", "did you mean `thing`"},
      {"o", "thing", "a", "2024-01-01", " ", "needs a reason"},
  };
  for (const auto& wrong : cases) {
    CAPTURE(wrong.says);
    const auto done =
        store.retract(wrong.org, wrong.kind, wrong.key, day(wrong.date), wrong.reason);
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().code == Code::usage);
    CHECK(done.error().message.find(wrong.says) != std::string::npos);
  }
  expect(store.retract("o", "thing", "a", day("2024-01-01"), "r"));
  CHECK_FALSE(store.retract("o", "thing", "a", day("2024-01-01"), "again").has_value());
}

TEST_CASE("the same bytes add nothing and say so") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  const LoadInfo info{.source = "s.csv", .digest = "d1", .mapping_digest = "m1"};
  CHECK_FALSE(load(store, {named("a", "2024-01-01", "x")}, info).repeated);
  const LoadSummary again = load(store, {named("a", "2024-01-01", "x")}, info);
  CHECK(again.repeated);
  CHECK(again.load == 1);
  CHECK(again.facts == 0);
  CHECK(expect(store.last_load()) == 1);
  // Read differently, they are other facts.
  CHECK_FALSE(load(store, {named("a", "2024-01-01", "x")},
                   {.source = "s.csv", .digest = "d1", .mapping_digest = "m2"})
                  .repeated);
  CHECK_FALSE(load(store, {named("a", "2024-01-01", "x")},
                   {.source = "s.csv", .digest = "d1", .mapping_digest = "m1", .org = "o"})
                  .repeated);
}

TEST_CASE("a load dropped before commit leaves nothing") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  {
    Load loading = expect(store.begin_load({.source = "s"}));
    expect(loading.append(named("a", "2024-01-01", "x")));
  }
  CHECK(expect(store.last_load()) == 0);
  CHECK(things(store, "2024-12-31").empty());
  load(store, {named("b", "2024-01-01", "y")});
  CHECK(things(store, "2024-12-31") == "b=y");
}

TEST_CASE("one source cannot state a key twice for a day") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  Load loading = expect(store.begin_load({.source = "s"}));
  expect(loading.append(named("a", "2024-01-01", "x")));
  expect(loading.append(named("a", "2024-01-02", "y")));
  for (const char* date : {"2024-01-01", "2024-01-02"}) {
    const Status twice = loading.append(named("a", date, "z"));
    REQUIRE_FALSE(twice.has_value());
    CHECK(twice.error().code == Code::source);
    CHECK(twice.error().where == "s.csv: row 2");
    CHECK(twice.error().message.find("`thing` `a` is stated twice") != std::string::npos);
  }
  expect(loading.commit());
  CHECK(things(store, "2024-12-31") == "a=y");
}

TEST_CASE("a fact without kind, organisation or key is refused and the load goes on") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  Load loading = expect(store.begin_load({.source = "s"}));
  model::Fact fact = named("a", "2024-01-01", "x");
  fact.kind = "thin";
  CHECK(loading.append(fact).error().message.find("did you mean `thing`") != std::string::npos);
  CHECK_FALSE(loading.append(named("", "2024-01-01", "x")).has_value());
  CHECK_FALSE(loading.append(named("a", "2024-01-01", "x", "")).has_value());
  expect(loading.append(named("a", "2024-01-01", "x")));
  expect(loading.commit());
  CHECK(things(store, "2024-12-31") == "a=x");
}

TEST_CASE("a future load is not there to be asked about") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  const auto wrong = store.snapshot(day("2024-01-01"), 5);
  REQUIRE_FALSE(wrong.has_value());
  CHECK(wrong.error().message.find("no load 5") != std::string::npos);
}

TEST_CASE("a value of another type than its field's ends the load, and nothing is kept") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  Load loading = expect(store.begin_load({.source = "s"}));
  expect(loading.append(named("a", "2024-01-01", "x")));
  model::Fact mistyped = named("m", "2024-01-01", "x");
  mistyped.cells[2] = model::Cell::of(std::string("seven"));
  CHECK_FALSE(loading.append(mistyped).has_value());
  CHECK_FALSE(loading.append(named("b", "2024-01-01", "x")).has_value());
  CHECK_FALSE(loading.commit().has_value());
  CHECK(expect(store.last_load()) == 0);
}
