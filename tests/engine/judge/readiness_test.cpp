#include "engine/judge/readiness.h"

#include <doctest/doctest.h>

#include "engine/judge/audits.h"
#include "engine/judge/controls.h"
#include "engine/judge/soa.h"
#include "tests/engine/judge/world.h"

using namespace assay;
using namespace assay::judge;
using namespace assay::judge::test;
using model::ReadinessItem;
using model::Ready;
using What = ReadinessItem::What;

namespace {

// Everything an audit asks of a small framework with two leaves and one measure, on 2025-01-01.
struct Candidate : World {
  static model::Catalogs small() {
    model::Catalog catalog{.prefix = "STD", .name = "S:2020"};
    catalog.controls = {{.id = "STD:8", .assessable = false},
                        {.id = "STD:8.1", .title = "Operate", .parent = "STD:8"},
                        {.id = "STD:8.4", .title = "Assess", .parent = "STD:8"},
                        {.id = "STD:A.2.1", .title = "Do", .parent = "STD:A.2", .selected = true}};
    catalog.audit.statement = "STD:8.1";
    catalog.audit.core = {{.says = "operation", .ids = {"STD:8.1"}}};
    catalog.audit.stage1 = {{.says = "operation", .ids = {"STD:8.1", "STD:8.4"}}};
    catalog.audit.internal_audit = {"STD:8.1"};
    catalog.audit.management_review = {"STD:8.4"};
    model::Catalogs made;
    if (!made.add(catalog)) std::abort();
    return made;
  }

  Candidate() {
    rule.controls = {"STD:8.1", "STD:8.4", "STD:A.2.1"};
    rule.expectations[0].major_share = Decimal::of(1);
    builder.set_register("o", "ai_system", {.complete = true});
    fact("person", "p", {Cell::of(true)});
    fact("approval", "ap", {Cell::of("approved"), Cell::of("p"), {}, day("2024-06-01")});
    fact("control_statement", "c1",
         {Cell::of("STD:A.2.1"), {}, Cell::of(true), Cell::of("risk"), {}, {}, Cell::of("ap")});
    fact("process", "pr", {{}, {}, day("2024-01-01")});
  }
  Candidate& audit(const char* to, std::vector<std::string> scope) {
    fact("audit", std::string("a") + to,
         {Cell::of("internal"), day(to), Cell::of(model::List(std::move(scope)))});
    return *this;
  }
  Candidate& review(const char* at) {
    fact("management_review", std::string("m") + at, {day(at)});
    return *this;
  }
  model::Readiness look(Basis basis = Basis::record, const ReadinessOptions& options = {}) {
    kept = builder.finish();
    model::Assessment assessment{.as_of = kept->as_of};
    model::RuleResult result{.rule = 0};
    for (model::Row row = 0; row < outcomes.size(); ++row) result.rows.push_back(row);
    result.outcome = outcomes;
    result.reason.assign(outcomes.size(), Reason::missing_field);
    result.basis.assign(outcomes.size(), basis);
    result.expectations = {{outcomes, result.reason, result.basis}};
    assessment.rules = {result};
    const std::vector rules{rule};
    const auto posture =
        judge::judge(*kept, rules, assessment, findings, small(), kept->as_of, history);
    const auto statuses = control_statuses(*kept, rules, posture, small());
    const auto statements = statements_of_applicability(*kept, small(), statuses);
    auto made = readiness(*kept, posture, small(), statuses, statements, options);
    REQUIRE(made.size() == 1);
    return made.front();
  }
};

std::vector<std::string> lines(const model::StageReadiness& stage, What what) {
  std::vector<std::string> found;
  for (const ReadinessItem& one : stage.items) {
    if (one.what == what) found.push_back(one.topic + ": " + one.says);
  }
  return found;
}

}  // namespace

TEST_CASE("ready needs every leaf on records, a full audit round and a review after it") {
  Candidate world;
  world.systems({yes, yes});
  world.audit("2024-09-30", {"STD:8", "STD:A.2.1"}).review("2024-10-15");
  const auto made = world.look();
  CHECK(made.stage1.verdict == Ready::ready);
  CHECK(made.stage2.verdict == Ready::ready);
  CHECK(made.stage2.items.empty());
}

TEST_CASE("what rests on claims alone makes no leaf ready") {
  Candidate world;
  world.systems({yes, yes});
  world.audit("2024-09-30", {"STD:8", "STD:A.2.1"}).review("2024-10-15");
  const auto made = world.look(Basis::claim);
  CHECK(made.stage2.verdict == Ready::cannot_say);
  CHECK(lines(made.stage2, What::unknown).size() == 3);
  CHECK(lines(made.stage2, What::unknown)[0] == "Operate: declared only: it rests on claims alone");
}

TEST_CASE("an undetermined verdict keeps from saying, a nonconformity blocks") {
  Candidate unknown;
  unknown.systems({yes, open});
  unknown.audit("2024-09-30", {"STD:8", "STD:A.2.1"}).review("2024-10-15");
  CHECK(unknown.look().stage2.verdict == Ready::cannot_say);

  Candidate failing;
  failing.systems({yes, no, yes, yes, yes});  // one of five: minor
  failing.audit("2024-09-30", {"STD:8", "STD:A.2.1"}).review("2024-10-15");
  const auto made = failing.look();
  CHECK(made.stage1.verdict == Ready::ready);  // of concern there, and it need not block
  CHECK(lines(made.stage1, What::concern).size() == 1);
  CHECK(made.stage2.verdict == Ready::not_ready);
  CHECK(lines(made.stage2, What::blocks)[0].find("correction, cause and plan are missing") !=
        std::string::npos);
}

TEST_CASE("a minor with correction, cause and plan does not block, one without a plan does") {
  for (const bool planned : {true, false}) {
    Candidate world;
    world.systems({yes, no, yes, yes, yes});
    world.audit("2024-09-30", {"STD:8", "STD:A.2.1"}).review("2024-10-15");
    world.fact("nonconformity", "n1",
               {Cell::of(model::List{"STD:8.1"}), {}, Cell::of("done"), Cell::of("why")});
    if (planned) {
      world.fact("action", "x1", {Cell::of("nonconformity:n1"), {}, day("2025-03-01")});
    }
    const auto made = world.look();
    CHECK((made.stage2.verdict == Ready::ready) == planned);
    if (!planned) {
      CHECK(lines(made.stage2, What::blocks)[0].find("`n1` lacks its plan") != std::string::npos);
    }
  }
}

TEST_CASE("a round that leaves something out, or ends after the review, blocks stage 2 only") {
  Candidate part;
  part.systems({yes});
  part.audit("2024-09-30", {"STD:8.1", "STD:A.2.1"}).review("2024-10-15");
  auto made = part.look();
  CHECK(made.stage1.verdict == Ready::ready);
  CHECK(lines(made.stage2, What::blocks) ==
        std::vector<std::string>{"internal audit: no full round yet: not covered are STD:8.4"});

  Candidate late;
  late.systems({yes});
  late.audit("2024-11-30", {"STD:8", "STD:A.2.1"}).review("2024-10-15");
  made = late.look();
  CHECK(lines(made.stage2, What::blocks) ==
        std::vector<std::string>{"management review: the last one, of 2024-10-15, was before the "
                                 "internal audit of 2024-11-30 ended"});

  Candidate none;
  none.systems({yes});
  made = none.look();
  CHECK(made.stage1.count(What::blocks) == 2);  // neither audit nor review was held
}

TEST_CASE("months of records are a practice and a parameter") {
  Candidate world;
  world.systems({yes});
  world.audit("2024-09-30", {"STD:8", "STD:A.2.1"}).review("2024-10-15");
  world.fact("process", "pr", {{}, {}, day("2024-11-15")});
  const auto made = world.look();  // 2025-01-01 is before 2025-02-15
  CHECK(made.stage2.verdict == Ready::not_ready);
  REQUIRE(made.stage2.items.size() == 1);
  CHECK(made.stage2.items[0].practice);
  CHECK(made.stage2.items[0].says.find("reached on 2025-02-15") != std::string::npos);
}

TEST_CASE("a forecast names what is new by the later day and not what only counts otherwise") {
  Candidate before;
  before.systems({yes, yes});
  before.audit("2024-09-30", {"STD:8", "STD:A.2.1"}).review("2024-10-15");
  Candidate after;
  after.systems({yes, open});
  after.audit("2024-09-30", {"STD:8", "STD:A.2.1"}).review("2024-10-15");
  const auto made = forecast(before.look(), after.look(), {}, {});
  CHECK(made.stage2_then == Ready::cannot_say);
  CHECK(made.added.size() == 3);  // three leaves, each once though both stages name two of them
  CHECK(made.gone.empty());
}

TEST_CASE("the days of a certificate: surveillance each calendar year, then recertification") {
  World world;
  world.fact(
      "certificate", "z1",
      {Cell::of("S"), Cell::of("body"), day("2023-06-01"), day("2026-05-31"), Cell::of("valid")});
  world.fact("audit", "s1", {Cell::of("surveillance"), day("2024-04-10"), {}});
  const model::Snapshot snapshot = world.builder.finish();
  const auto catalogs = World::catalogs();
  const auto dates = certificate_dates(snapshot, "o", *catalogs.catalog_of("STD:8.1"));
  std::vector<std::string> found;
  for (const auto& one : dates) found.push_back(one.date + " " + one.state + " " + one.what);
  CHECK(found == std::vector<std::string>{" valid certificate `z1` valid",
                                          "2024-06-01 done first surveillance at the latest",
                                          "2025-12-31 due surveillance in 2025",
                                          "2026-05-31 due recertification before it ends"});
}
