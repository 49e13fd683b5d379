// Several sources about one key and day.
#include "engine/store/fold.h"

#include "tests/engine/store/builder.h"

using namespace assay;
using namespace assay::store;
using namespace assay::store::test;

namespace {

using model::Cell;

Cell text(const char* value) { return Cell::of(std::string(value)); }

// What `name` becomes when sources say these cells, by rank; 0 stands for no rank.
Cell folded(const std::vector<std::pair<int, Cell>>& said) {
  std::vector<RankedFact> statements;
  for (const auto& [rank, cell] : said) {
    model::Fact fact = thing("k", "2024-01-01", cell);
    fact.source = "s" + std::to_string(statements.size());
    statements.push_back({fact, rank == 0 ? std::nullopt : std::optional<std::int64_t>(rank)});
  }
  const model::Schema schema = small_schema();
  return fold(*schema.find("thing"), statements).fact.cells[0];
}

model::Fact from(std::string source, model::Fact fact) {
  fact.source = std::move(source);
  return fact;
}

}  // namespace

TEST_CASE("the best-ranked source that answers is believed, and others fill") {
  struct {
    const char* name;
    std::vector<std::pair<int, Cell>> said;
    Cell becomes;
  } const cases[] = {
      {"better rank wins", {{2, text("a")}, {1, text("b")}}, text("a")},
      {"whatever their order", {{1, text("b")}, {2, text("a")}}, text("a")},
      {"a blank is filled", {{2, Cell::blank()}, {1, text("b")}}, text("b")},
      {"what was not asked is filled", {{2, Cell{}}, {1, Cell::na()}}, Cell::na()},
      {"not applicable is an answer", {{2, Cell::na()}, {1, text("b")}}, Cell::na()},
      {"unreadable is what the better source said",
       {{2, Cell::unreadable("x — y")}, {1, text("b")}},
       Cell::unreadable("x — y")},
      {"asked beats not asked", {{2, Cell{}}, {1, Cell::blank()}}, Cell::blank()},
      {"nobody asked", {{2, Cell{}}, {1, Cell{}}}, Cell{}},
      {"equals agree", {{1, text("b")}, {1, text("b")}}, text("b")},
      {"equals disagree",
       {{1, text("b")}, {1, text("c")}},
       Cell::unreadable("b (s0) / c (s1) — sources of equal rank disagree")},
      {"equals disagree about applying",
       {{0, text("b")}, {0, Cell::na()}},
       Cell::unreadable("b (s0) / not applicable (s1) — sources of equal rank disagree")},
      {"an equal's blank is filled", {{0, Cell::blank()}, {0, text("c")}}, text("c")},
      {"any rank beats none", {{0, text("b")}, {1, text("c")}}, text("c")},
      {"no rank beats a negative one", {{-3, text("b")}, {0, text("c")}}, text("c")},
      {"a better one settles what equals dispute",
       {{1, text("b")}, {1, text("c")}, {2, text("d")}},
       text("d")},
  };
  for (const auto& wanted : cases) {
    CAPTURE(wanted.name);
    CHECK(folded(wanted.said) == wanted.becomes);
  }
}

TEST_CASE("lists are compared as sets") {
  const model::Schema schema = small_schema();
  model::Fact one = named("k", "2024-01-01", "n"), other = one;
  one.cells[7] = Cell::of(model::List{"b", "a"});
  other.cells[7] = Cell::of(model::List{"a", "b", "a"});
  CHECK(fold(*schema.find("thing"), {{one, {}}, {other, {}}}).conflicts.empty());
}

TEST_CASE(
    "a folded fact names all sources and rests on the weakest basis and the shortest validity") {
  const model::Schema schema = small_schema();
  model::Fact one = from("b.csv", named("k", "2024-01-01", "n")), other = from("a.csv", one);
  one.basis = model::Basis::test;
  one.valid_to = day("2025-12-31");
  other.valid_to = day("2025-06-30");
  other.evidence = {"e1"};
  const model::Fact made = fold(*schema.find("thing"), {{one, 2}, {other, 1}}).fact;
  CHECK(made.source == "b.csv + a.csv");
  CHECK(made.basis == model::Basis::claim);
  CHECK(made.valid_to == day("2025-06-30"));
  CHECK(made.evidence == std::vector<std::string>{"e1"});
}

TEST_CASE("sources of one load fold by the rank the load gives them") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  model::Fact weak = from("hr.csv", named("a", "2024-01-01", "from hr"));
  weak.cells[2] = Cell::of(Decimal::of(3));
  const LoadSummary summary =
      load(store, {weak, from("crm.csv", named("a", "2024-01-01", "from crm"))},
           {.ranks = {{"crm.csv", 2}, {"hr.csv", 1}}});
  CHECK(summary.folded == 1);
  CHECK(summary.conflicts.empty());
  const model::Snapshot snapshot = expect(store.snapshot(day("2024-12-31")));
  CHECK(things(snapshot) == "a=from crm");
  CHECK(to_text(snapshot.cell(*snapshot.find("thing"), 0, 2)) == "3");
}

TEST_CASE("a disagreement of equals is listed and the field becomes unknown with both texts") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  const LoadSummary summary = load(store, {from("a.csv", named("a", "2024-01-01", "x")),
                                           from("b.csv", named("a", "2024-01-01", "y"))});
  REQUIRE(summary.conflicts.size() == 1);
  CHECK(summary.conflicts[0].field == "name");
  CHECK(summary.conflicts[0].text == "x (a.csv) / y (b.csv) — sources of equal rank disagree");
  CHECK(things(store, "2024-12-31") ==
        "a=unreadable (x (a.csv) / y (b.csv) — sources of equal rank disagree)");
}

TEST_CASE(
    "ranked sources fold across loads, and a load of a source without rank corrects them all") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  const LoadInfo ranked{.ranks = {{"best.csv", 9}, {"next.csv", 3}}};
  load(store, {from("next.csv", named("a", "2024-01-01", "next"))}, ranked);
  CHECK(load(store, {from("best.csv", thing("a", "2024-01-01", Cell::blank()))}, ranked).folded ==
        1);
  CHECK(things(store, "2024-12-31") == "a=next");
  load(store, {from("best.csv", named("a", "2024-01-01", "best"))}, ranked);
  CHECK(things(store, "2024-12-31") == "a=best");
  CHECK(things(store, "2024-12-31", 2) == "a=next");
  CHECK(load(store, {from("mended.csv", named("a", "2024-01-01", "mended"))}).folded == 0);
  CHECK(things(store, "2024-12-31") == "a=mended");
  // What was corrected does not come back beside a later ranked statement.
  CHECK(load(store, {from("next.csv", thing("a", "2024-01-01", Cell::blank()))}, ranked).folded ==
        0);
  CHECK(things(store, "2024-12-31") == "a=left blank");
}
