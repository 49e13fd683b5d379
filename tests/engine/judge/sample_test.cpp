#include "engine/judge/sample.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "engine/judge/draw.h"

using namespace assay;
using namespace assay::judge;
using model::Cell;
using model::Type;

namespace {

Cell text(const char* value) { return Cell::of(value); }

// Two areas of six requirements each, one core requirement, nine systems, five sites.
struct World {
  model::Schema kinds;
  model::SnapshotBuilder builder;
  model::Catalogs catalogs;
  std::vector<model::ControlStatus> statuses;
  model::Posture posture;

  static model::Schema schema() {
    model::Schema made;
    const auto add = [&](model::Kind kind) {
      kind.says = "s";
      REQUIRE(made.add(std::move(kind)));
    };
    add({.name = "ai_system", .fields = {{.name = "stage"}, {.name = "units", .list = true}}});
    add({.name = "ai_role", .fields = {{.name = "system"}, {.name = "role"}}});
    add({.name = "classification", .fields = {{.name = "subject"}, {.name = "class"}}});
    add({.name = "nonconformity", .fields = {{.name = "requirement", .list = true}}});
    add({.name = "audit",
         .fields = {{.name = "type"},
                    {.name = "to", .type = Type::date},
                    {.name = "scope", .list = true}}});
    add({.name = "unit",
         .fields = {{.name = "type"}, {.name = "headcount", .type = Type::decimal}}});
    return made;
  }

  World() : kinds(schema()), builder(kinds, *parse_date("2025-06-30")) {
    model::Catalog catalog{.prefix = "STD", .name = "S"};
    catalog.controls.push_back({.id = "STD:C.1", .title = "Core"});
    for (const char* area : {"A", "B"}) {
      const std::string head = std::string("STD:") + area;
      catalog.controls.push_back({.id = head, .assessable = false});
      for (int i = 1; i <= 6; ++i) {
        catalog.controls.push_back({.id = head + "." + std::to_string(i), .parent = head});
        statuses.push_back({.org = "o",
                            .framework = "S",
                            .control = head + "." + std::to_string(i),
                            .area = head,
                            .rules = 1});
      }
    }
    statuses.push_back({.org = "o", .framework = "S", .control = "STD:C.1", .rules = 1});
    catalog.audit.core = {{.says = "core", .ids = {"STD:C.1"}}, {.says = "the mark", .ids = {}}};
    REQUIRE(catalogs.add(catalog));
    posture.orgs = {{.org = "o"}};
  }
  World& fact(const std::string& kind, const std::string& key, std::vector<Cell> cells) {
    cells.resize(kinds.find(kind)->fields.size());
    builder.add({.org = "o",
                 .kind = kind,
                 .key = key,
                 .observed_at = *parse_date("2025-01-01"),
                 .cells = std::move(cells)});
    return *this;
  }
  model::AuditSample plan(int year, std::uint64_t seed = 7) {
    if (!kept) kept = builder.finish();
    auto made = audit_samples(*kept, posture, catalogs, statuses, {year, seed});
    REQUIRE(made.size() == 1);
    return made.front();
  }
  std::optional<model::Snapshot> kept;
};

std::set<std::string> ids(const std::vector<model::SampledRequirement>& list) {
  std::set<std::string> found;
  for (const auto& one : list) found.insert(one.control);
  return found;
}

}  // namespace

TEST_CASE("the generator is SplitMix64, the same on every machine") {
  // State 0, whose first numbers are published: the purpose "" hashes to the FNV offset basis.
  Draw draw(14695981039346656037ULL, "");
  CHECK(draw.next() == 0xe220a8397b1dcdafULL);
  CHECK(draw.next() == 0x6e789e6aa1b965f4ULL);
  CHECK(draw.next() == 0x06c45d188009454fULL);
  Draw bounded(1, "x");
  for (int i = 0; i < 1000; ++i) CHECK(bounded.below(7) < 7);
}

TEST_CASE("what a sample without a failing one still allows, worked out with binomials") {
  CHECK(still_allowed(36, 6) == 13);
  CHECK(still_allowed(12, 4) == 5);
  CHECK(still_allowed(20, 19) == 0);  // C(19,19)/C(20,19) is exactly 5 %, and ruled out
  CHECK(still_allowed(20, 18) == 1);
  CHECK(still_allowed(100, 10) == 24);
  CHECK(still_allowed(2133, 47) == 130);
  CHECK(still_allowed(10, 10) == 0);
}

TEST_CASE("roots are rounded up without floating point") {
  CHECK(root_part(9) == 3);
  CHECK(root_part(10) == 4);
  CHECK(root_part(0) == 0);
  CHECK(root_part(25, 3, 5) == 3);   // 0.6 * 5
  CHECK(root_part(26, 3, 5) == 4);   // 0.6 * 5.1 = 3.06
  CHECK(root_part(100, 4, 5) == 8);  // 0.8 * 10
}

TEST_CASE("year 1 takes what is forced, one in each area, and up to half") {
  World world;
  world.fact("nonconformity", "n1", {Cell::of(model::List{"STD:A.2"})});
  const auto plan = world.plan(1);
  CHECK(plan.core.size() == 2);
  CHECK(plan.rotating == 12);  // the core does not rotate
  CHECK(ids(plan.forced) == std::set<std::string>{"STD:A.2"});
  CHECK(plan.forced[0].why == "earlier nonconformity `n1`");
  CHECK(plan.forced.size() + plan.drawn.size() == 6);
  CHECK(plan.left.size() == 6);
  const auto drawn = ids(plan.drawn);
  CHECK(std::any_of(drawn.begin(), drawn.end(),
                    [](const std::string& id) { return id.starts_with("STD:B"); }));
}

TEST_CASE("everything is looked at within the cycle, and a seed gives the same plan again") {
  World world;
  world.fact("nonconformity", "n1", {Cell::of(model::List{"STD:A.2"})});
  const auto one = world.plan(1);
  const auto two = world.plan(2);
  std::set<std::string> both = ids(one.drawn);
  for (const auto& list : {ids(one.forced), ids(two.forced), ids(two.drawn)}) {
    both.insert(list.begin(), list.end());
  }
  CHECK(both.size() == 12);
  CHECK(ids(two.drawn) == ids(one.left));
  CHECK(ids(world.plan(1).drawn) == ids(one.drawn));
  bool other = false;
  for (std::uint64_t seed = 8; seed < 20; ++seed) {
    other = other || ids(world.plan(1, seed).drawn) != ids(one.drawn);
  }
  CHECK(other);
  CHECK(world.plan(3).drawn.size() + world.plan(3).forced.size() == 12);
}

TEST_CASE("year 2 goes by the surveillance on record where there is one") {
  World world;
  world.fact("audit", "s1",
             {text("surveillance"), Cell::of(*parse_period("2025-03-01")),
              Cell::of(model::List{"STD:A"})});
  const auto plan = world.plan(2);
  CHECK(ids(plan.left) ==
        std::set<std::string>{"STD:A.1", "STD:A.2", "STD:A.3", "STD:A.4", "STD:A.5", "STD:A.6"});
  CHECK(plan.covered_by == "the surveillance audits on record in this cycle");
}

TEST_CASE("systems: all of high risk up to five, every stratum, at least the square root") {
  World world;
  for (int i = 1; i <= 9; ++i) {
    const std::string key = "s" + std::to_string(i);
    world.fact("ai_system", key, {text(i == 9 ? "developed" : "operated"), {}});
  }
  world.fact("ai_system", "s0", {text("retired"), {}});
  world.fact("classification", "k1", {text("s4"), text("high")});
  world.fact("ai_role", "r1", {text("s5"), text("producer")});
  const auto plan = world.plan(1);
  CHECK(plan.systems_known == 9);  // a retired one is not visited
  CHECK(plan.systems_wanted == 3);
  std::set<std::string> keys;
  for (const auto& one : plan.systems) keys.insert(one.key);
  CHECK(keys.contains("s4"));  // high risk
  CHECK(keys.contains("s5"));  // the only producer
  CHECK(keys.contains("s9"));  // the only one in development
  CHECK(plan.systems.size() == 3);
  CHECK(plan.still_allowed == still_allowed(9, 3));
}

TEST_CASE("sites: the share of the root, the central function, a quarter drawn") {
  World world;
  world.fact("unit", "hq", {text("central"), {}});
  for (int i = 1; i <= 25; ++i) {
    world.fact("unit", "u" + std::to_string(i), {text("site"), Cell::of(Decimal::of(i))});
  }
  const auto plan = world.plan(1);
  CHECK(plan.sites_known == 25);
  CHECK(plan.sites_wanted == 3);  // 0.6 * 5
  CHECK(plan.sites_random == 1);
  CHECK(plan.sites.size() == 4);
  CHECK(plan.sites[0].key == "hq");
  CHECK(world.plan(3).sites_wanted == 4);  // 0.8 * 5
}
