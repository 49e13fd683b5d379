#include "engine/judge/soa.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "engine/judge/controls.h"
#include "tests/engine/judge/world.h"

using namespace assay;
using namespace assay::judge;
using namespace assay::judge::test;
using model::Conflict;
using model::Selection;

namespace {

Cell texts(std::vector<std::string> list) { return Cell::of(model::List(std::move(list))); }
Cell maybe(const char* text) { return *text == '\0' ? Cell{} : Cell::of(text); }

struct Soa : World {
  Soa() {
    rule.controls = {"STD:A.2.1"};
    systems({na, na});
  }
  Soa& entry(const char* key, const char* control, const char* system, bool applicable,
             const char* reason_type = "risk", const char* approved = "") {
    fact("control_statement", key,
         {Cell::of(control),
          maybe(system),
          Cell::of(applicable),
          maybe(reason_type),
          {},
          {},
          maybe(approved),
          {}});
    return *this;
  }
  Soa& treatment(const char* key, const char* risk, const char* system, const char* control) {
    fact("risk", risk, {maybe(system), {}});
    fact("risk_treatment", key, {Cell::of(risk), {}, {}, {}, texts({control})});
    return *this;
  }
  // Entries for the measures a test does not speak of, so that they are not missing.
  model::ApplicabilityReport compile() {
    const model::Posture posture = judge();
    const auto statuses = control_statuses(*kept, std::vector{rule}, posture, catalogs());
    auto made = statements_of_applicability(*kept, catalogs(), statuses);
    REQUIRE(made.size() == 1);
    return made.front();
  }
};

std::vector<std::string> conflicts(const model::ApplicabilityReport& report) {
  std::vector<std::string> found;
  for (const Conflict& one : report.contradictions) {
    found.push_back(std::string(name(one.what)) + " " + one.control +
                    (one.system.empty() ? "" : " " + one.system));
  }
  return found;
}

}  // namespace

TEST_CASE("without any entry there is one contradiction, and every measure is proposed about") {
  Soa world;
  world.treatment("t1", "k1", "s1", "STD:A.2.2");
  const auto report = world.compile();
  CHECK_FALSE(report.has_statement);
  CHECK(conflicts(report) == std::vector<std::string>{"no_statement STD:6.1"});
  REQUIRE(report.lines.size() == 3);
  CHECK(report.lines[0].decision == Selection::undecided);
  CHECK(report.lines[1].proposal == "select: treatment `t1` of risk `k1` relies on it");
  CHECK(report.lines[0].proposal == "decide: nothing on record speaks for it yet");
  CHECK(report.lines[2].proposal == "decide: nothing on record speaks for or against it");
  CHECK_FALSE(report.is_approved());
}

TEST_CASE(
    "a treatment that relies on an excluded measure contradicts, the entry of its system wins") {
  Soa world;
  world.entry("c1", "STD:A.2.1", "", false).entry("c2", "STD:A.2.1", "s1", true);
  world.entry("c3", "STD:A.2.2", "", true).entry("c4", "STD:A.2.3", "", true);
  world.treatment("t1", "k1", "s1", "STD:A.2.1").treatment("t2", "k2", "s2", "STD:A.2.1");
  const auto report = world.compile();
  CHECK(conflicts(report) == std::vector<std::string>{"relied_on STD:A.2.1"});
  CHECK(report.contradictions[0].says.find("`t2`") != std::string::npos);
  REQUIRE(report.lines.size() == 4);  // A.2.1 in general and for s1
  CHECK(report.lines[0].decision == Selection::excluded);
  CHECK(report.lines[0].stays == std::vector<std::string>{"STD:8.4"});
  CHECK(report.lines[1].system == "s1");
  CHECK(report.lines[1].decision == Selection::selected);
  REQUIRE(report.lines[1].relied_on_by.size() == 1);
  CHECK(report.lines[1].relied_on_by[0].treatment == "t1");
}

TEST_CASE("no activity is no reason where facts show one") {
  Soa world;
  world.entry("c1", "STD:A.2.1", "", false, "no_activity").entry("c2", "STD:A.2.2", "", true);
  world.entry("c3", "STD:A.2.3", "", false, "no_activity");
  world.fact("incident", "i1", {Cell::of("s1"), {}, {}, {}});
  const auto report = world.compile();
  // The catalog of the tests says that incidents show the activity of A.2.1.
  CHECK(conflicts(report) == std::vector<std::string>{"against_facts STD:A.2.1"});
  CHECK(report.contradictions[0].says ==
        "excluded for lack of the activity, and incidents happen (1)");
}

TEST_CASE("an entry for one system is held against what that system does") {
  Soa world;
  world.entry("c0", "STD:A.2.1", "", true).entry("c1", "STD:A.2.1", "s1", false, "no_activity");
  world.entry("c2", "STD:A.2.1", "s2", false, "no_activity");
  world.entry("c3", "STD:A.2.2", "", true).entry("c4", "STD:A.2.3", "", true);
  world.fact("incident", "i1", {Cell::of("s1"), {}, {}, {}});
  CHECK(conflicts(world.compile()) == std::vector<std::string>{"against_facts STD:A.2.1 s1"});
}

TEST_CASE("exclusion is proposed only where complete registers show no activity") {
  Soa world;
  world.entry("c1", "STD:A.2.2", "", true);
  world.builder.set_register("o", "incident", {.complete = true});
  CHECK(world.compile().lines[0].proposal ==
        "exclude: the registers are complete and show no such activity");
}

TEST_CASE("missing entries, unknown ids, own controls and missing reasons are named") {
  Soa world;
  world.entry("c1", "STD:A.2.1", "", true, "").entry("c2", "STD:A.9.9", "", true);
  world.entry("c3", "STD:8.4", "", false);
  world.treatment("t1", "k1", "", "STD:A.2.2").treatment("t2", "k2", "", "own:backup");
  const auto report = world.compile();
  CHECK(conflicts(report) ==
        std::vector<std::string>{"no_justification STD:A.2.1", "not_stated STD:A.2.2",
                                 "missing STD:A.2.3", "unknown_control STD:8.4",
                                 "unknown_control STD:A.9.9", "not_stated own:backup"});
}

TEST_CASE("what is compiled is a proposal until designated management approved every entry") {
  const auto approvals = [](Soa& world) {
    // p1 may decide from 2024 on, p2 only advises.
    world.fact("role_assignment", "r1",
               {Cell::of("p1"), Cell::of("decide"), day("2024-01-01"), {}});
    world.fact("role_assignment", "r2",
               {Cell::of("p2"), Cell::of("advise"), day("2024-01-01"), {}});
    world.fact("approval", "a1",
               {Cell::of("approved"), Cell::of("p1"), Cell::of("r1"), day("2024-03-01")});
    world.fact("approval", "a2",
               {Cell::of("approved"), Cell::of("p2"), Cell::of("r2"), day("2024-03-01")});
    world.fact("approval", "a3",
               {Cell::of("approved"), Cell::of("p1"), Cell::of("r1"), day("2023-03-01")});
  };
  Soa all;
  approvals(all);
  all.entry("c1", "STD:A.2.1", "", true, "risk", "a1");
  all.entry("c2", "STD:A.2.2", "", true, "risk", "a1");
  all.entry("c3", "STD:A.2.3", "", true, "risk", "a1");
  const auto approved = all.compile();
  CHECK(approved.is_approved());
  CHECK(approved.lines[0].approved_at == "2024-03-01");

  Soa some;
  approvals(some);
  some.entry("c1", "STD:A.2.1", "", true, "risk", "a1");
  some.entry("c2", "STD:A.2.2", "", true, "risk", "a2");  // by one who only advises
  some.entry("c3", "STD:A.2.3", "", true, "risk", "a3");  // before the role began
  const auto proposal = some.compile();
  CHECK(proposal.approved == 1);
  CHECK_FALSE(proposal.is_approved());
}
