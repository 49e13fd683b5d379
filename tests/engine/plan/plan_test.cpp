#include "engine/plan/plan.h"

#include <doctest/doctest.h>

#include <map>

using namespace assay;
using namespace assay::model;

namespace {

const Date today = *parse_date("2025-01-31");

Snapshot systems(bool complete = false) {
  Schema schema;
  REQUIRE(schema
              .add({.name = "ai_system",
                    .says = "s",
                    .label = "name",
                    .fields = {{.name = "name"}, {.name = "stage"}}})
              .has_value());
  SnapshotBuilder builder(schema, today);
  for (const char* key : {"s1", "s2"}) {
    builder.add({.org = "o",
                 .kind = "ai_system",
                 .key = key,
                 .observed_at = today,
                 .cells = {Cell::of(std::string("System ") + key), Cell::blank()}});
  }
  builder.set_register("o", "ai_system", {.complete = complete});
  return builder.finish();
}

Rule rule(const char* id, const char* action, int months, std::vector<std::string> after = {}) {
  return {.pack = "p",
          .id = id,
          .title = "T",
          .subject = "ai_system",
          .remedy = Remedy{.action = action,
                           .owner = "owner",
                           .within = Duration{.months = months},
                           .effort = "M",
                           .after = std::move(after)}};
}

Finding finding(const char* rule, const char* key, Severity severity = Severity::medium,
                Outcome outcome = Outcome::not_satisfied) {
  Finding made{.org = "o",
               .pack = "p",
               .rule = rule,
               .subject = {"ai_system", key},
               .subject_name = std::string("System ") + key,
               .outcome = outcome,
               .severity = severity};
  made.id = finding_id("o", "p", rule, made.subject);
  made.observations = {{.says = std::string(rule) + " holds", .outcome = outcome}};
  return made;
}

}  // namespace

TEST_CASE("findings with the same action on the same subject are one task, due with the earliest") {
  const std::vector<Rule> rules{rule("a", "Assess {name}", 2), rule("b", "Assess {name}", 1)};
  const std::vector<Finding> findings{finding("a", "s1"), finding("b", "s1", Severity::high),
                                      finding("a", "s2")};
  const std::vector<Task> tasks = plan::plan(systems(), findings, {}, rules, today);
  REQUIRE(tasks.size() == 2);
  CHECK(tasks[0].action == "Assess System s1");
  CHECK(tasks[0].findings.size() == 2);
  CHECK(tasks[0].severity == Severity::high);
  CHECK(tasks[0].due == "2025-02-28");
  CHECK(tasks[0].closes_when == "a holds; b holds");
  CHECK(tasks[0].status == "new");
  CHECK(tasks[0].order == 1);
  CHECK(tasks[1].due == "2025-03-31");
}

TEST_CASE("a field without a value is named, not left out") {
  const std::vector<Rule> rules{rule("a", "Say the {stage} of {id}", 1)};
  const std::vector<Finding> findings{finding("a", "s1")};
  CHECK(plan::plan(systems(), findings, {}, rules, today).front().action ==
        "Say the System s1 (stage not known) of s1");
}

TEST_CASE("what must come first comes first, whatever its severity") {
  const std::vector<Rule> rules{rule("late", "Run {name}", 1, {"early"}),
                                rule("early", "Plan {name}", 3)};
  const std::vector<Finding> findings{finding("late", "s1", Severity::critical),
                                      finding("early", "s1", Severity::low),
                                      finding("early", "s2", Severity::high)};
  const std::vector<Task> tasks = plan::plan(systems(), findings, {}, rules, today);
  REQUIRE(tasks.size() == 3);
  CHECK(tasks[0].action == "Plan System s2");
  CHECK(tasks[1].action == "Plan System s1");
  CHECK(tasks[2].action == "Run System s1");
  CHECK(tasks[2].after == std::vector<std::string>{tasks[1].id});
}

TEST_CASE("a circle of tasks still gets an order, and every task once") {
  std::vector<Task> tasks{{.id = "a", .severity = Severity::low, .after = {"b"}},
                          {.id = "b", .severity = Severity::high, .after = {"a"}},
                          {.id = "c", .severity = Severity::info}};
  plan::put_in_order(tasks);
  CHECK(tasks[0].id == "c");
  CHECK(tasks[1].id == "b");
  CHECK(tasks[2].id == "a");
  CHECK(tasks[2].order == 3);
}

TEST_CASE(
    "without need the more severe comes first, then the earlier due, then no date, then the id") {
  std::vector<Task> tasks{{.id = "e", .severity = Severity::low},
                          {.id = "d", .due = "2025-02-01", .severity = Severity::low},
                          {.id = "c", .due = "2025-01-01", .severity = Severity::low},
                          {.id = "b", .severity = Severity::low},
                          {.id = "a", .severity = Severity::high}};
  plan::put_in_order(tasks);
  std::string order;
  for (const Task& task : tasks) order += task.id;
  CHECK(order == "acdbe");
}

TEST_CASE("undetermined asks for no work, and a waiver stops it") {
  const std::vector<Rule> rules{rule("a", "Assess {name}", 1)};
  Finding waived = finding("a", "s2");
  waived.waiver = WaiverUse{.key = "w"};
  const std::vector<Finding> findings{finding("a", "s1", Severity::high, Outcome::undetermined),
                                      waived};
  const std::vector<Task> tasks = plan::plan(systems(), findings, {}, rules, today);
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].status == "stopped");
  CHECK(tasks[0].order == 0);
}

TEST_CASE(
    "a task that is still needed stays open and keeps its date; a closed or stopped one is "
    "reopened") {
  const std::vector<Rule> rules{rule("a", "Assess {name}", 1)};
  const std::vector<Finding> findings{finding("a", "s1")};
  std::vector<Task> earlier = plan::plan(systems(), findings, {}, rules, *parse_date("2024-10-01"));
  CHECK(earlier[0].due == "2024-11-01");
  CHECK(plan::plan(systems(), findings, earlier, rules, today)[0].status == "open");
  CHECK(plan::plan(systems(), findings, earlier, rules, today)[0].due == "2024-11-01");
  for (const char* status : {"closed", "stopped"}) {
    earlier[0].status = status;
    const std::vector<Task> again = plan::plan(systems(), findings, earlier, rules, today);
    CHECK(again[0].status == "reopened");
    CHECK(again[0].due == "2025-02-28");
  }
}

TEST_CASE("a task closes only where the run looked and could tell") {
  const std::vector<Rule> rules{rule("a", "Assess {name}", 1)};
  const std::vector<Task> earlier =
      plan::plan(systems(), std::vector{finding("a", "s1")}, {}, rules, today);
  const auto status = [&](const std::vector<Finding>& findings,
                          const std::vector<Rule>& evaluated) {
    return plan::plan(systems(), findings, earlier, evaluated, today).front().status;
  };
  CHECK(status({}, rules) == "closed");
  CHECK(status({finding("a", "s1", Severity::low, Outcome::undetermined)}, rules) == "open");
  CHECK(status({}, {rule("other", "x", 1)}) == "open");
}

TEST_CASE("a subject that is gone closes its tasks only from a complete register") {
  const std::vector<Rule> rules{rule("a", "Assess {name}", 1)};
  std::vector<Task> earlier =
      plan::plan(systems(), std::vector{finding("a", "s9")}, {}, rules, today);
  CHECK(plan::plan(systems(false), {}, earlier, rules, today)[0].status == "open");
  CHECK(plan::plan(systems(true), {}, earlier, rules, today)[0].status == "closed");
}

TEST_CASE("a finding without a remedy still gives a task") {
  Rule bare{.pack = "p", .id = "a", .title = "Logs are kept", .subject = "ai_system"};
  const std::vector<Task> tasks =
      plan::plan(systems(), std::vector{finding("a", "s1")}, {}, std::vector{bare}, today);
  REQUIRE(tasks.size() == 1);
  CHECK(tasks[0].action == "Decide what to do about \"Logs are kept\" for System s1");
}
