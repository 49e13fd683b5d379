// A person with plain SQL reads the same as a snapshot gives.
#include "engine/base/file.h"
#include "tests/engine/store/builder.h"
#include "tests/engine/store/query.h"

using namespace assay;
using namespace assay::store;
using namespace assay::store::test;

namespace {

using model::Cell;

}  // namespace

TEST_CASE("the view of a kind shows the version in force in readable form") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  model::Fact fact = named("k", "2024-02-29", "n");
  fact.basis = model::Basis::record;
  fact.valid_to = day("2025-01-31");
  fact.cells = {Cell::of(std::string("n")),
                Cell::na(),
                Cell::of(Decimal::of(7)),
                Cell::of(Decimal{2'500'000}),
                Cell::of(true),
                Cell::of(*parse_period("2024-12")),
                Cell::of(*parse_duration("P6M")),
                Cell::of(model::List{"b", "a"})};
  load(store, {named("k", "2023-01-01", "older"), fact});
  CHECK(query(folder.store(),
              "SELECT org, key, observed_at, basis, source, locator, valid_from, valid_to, load "
              "FROM thing") == "o|k|2024-02-29|record|s.csv|row 2||2025-01-31|1\n");
  CHECK(query(folder.store(),
              R"(SELECT name, level, count, cost, live, "from", every, tags FROM thing)") ==
        "n||7|2.5|1|2024-12-01..2024-12-31|P6M|[\"a\",\"b\"]\n");
  CHECK(query(folder.store(), "SELECT name_state, level_state FROM thing") == "value|na\n");
}

TEST_CASE("views agree with the snapshot after corrections, ends, folds and retractions") {
  const Folder folder;
  FactStore store = expect(FactStore::create(folder.store(), small_schema()));
  load(store, {named("a", "2024-01-01", "a1"), named("b", "2024-01-01", "b1"),
               named("c", "2024-01-01", "c1"), named("d", "2024-01-01", "d1"),
               named("d", "2024-02-01", "d2"), named("a", "2024-01-01", "p", "p")});
  load(store, {named("a", "2024-01-01", "a2")});
  expect(store.retract("o", "thing", "d", day("2024-02-01"), "r"));
  {
    Load loading = expect(store.begin_load({.source = "s"}));
    for (const char* key : {"a", "c", "d"}) expect(loading.append(named(key, "2024-03-01", key)));
    expect(loading.declare_complete("o", "thing", day("2024-03-01"), {}, "ann", "", false));
    expect(loading.commit());
  }
  model::Fact other = named("c", "2024-04-01", "two");
  other.source = "t.csv";
  load(store, {named("c", "2024-04-01", "one"), other});
  expect(store.retract("o", "thing", "d", day("2024-03-01"), "r"));

  const model::Snapshot snapshot = expect(store.snapshot(day("9999-12-31")));
  const model::Table& table = *snapshot.find("thing");
  std::string wanted;
  for (model::Row row = 0; row < table.rows(); ++row) {
    const Cell name = snapshot.cell(table, row, 0);
    wanted += std::string(snapshot.symbols.text(table.org[row])) + "|" +
              std::string(snapshot.symbols.text(table.key[row])) + "|" +
              to_text(Date{table.observed_at[row]}) + "|" + std::to_string(table.load[row]) + "|" +
              (name.state == model::State::value ? to_text(name) : "") + "|" +
              std::string(model::name(name.state)) + "\n";
  }
  CHECK(wanted ==
        "o|a|2024-03-01|4|a|value\no|c|2024-04-01|5||unreadable\no|d|2024-01-01|1|d1|value\np|a|"
        "2024-01-01|1|p|value\n");
  CHECK(
      query(folder.store(),
            "SELECT org, key, observed_at, load, name, name_state FROM thing ORDER BY org, key") ==
      wanted);
  CHECK(query(folder.store(), "SELECT kind, key, field, text FROM data_quality") ==
        "thing|c|name|one (s.csv) / two (t.csv) — sources of equal rank disagree\n");
  CHECK(query(folder.store(), "SELECT load, key, observed_at, reason FROM retractions") ==
        "3|d|2024-02-01|r\n6|d|2024-03-01|r\n");
  CHECK(query(folder.store(), "SELECT load, action, facts FROM loads") ==
        "1|load|6\n2|load|1\n3|retract|0\n4|load|4\n5|load|2\n6|retract|0\n");
  CHECK(query(folder.store(), "SELECT kind, as_of, declared_by FROM register_statement") ==
        "thing|2024-03-01|ann\n");
}

TEST_CASE("the file says what it is") {
  const Folder folder;
  { FactStore store = expect(FactStore::create(folder.store(), small_schema())); }
  CHECK(query(folder.store(), "PRAGMA application_id") == "1095979865\n");
  CHECK(query(folder.store(), "PRAGMA journal_mode") == "delete\n");
  { FactStore store = expect(FactStore::open(folder.store(), small_schema())); }
  CHECK(query(folder.store(), "PRAGMA journal_mode") == "wal\n");
  CHECK(query(folder.store(), "PRAGMA integrity_check") == "ok\n");
  CHECK(query(folder.store(), "SELECT number, name FROM assay_migration") ==
        "1|0001_facts\n2|0002_runs\n3|0003_contents\n4|0004_content_index\n5|0005_subject_lists\n");
  CHECK(query(folder.store(),
              "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
              "AND sql NOT LIKE '%STRICT%'") == "0\n");
}

TEST_CASE("every query of docs/store.md runs on a store of the shipped schemas") {
  model::Schema schema;
  for (const auto& file : expect(list_files("datasets/schemas"))) {
    const std::filesystem::path path = std::filesystem::path("datasets/schemas") / file;
    if (path.extension() != ".json") continue;
    const auto document = json::parse(expect(read_file(path)), path.string());
    REQUIRE(document.has_value());
    REQUIRE(schema.add(expect(model::parse_kind(*document, path.string()))).has_value());
  }
  const Folder folder;
  { FactStore store = expect(FactStore::create(folder.store(), schema)); }
  const std::string text = expect(read_file("docs/store.md"));
  std::size_t asked = 0;
  for (std::size_t at = text.find("```sql\n"); at != std::string::npos;
       at = text.find("```sql\n", at + 1)) {
    const std::size_t start = at + 7, end = text.find("```", start);
    const std::string sql = text.substr(start, end - start);
    CHECK(query(folder.store(), sql).empty());
    ++asked;
  }
  CHECK(asked > 0);
  for (const char* view : {"loads", "retractions", "register_statement", "voided_claims",
                           "data_quality", "runs", "rule_counts", "findings", "tasks"}) {
    CAPTURE(view);
    CHECK(query(folder.store(), "SELECT * FROM " + std::string(view)).empty());
  }
  // Every kind has its view, and every view can be prepared.
  for (const model::Kind& kind : schema.kinds()) {
    CAPTURE(kind.name);
    CHECK(query(folder.store(), "SELECT * FROM \"" + kind.name + "\"").empty());
  }
}
