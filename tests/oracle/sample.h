// A small world for hand-calculated cases: things that have parts, owned by persons.
#pragma once

#include <doctest/doctest.h>

#include "tests/oracle/build.h"

namespace assay::oracle::sample {

using namespace build;
using model::Outcome;
using model::Type;
using model::Word;

inline model::Schema schema() {
  model::Schema made;
  const auto add = [&](model::Kind kind) { REQUIRE(made.add(std::move(kind)).has_value()); };
  add({.name = "organization",
       .says = "s",
       .fields = {{.name = "appetite", .type = Type::integer, .says = "s"}}});
  add({.name = "person",
       .says = "s",
       .fields = {{.name = "boss", .type = Type::reference, .target = "person", .says = "s"},
                  {.name = "grade", .type = Type::integer, .says = "s"}}});
  add({.name = "part",
       .says = "s",
       .fields = {{.name = "thing", .type = Type::reference, .target = "thing", .says = "s"},
                  {.name = "size", .type = Type::integer, .says = "s"},
                  {.name = "made", .type = Type::date, .says = "s"},
                  {.name = "tags", .list = true, .says = "s"},
                  {.name = "state", .type = Type::text, .says = "s"}}});
  add({.name = "thing",
       .says = "s",
       .fields = {{.name = "owner", .type = Type::reference, .target = "person", .says = "s"},
                  {.name = "class", .type = Type::text, .says = "s"},
                  {.name = "limit", .type = Type::integer, .says = "s"},
                  {.name = "live", .type = Type::boolean, .says = "s"},
                  {.name = "since", .type = Type::date, .says = "s"},
                  {.name = "kept", .type = Type::duration, .says = "s"},
                  {.name = "tags", .list = true, .says = "s"},
                  {.name = "about", .type = Type::any, .says = "s"}}});
  return made;
}

using Cells = std::vector<std::pair<std::string, model::Cell>>;

struct Scenery {
  World world{.schema = schema(), .as_of = *parse_date("2026-06-30")};

  Scenery& with(std::string kind, std::string key, Cells cells) {
    world.facts.push_back(fact(world.schema, std::move(kind), std::move(key), std::move(cells)));
    return *this;
  }
  Scenery& complete(const std::string& kind, bool empty_is_true = false) {
    world.registers[{"o", kind}] = {.complete = true, .empty_is_true = empty_is_true};
    return *this;
  }
  [[nodiscard]] Verdict judge(const model::Rule& rule, const std::string& key = "t") const {
    return Oracle(world).judge(rule, "o", key);
  }
};

// What a demand on the only thing comes to.
inline Outcome demand(Cells thing, model::Condition condition, Scenery scenery = {}) {
  scenery.with("thing", "t", std::move(thing));
  return scenery.judge(rule("thing", {.has = {std::move(condition)}})).outcome;
}

}  // namespace assay::oracle::sample
