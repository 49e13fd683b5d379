#include "engine/judge/risks.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "engine/json/read.h"

using namespace assay;
using namespace assay::judge;
using model::Band;
using model::Cell;
using model::Type;

namespace {

struct Register {
  model::Schema kinds;
  model::SnapshotBuilder builder;

  static model::Schema schema() {
    model::Schema made;
    const auto add = [&](model::Kind kind) {
      kind.says = "s";
      if (!made.add(std::move(kind))) std::abort();
    };
    add({.name = "ai_system",
         .label = "name",
         .fields = {{.name = "name"},
                    {.name = "stage"},
                    {.name = "personal_data", .type = Type::boolean},
                    {.name = "sector", .list = true}}});
    add({.name = "risk",
         .fields = {{.name = "assessment"},
                    {.name = "system"},
                    {.name = "theme"},
                    {.name = "risk_source"},
                    {.name = "likelihood", .type = Type::decimal},
                    {.name = "impact", .type = Type::decimal},
                    {.name = "inherent", .type = Type::decimal},
                    {.name = "residual", .type = Type::decimal},
                    {.name = "opportunity", .type = Type::boolean}}});
    add({.name = "risk_assessment",
         .fields = {{.name = "criteria"}, {.name = "performed_at", .type = Type::date}}});
    add({.name = "risk_criteria",
         .fields = {{.name = "formula"},
                    {.name = "accept_at_most", .type = Type::decimal},
                    {.name = "intolerable_at", .type = Type::decimal}}});
    add({.name = "risk_treatment",
         .fields = {{.name = "risk"},
                    {.name = "due", .type = Type::date},
                    {.name = "done_at", .type = Type::date},
                    {.name = "effect_result"},
                    {.name = "acceptance"}}});
    add({.name = "approval",
         .fields = {{.name = "decision"},
                    {.name = "by"},
                    {.name = "authority"},
                    {.name = "at", .type = Type::date}}});
    add({.name = "role_assignment",
         .fields = {{.name = "authority"},
                    {.name = "from", .type = Type::date},
                    {.name = "to", .type = Type::date}}});
    return made;
  }

  Register() : kinds(schema()), builder(kinds, *parse_date("2025-06-30")) {
    // Version 1 multiplies, version 2 adds; each has its own limits.
    fact("risk_criteria", "v1", {Cell::of("product"), number(6), number(15)});
    fact("risk_criteria", "v2", {Cell::of("sum"), number(4), number(8)});
    fact("risk_assessment", "ra1", {Cell::of("v1"), day("2024-03-01")});
    fact("risk_assessment", "ra2", {Cell::of("v2"), day("2025-03-01")});
  }
  static Cell number(std::int64_t value) { return Cell::of(Decimal::of(value)); }
  static Cell day(const char* text) { return Cell::of(*parse_period(text)); }

  Register& fact(const std::string& kind, const std::string& key, std::vector<Cell> cells) {
    cells.resize(kinds.find(kind)->fields.size());
    builder.add({.org = "o",
                 .kind = kind,
                 .key = key,
                 .observed_at = *parse_date("2025-01-01"),
                 .cells = std::move(cells)});
    return *this;
  }
  Register& risk(const char* key, const char* assessment, int likelihood, int impact, int recorded,
                 Cell residual = {}) {
    return fact("risk", key,
                {Cell::of(assessment),
                 {},
                 {},
                 {},
                 number(likelihood),
                 number(impact),
                 number(recorded),
                 residual});
  }
};

bool has_note(const model::RiskView& view, std::string_view part) {
  for (const std::string& note : view.notes) {
    if (note.find(part) != std::string::npos) return true;
  }
  return false;
}

std::vector<model::RiskScenario> scenarios() {
  const auto document = json::parse(R"({"scenarios": [
      {"id": "a", "title": "A", "theme": "S:C.1", "source": "S:C.2",
       "when": {"personal_data": [true]}},
      {"id": "b", "title": "B", "theme": "S:C.1", "source": "S:C.3",
       "when": {"sector": ["health_and_medical"], "stage": ["operated"]}},
      {"id": "c", "title": "C", "theme": "S:C.4", "source": "S:C.3",
       "when": {"stage": ["retired"]}}]})",
                                    "s.json", Code::pack);
  REQUIRE(document);
  const auto made = model::parse_scenarios(*document, "s.json");
  REQUIRE(made);
  return *made;
}

}  // namespace

TEST_CASE("a level is recomputed by the criteria that its assessment used") {
  Register world;
  world.risk("k1", "ra1", 3, 4, 12).risk("k2", "ra2", 3, 4, 12);
  const auto all = risk_register(world.builder.finish());
  REQUIRE(all.size() == 2);
  // 3 x 4 = 12: above 6, below 15. 3 + 4 = 7: above 4, below 8, and not the 12 written down.
  CHECK(all[0].key == "k1");
  CHECK(all[0].level == Decimal::of(12));
  CHECK(all[0].band == Band::above_acceptance);
  CHECK_FALSE(has_note(all[0], "recorded as"));
  CHECK(all[1].level == Decimal::of(7));
  CHECK(has_note(all[1], "recorded as 12, the criteria give 7"));
}

TEST_CASE("the bands are bounded as the criteria say") {
  Register world;
  world.risk("at-limit", "ra1", 2, 3, 6).risk("over", "ra1", 7, 1, 7);
  world.risk("worst", "ra1", 5, 3, 15);
  const auto all = risk_register(world.builder.finish());
  REQUIRE(all.size() == 3);  // the worst first
  CHECK(all[0].key == "worst");
  CHECK(all[0].band == Band::intolerable);  // from 15 on
  CHECK(all[1].key == "over");
  CHECK(all[1].band == Band::above_acceptance);
  CHECK(has_note(all[1], "no treatment is recorded"));
  CHECK(all[2].band == Band::acceptable);  // 6 is still accepted
  CHECK(all[2].notes.empty());
}

TEST_CASE("what remains above acceptance is accepted only by one who may, that day") {
  Register world;
  world.risk("k1", "ra1", 3, 4, 12, Register::number(8));
  world.risk("k2", "ra1", 3, 4, 12, Register::number(8));
  world.fact("role_assignment", "r1",
             {Cell::of("accept_risk"), Register::day("2024-01-01"), Register::day("2024-12-31")});
  world.fact(
      "approval", "a1",
      {Cell::of("accepted_risk"), Cell::of("p"), Cell::of("r1"), Register::day("2024-06-01")});
  world.fact(
      "approval", "a2",
      {Cell::of("accepted_risk"), Cell::of("p"), Cell::of("r1"), Register::day("2025-02-01")});
  world.fact(
      "risk_treatment", "t1",
      {Cell::of("k1"), {}, Register::day("2024-05-01"), Cell::of("effective"), Cell::of("a1")});
  world.fact("risk_treatment", "t2",
             {Cell::of("k2"), Register::day("2025-05-31"), {}, {}, Cell::of("a2")});
  const auto all = risk_register(world.builder.finish());
  REQUIRE(all.size() == 2);
  CHECK(all[0].accepted_at == "2024-06-01");
  CHECK(all[0].notes.empty());
  CHECK(all[1].accepted_at.empty());
  CHECK(has_note(all[1], "nobody with the authority"));
  CHECK(has_note(all[1], "treatment `t2` is overdue since 2025-05-31"));
  CHECK(has_note(all[1], "above acceptance and not accepted"));
}

TEST_CASE("a scenario is proposed where it fits, to ask where nobody knows, and not twice") {
  Register world;
  const Cell health = Cell::of(model::List{"Health and medical"});
  world.fact("ai_system", "s1", {Cell::of("One"), Cell::of("operated"), Cell::of(true), health});
  world.fact("ai_system", "s2", {Cell::of("Two"), Cell::of("operated"), {}, health});
  world.fact("ai_system", "s3", {Cell::of("Old"), Cell::of("retired"), Cell::of(true), health});
  world.fact(
      "ai_system", "s4",
      {Cell::of("No"), Cell::of("operated"), Cell::of(false), Cell{.state = model::State::blank}});
  // s1 has the counterpart of `b`.
  world.fact("risk", "k1", {{}, Cell::of("s1"), Cell::of("S:C.1"), Cell::of("S:C.3")});
  const auto all = suggest_risks(world.builder.finish(), scenarios());
  std::vector<std::string> found;
  for (const auto& one : all) {
    found.push_back(one.system + " " + one.scenario +
                    (one.unknown.empty() ? "" : " ask " + one.unknown[0]));
  }
  CHECK(found == std::vector<std::string>{"s1 a", "s2 a ask personal_data", "s2 b", "s3 c"});
}

TEST_CASE("a risk of the whole management system is a counterpart for every system") {
  Register world;
  world.fact("ai_system", "s1", {Cell::of("One"), Cell::of("operated"), Cell::of(true), {}});
  world.fact("risk", "k1",
             {{}, Cell{.state = model::State::blank}, Cell::of("S:C.1"), Cell::of("S:C.2")});
  const auto all = suggest_risks(world.builder.finish(), scenarios());
  REQUIRE(all.size() == 1);  // `b`, to ask: its sector is not known
  CHECK(all[0].scenario == "b");
}
