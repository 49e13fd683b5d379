// Tables follow the schema: kinds and fields are added, never dropped, and every change is
// recorded.
#include "tests/engine/store/builder.h"
#include "tests/engine/store/query.h"

using namespace assay;
using namespace assay::store;
using namespace assay::store::test;

TEST_CASE("new kinds and fields are added on open, and old facts read as unasked there") {
  const Folder folder;
  {
    FactStore store = expect(FactStore::create(folder.store(), small_schema()));
    load(store, {named("a", "2024-01-01", "x")});
  }
  const std::string before = query(folder.store(), "SELECT count(*) FROM assay_schema_change");
  model::Schema schema;
  REQUIRE(schema
              .add(kind_of(R"({"kind":"thing","says":"s","fields":[
    {"name":"until","type":"date","says":"s"},{"name":"colour","type":"text","says":"s"}]})"))
              .has_value());
  const model::Schema small = small_schema();
  for (const model::Kind& kind : small.kinds()) REQUIRE(schema.add(kind).has_value());
  REQUIRE(schema.add(kind_of(R"({"kind":"more","says":"s","fields":[]})")).has_value());
  {
    FactStore store = expect(FactStore::open(folder.store(), schema));
    model::Fact fact = named("b", "2024-01-01", "unused");
    fact.cells.assign(10, model::Cell{});
    fact.cells[0] = model::Cell::of(*parse_period("2025"));
    fact.cells[2] = model::Cell::of(std::string("b's name"));
    load(store, {fact});
    const model::Snapshot snapshot = expect(store.snapshot(day("2024-12-31")));
    const model::Table& table = *snapshot.find("thing");
    CHECK(snapshot.cell(table, 0, 0) == model::Cell{});
    CHECK(to_text(snapshot.cell(table, 0, 2)) == "x");
    CHECK(to_text(snapshot.cell(table, 1, 0)) == "2025");
    CHECK(to_text(snapshot.cell(table, 1, 2)) == "b's name");
  }
  CHECK(query(folder.store(), "SELECT count(*) FROM assay_schema_change") > before);
  CHECK(query(folder.store(), "SELECT key, until, name FROM thing ORDER BY key") ==
        "a||x\nb|2025-01-01..2025-12-31|b's name\n");
  // The smaller schema still opens the file, and loses nothing.
  FactStore store = expect(FactStore::open(folder.store(), small_schema()));
  CHECK(things(store, "2024-12-31") == "a=x b=b's name");
  load(store, {named("c", "2024-01-01", "z")});
  CHECK(query(folder.store(), "SELECT until_state FROM thing WHERE key = 'c'") == "unasked\n");
}

TEST_CASE("a field that changed its type is refused by name") {
  const Folder folder;
  { FactStore store = expect(FactStore::create(folder.store(), small_schema())); }
  model::Schema schema;
  REQUIRE(
      schema
          .add(kind_of(
              R"({"kind":"thing","says":"s","fields":[{"name":"count","type":"date","says":"s"}]})"))
          .has_value());
  const auto opened = FactStore::open(folder.store(), schema);
  REQUIRE_FALSE(opened.has_value());
  CHECK(opened.error().code == Code::database);
  CHECK(opened.error().message.find(
            "keeps `thing.count` as integer, but the schema declares it as date") !=
        std::string::npos);
}

TEST_CASE("names that the store needs itself are refused") {
  for (const char* text :
       {R"({"kind":"findings","says":"s","fields":[]})",
        R"({"kind":"fact_x","says":"s","fields":[]})",
        R"({"kind":"x","says":"s","fields":[{"name":"org","type":"text","says":"s"}]})",
        R"({"kind":"x","says":"s","fields":[{"name":"a","type":"text","says":"s"},
                               {"name":"a_state","type":"text","says":"s"}]})"}) {
    CAPTURE(text);
    const Folder folder;
    model::Schema schema;
    REQUIRE(schema.add(kind_of(text)).has_value());
    const auto made = FactStore::create(folder.store(), schema);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == Code::pack);
  }
}

TEST_CASE("words of SQL serve as kinds and fields") {
  const Folder folder;
  model::Schema schema;
  REQUIRE(schema
              .add(kind_of(R"({"kind":"select","says":"s","fields":[
    {"name":"from","type":"text","says":"s"},{"name":"group","type":"date","says":"s"}]})"))
              .has_value());
  FactStore store = expect(FactStore::create(folder.store(), schema));
  load(store, {{.org = "o",
                .kind = "select",
                .key = "k",
                .observed_at = day("2024-01-01"),
                .source = "s",
                .cells = {model::Cell::of(std::string("x")), model::Cell::na()}}});
  CHECK(query(folder.store(), R"(SELECT "from", group_state FROM "select")") == "x|na\n");
}

TEST_CASE("nothing recorded can be changed or deleted") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {named("a", "2024-01-01", "x")});
  expect(store.retract("o", "thing", "a", day("2024-01-01"), "r"));
  for (const char* table :
       {"fact_thing", "assay_load", "assay_subject", "assay_retraction", "assay_org",
        "assay_source", "assay_kind", "assay_field", "assay_migration", "assay_schema_change"}) {
    CAPTURE(table);
    CHECK(query(folder.store(), "DELETE FROM " + std::string(table)).find("error: ") == 0);
    const bool has_id =
        std::string(table) != "assay_field" && std::string(table) != "assay_retraction";
    const std::string column = std::string(table) == "assay_retraction"      ? "reason"
                               : !has_id                                     ? "name"
                               : std::string(table) == "assay_migration"     ? "name"
                               : std::string(table) == "assay_schema_change" ? "statement"
                                                                             : "id";
    CHECK(query(folder.store(), "UPDATE " + std::string(table) + " SET " + column + " = " + column)
              .find("error: ") == 0);
  }
}
