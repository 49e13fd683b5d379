// Complete registers: what ends, what voids a claim, what contradicts it.
#include "tests/engine/store/builder.h"

using namespace assay;
using namespace assay::store;
using namespace assay::store::test;

namespace {

using model::Cell;

Status declare(Load& loading, std::string_view as_of, std::optional<Date> until = {},
               bool empty = false) {
  return loading.declare_complete("o", "thing", day(as_of), until, "ann", "counted", empty);
}

LoadSummary load_complete(FactStore& store, std::string_view as_of,
                          const std::vector<model::Fact>& facts) {
  Load loading = expect(store.begin_load({.source = "s"}));
  for (const model::Fact& fact : facts) expect(loading.append(fact));
  expect(declare(loading, as_of));
  return expect(loading.commit());
}

model::Register register_on(const FactStore& store, std::string_view as_of,
                            std::optional<std::int64_t> known = {}) {
  return expect(store.snapshot(day(as_of), known)).register_of("o", "thing");
}

struct Said {
  const char* scope = nullptr;
  const char* from = nullptr;
  const char* to = nullptr;
  bool empty = false;
};

// A statement as a source makes it: its own key, its own dates.
model::Fact statement_fact(std::string key, std::string_view as_of, Said said = {}) {
  model::Fact fact{.org = "o",
                   .kind = "register_statement",
                   .key = std::move(key),
                   .observed_at = day(as_of),
                   .source = "statements.csv",
                   .locator = "row 2"};
  fact.cells.resize(8);
  fact.cells[0] = Cell::of(std::string("thing"));
  fact.cells[2] = Cell::of(Period::of(day(as_of)));
  if (said.scope != nullptr) fact.cells[1] = Cell::of(std::string(said.scope));
  if (said.from != nullptr) fact.cells[3] = Cell::of(*parse_period(said.from));
  if (said.to != nullptr) fact.cells[4] = Cell::of(*parse_period(said.to));
  fact.cells[7] = Cell::of(said.empty);
  return fact;
}

model::Fact asset(std::string key, Cell matched, Cell dismissed = {}) {
  return {.org = "o",
          .kind = "asset",
          .key = std::move(key),
          .observed_at = day("2024-01-01"),
          .source = "scan.csv",
          .locator = "row 9",
          .cells = {std::move(matched), std::move(dismissed)}};
}

}  // namespace

TEST_CASE("a complete load ends the keys it does not carry, from its day on") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {named("a", "2024-01-01", "a1"), named("b", "2024-01-01", "b1"),
               named("b", "2024-09-01", "b2"), named("c", "2024-08-01", "c1"),
               named("b", "2024-01-01", "of p", "p")});
  const LoadSummary summary = load_complete(store, "2024-06-01", {named("a", "2024-06-01", "a2")});
  CHECK(summary.ended_by_kind.at("thing") == 1);
  CHECK(things(store, "2024-05-31") == "a=a1 b=b1");
  CHECK(things(store, "2024-06-01") == "a=a2");
  CHECK(things(store, "2024-06-01", 1) == "a=a1 b=b1");
  // Seen again later, b is there again; c was first seen later and never ended.
  CHECK(things(store, "2024-09-01") == "a=a2 b=b2 c=c1");
  CHECK(things(expect(store.snapshot(day("2024-06-01"))), "p") == "b=of p");
}

TEST_CASE("a later load about the same day brings an ended key back") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {named("a", "2024-01-01", "a1")});
  load_complete(store, "2024-06-01", {});
  CHECK(things(store, "2024-06-01").empty());
  load(store, {named("a", "2024-05-01", "late news of before")});
  CHECK(things(store, "2024-06-01").empty());
  load(store, {named("a", "2024-06-01", "overlooked")});
  CHECK(things(store, "2024-06-01") == "a=overlooked");
  load_complete(store, "2024-07-01", {});
  CHECK(things(store, "2024-07-01").empty());
  expect(store.retract("o", "thing", "a", day("2024-07-01"), "the export was cut short"));
  CHECK(things(store, "2024-07-01") == "a=overlooked");
}

TEST_CASE("a register is complete from its day until its period ends or something newer is said") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load_complete(store, "2024-06-01", {named("a", "2024-06-01", "a")});
  CHECK_FALSE(register_on(store, "2024-05-31").complete);
  CHECK(register_on(store, "2024-06-01").complete);
  CHECK(register_on(store, "2031-01-01").complete);
  CHECK_FALSE(register_on(store, "2031-01-01", 0).complete);
  {
    Load loading = expect(store.begin_load({.source = "s"}));
    expect(loading.append(named("a", "2025-01-01", "a")));
    expect(declare(loading, "2025-01-01", day("2025-03-31"), true));
    expect(loading.commit());
  }
  CHECK_FALSE(register_on(store, "2024-12-31").empty_is_true);
  CHECK(register_on(store, "2025-03-31").empty_is_true);
  CHECK_FALSE(register_on(store, "2025-04-01").complete);
}

TEST_CASE(
    "statements of a source count by their scope and period, whatever days the ends can mean") {
  struct {
    Said said;
    const char* as_of;
    bool complete;
  } const cases[] = {
      {{}, "2024-06-01", true},
      {{}, "2024-05-31", false},
      {{.scope = "unit = lab"}, "2024-06-01", false},
      {{.from = "2024-01-01"}, "2024-06-01", true},
      {{.from = "2024-07"}, "2024-07-15", false},
      {{.from = "2024-07"}, "2024-07-31", true},
      {{.to = "2024-08"}, "2024-08-01", true},
      {{.to = "2024-08"}, "2024-08-02", false},
  };
  for (const auto& wanted : cases) {
    CAPTURE(wanted.as_of);
    const Folder folder;
    FactStore store = expect(FactStore::create(folder.store(), small_schema()));
    load(store, {statement_fact("r1", "2024-06-01", wanted.said)});
    CHECK(register_on(store, wanted.as_of).complete == wanted.complete);
  }
}

TEST_CASE("an open-ended statement yields to a later one with another key") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {statement_fact("r1", "2024-01-01"),
               statement_fact("r2", "2024-06-01", {.to = "2024-07-31"})});
  CHECK(register_on(store, "2024-05-31").complete);
  CHECK(register_on(store, "2024-07-31").complete);
  CHECK_FALSE(register_on(store, "2024-08-01").complete);
}

TEST_CASE("a statement that comes alone ends nothing, one that comes with the register does") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {named("a", "2024-01-01", "a"), named("b", "2024-01-01", "b")});
  load(store, {statement_fact("r1", "2024-02-01")});
  CHECK(things(store, "2024-02-01") == "a=a b=b");
  CHECK(register_on(store, "2024-02-01").complete);
  load(store,
       {named("a", "2024-03-01", "a"), statement_fact("r1", "2024-03-01", {.scope = "lab"})});
  CHECK(things(store, "2024-03-01") == "a=a b=b");
  load(store, {named("a", "2024-04-01", "a"), statement_fact("r1", "2024-04-01")});
  CHECK(things(store, "2024-04-01") == "a=a");
}

TEST_CASE("any reject of a kind voids its claim for that load, and nothing ends") {
  for (const char* rejected : {"thing", ""}) {
    CAPTURE(rejected);
    const Folder folder;
    FactStore store = expect(FactStore::create(folder.store(), small_schema()));
    load(store, {named("a", "2024-01-01", "a"), named("b", "2024-01-01", "b")});
    Load loading = expect(store.begin_load({.source = "s"}));
    expect(declare(loading, "2024-06-01"));
    expect(loading.append(statement_fact("r1", "2024-06-01")));
    expect(loading.append(named("a", "2024-06-01", "a")));
    loading.reject("*", rejected);
    const LoadSummary summary = expect(loading.commit());
    REQUIRE(summary.voided.size() == 2);
    CHECK(summary.voided[0].kind == "thing");
    CHECK(summary.voided[0].rejects == 1);
    CHECK(summary.facts == 1);
    CHECK(things(store, "2024-06-01") == "a=a b=b");
    CHECK_FALSE(register_on(store, "2024-06-01").complete);
  }
}

TEST_CASE("a reject of another kind or organisation voids nothing") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  Load loading = expect(store.begin_load({.source = "s"}));
  expect(declare(loading, "2024-06-01"));
  loading.reject("o", "asset");
  loading.reject("p", "thing");
  CHECK(expect(loading.commit()).voided.empty());
  CHECK(register_on(store, "2024-06-01").complete);
}

TEST_CASE("an unmatched, undismissed asset contradicts the register until it is answered") {
  struct {
    const char* name;
    Cell matched, dismissed;
    bool contradicts;
  } const cases[] = {
      {"nothing said", {}, {}, true},
      {"left blank", Cell::blank(), Cell::blank(), true},
      {"unreadable", Cell::unreadable("?? — no key"), {}, true},
      {"matched", Cell::of(std::string("a")), {}, false},
      {"matched to what is not in the register", Cell::of(std::string("zz")), {}, true},
      {"dismissed", {}, Cell::of(std::string("a test account")), false},
  };
  for (const auto& wanted : cases) {
    CAPTURE(wanted.name);
    const Folder folder;
    FactStore store = expect(FactStore::create(folder.store(), small_schema()));
    load_complete(store, "2024-01-01", {named("a", "2024-01-01", "a")});
    load(store, {asset("x", wanted.matched, wanted.dismissed)});
    const model::Register found = register_on(store, "2024-06-01");
    CHECK(found.complete != wanted.contradicts);
    CHECK(found.contradicted == (wanted.contradicts ? "`asset` `x`" : ""));
  }
}

TEST_CASE("of several contradictions the first is named and the others counted") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load_complete(store, "2024-01-01", {});
  model::Fact lapsed = asset("w", {});
  lapsed.valid_to = day("2024-02-01");
  load(store, {asset("z", {}), asset("x", {}), asset("y", Cell::blank()), lapsed});
  CHECK(register_on(store, "2024-06-01").contradicted == "`asset` `x` and 2 more");
  CHECK(register_on(store, "2024-01-31").contradicted == "`asset` `w` and 3 more");
}

TEST_CASE("without a statement nothing is complete and nothing contradicted") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {asset("x", {}), named("a", "2024-01-01", "a")});
  CHECK_FALSE(register_on(store, "2024-06-01").complete);
  CHECK(register_on(store, "2024-06-01").contradicted.empty());
}

TEST_CASE("declaring an unknown kind complete is refused with the word that was meant") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  Load loading = expect(store.begin_load({.source = "s"}));
  const Status wrong =
      loading.declare_complete("o", "things", day("2024-01-01"), {}, "", "", false);
  REQUIRE_FALSE(wrong.has_value());
  CHECK(wrong.error().message.find("did you mean `thing`") != std::string::npos);
}

TEST_CASE("a reference that must resolve refuses the whole load when it dangles") {
  model::Schema schema = small_schema();
  REQUIRE(schema
              .add(kind_of(R"({"kind":"part","says":"s","fields":[
    {"name":"of","type":"ref","to":"thing","must_resolve":true,"says":"s"}]})"))
              .has_value());
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), schema));
  const auto part = [](const char* of) {
    return model::Fact{.org = "o",
                       .kind = "part",
                       .key = "p",
                       .observed_at = day("2024-01-01"),
                       .source = "p.csv",
                       .locator = "row 3",
                       .cells = {Cell::of(std::string(of))}};
  };
  {
    Load loading = expect(store.begin_load({.source = "p.csv"}));
    expect(loading.append(part("a")));
    const auto done = loading.commit();
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().where == "p.csv: row 3");
    CHECK(done.error().message == "`part.of` names `a`, and there is no `thing` with that key");
  }
  CHECK(expect(store.last_load()) == 0);
  // The order inside a load does not matter.
  CHECK(load(store, {part("a"), named("a", "2024-01-01", "a")}).facts == 2);
}

TEST_CASE("of two declarations for a day what both say counts") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  Load loading = expect(store.begin_load({.source = "s"}));
  expect(declare(loading, "2024-06-01", day("2025-06-01"), true));
  expect(declare(loading, "2024-06-01", day("2024-12-31"), false));
  expect(declare(loading, "2024-06-01", {}, true));
  expect(loading.commit());
  CHECK(register_on(store, "2024-12-31").complete);
  CHECK_FALSE(register_on(store, "2024-12-31").empty_is_true);
  CHECK_FALSE(register_on(store, "2025-01-01").complete);
}
