#include "engine/model/snapshot.h"

#include <doctest/doctest.h>

using namespace assay;
using namespace assay::model;

namespace {

Schema small_schema() {
  Schema schema;
  REQUIRE(schema
              .add({.name = "thing",
                    .says = "s",
                    .label = "name",
                    .fields = {{.name = "name", .says = "s"},
                               {.name = "tags", .list = true, .says = "s"},
                               {.name = "when", .type = Type::date, .says = "s"}}})
              .has_value());
  return schema;
}

Fact thing(std::string key, const char* observed, Cell name, Cell tags = {}, Cell when = {}) {
  return {.org = "o",
          .kind = "thing",
          .key = std::move(key),
          .observed_at = *parse_date(observed),
          .cells = {std::move(name), std::move(tags), std::move(when)}};
}

}  // namespace

TEST_CASE("rows stand by organisation and key whatever the order of arrival") {
  SnapshotBuilder one(small_schema(), *parse_date("2025-01-01"));
  SnapshotBuilder other(small_schema(), *parse_date("2025-01-01"));
  const Fact a = thing("a", "2024-01-01", Cell::of("A"), Cell::of(List{"z", "y", "z"}));
  const Fact b =
      thing("b", "2024-01-01", Cell::blank(), Cell::na(), Cell::of(*parse_period("2024-02")));
  one.add(a), one.add(b);
  other.add(b), other.add(a);
  const Snapshot first = one.finish(), second = other.finish();
  CHECK(digest_of(first) == digest_of(second));
  const Table& table = first.tables.at("thing");
  CHECK(first.row_of(table, "o", "b") == 1);
  CHECK(first.row_of(table, "o", "c") == -1);
  CHECK(first.row_of(table, "x", "b") == -1);
  CHECK(to_text(first.cell(table, 0, 1)) == "y, z");
  CHECK(to_text(first.cell(table, 1, 2)) == "2024-02");
  CHECK(first.cell(table, 1, 1).state == State::na);
  CHECK(first.label(table, 0) == "A");
}

TEST_CASE("the latest observation wins, then the latest load; moves count real changes") {
  SnapshotBuilder builder(small_schema(), *parse_date("2025-01-01"));
  builder.add(thing("a", "2024-03-01", Cell::of("third")), 1);
  builder.add(thing("a", "2024-01-01", Cell::of("first")), 2);
  builder.add(thing("a", "2024-02-01", Cell::of("wrong")), 2);
  builder.add(thing("a", "2024-02-01", Cell::of("first")), 3);
  const Snapshot snapshot = builder.finish();
  const Table& table = snapshot.tables.at("thing");
  REQUIRE(table.rows() == 1);
  CHECK(snapshot.label(table, 0) == "third");
  CHECK(table.columns[0].moves.at(0) == 1);
}

TEST_CASE("every state, value and register shows in the digest") {
  const auto digest = [](const Fact& fact, const Register& about) {
    SnapshotBuilder builder(small_schema(), *parse_date("2025-01-01"));
    builder.add(fact);
    builder.set_register("o", "thing", about);
    return digest_of(builder.finish());
  };
  const std::string base = digest(thing("a", "2024-01-01", Cell::blank()), {});
  CHECK(base != digest(thing("a", "2024-01-01", Cell{}), {}));
  CHECK(base != digest(thing("a", "2024-01-01", Cell::na()), {}));
  CHECK(base != digest(thing("a", "2024-01-01", Cell::of("")), {}));
  CHECK(base != digest(thing("a", "2024-01-01", Cell::blank()), {.complete = true}));

  const auto tagged = [&](std::vector<std::string> tags) {
    Fact fact = thing("a", "2024-01-01", Cell::blank());
    fact.cells[1] = Cell::of(List(std::move(tags)));
    return digest(fact, {});
  };
  CHECK(tagged({"a, b"}) != tagged({"a", "b"}));
  CHECK(tagged({"b", "a"}) == tagged({"a", "b"}));
}
