// A few facts, one rule and its outcomes, put together by hand.
#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/judge/judge.h"
#include "engine/model/snapshot.h"

namespace assay::judge::test {

using model::Basis;
using model::Cell;
using model::Outcome;
using model::Reason;

inline Cell day(const char* text) { return Cell::of(*parse_period(text)); }

inline model::Schema schema() {
  using model::Type;
  const auto add = [](model::Schema& into, model::Kind kind) {
    kind.says = "s";
    if (!into.add(std::move(kind))) std::abort();
  };
  model::Schema made;
  add(made, {.name = "ai_system",
             .fields = {{.name = "stage"},
                        {.name = "retired_at", .type = Type::date},
                        {.name = "reviewed_at", .type = Type::date}}});
  add(made, {.name = "organization", .fields = {{.name = "name"}}});
  add(made, {.name = "impact_assessment",
             .fields = {{.name = "system", .type = Type::reference, .target = "ai_system"},
                        {.name = "completed_at", .type = Type::date}}});
  add(made, {.name = "incident",
             .fields = {{.name = "system", .type = Type::reference, .target = "ai_system"},
                        {.name = "serious", .type = Type::boolean},
                        {.name = "contained_at", .type = Type::date},
                        {.name = "closed_at", .type = Type::date}}});
  add(made, {.name = "risk",
             .fields = {{.name = "system", .type = Type::reference, .target = "ai_system"},
                        {.name = "residual", .type = Type::decimal}}});
  add(made,
      {.name = "risk_criteria", .fields = {{.name = "intolerable_at", .type = Type::decimal}}});
  add(made, {.name = "risk_treatment",
             .fields = {{.name = "risk", .type = Type::reference, .target = "risk"},
                        {.name = "due", .type = Type::date},
                        {.name = "done_at", .type = Type::date},
                        {.name = "effect_result"},
                        {.name = "controls", .list = true}}});
  add(made, {.name = "process",
             .fields = {{.name = "theme"},
                        {.name = "interval", .type = Type::duration},
                        {.name = "in_use_since", .type = Type::date}}});
  add(made,
      {.name = "audit",
       .fields = {
           {.name = "type"}, {.name = "to", .type = Type::date}, {.name = "scope", .list = true}}});
  add(made, {.name = "management_review", .fields = {{.name = "at", .type = Type::date}}});
  add(made, {.name = "certificate",
             .fields = {{.name = "standard"},
                        {.name = "accredited_by"},
                        {.name = "decided_at", .type = Type::date},
                        {.name = "expires_at", .type = Type::date},
                        {.name = "status"}}});
  add(made, {.name = "nonconformity",
             .fields = {{.name = "requirement", .list = true},
                        {.name = "repeats", .type = Type::reference, .target = "nonconformity"},
                        {.name = "correction"},
                        {.name = "cause"}}});
  add(made, {.name = "action",
             .fields = {{.name = "origin", .type = Type::any},
                        {.name = "effect_result"},
                        {.name = "due", .type = Type::date}}});
  add(made, {.name = "control_statement",
             .fields = {{.name = "control"},
                        {.name = "system", .type = Type::reference, .target = "ai_system"},
                        {.name = "applicable", .type = Type::boolean},
                        {.name = "reason_type"},
                        {.name = "reason"},
                        {.name = "documented"},
                        {.name = "approved", .type = Type::reference, .target = "approval"},
                        {.name = "soa_version"}}});
  add(made, {.name = "person", .fields = {{.name = "top_management", .type = Type::boolean}}});
  add(made, {.name = "role_assignment",
             .fields = {{.name = "person", .type = Type::reference, .target = "person"},
                        {.name = "authority"},
                        {.name = "from", .type = Type::date},
                        {.name = "to", .type = Type::date}}});
  add(made, {.name = "approval",
             .fields = {{.name = "decision"},
                        {.name = "by", .type = Type::reference, .target = "person"},
                        {.name = "authority", .type = Type::reference, .target = "role_assignment"},
                        {.name = "at", .type = Type::date}}});
  add(made, {.name = "waiver",
             .fields = {{.name = "rules", .list = true},
                        {.name = "finding"},
                        {.name = "subject", .type = Type::any},
                        {.name = "authority"},
                        {.name = "from", .type = Type::date},
                        {.name = "to", .type = Type::date}}});
  return made;
}

struct World {
  model::Schema kinds = schema();
  model::SnapshotBuilder builder{schema(), *parse_date("2025-01-01")};
  model::Rule rule{.pack = "p",
                   .id = "r",
                   .controls = {"STD:8.4"},
                   .title = "T",
                   .subject = "ai_system",
                   .expectations = {{.id = "e", .says = "it is done"}}};
  std::optional<model::Snapshot> kept;  // from the first judgement on
  History history;
  std::vector<Outcome> outcomes;
  Reason reason = Reason::missing_field;  // of what is undetermined
  std::vector<model::Finding> findings;

  World& fact(const std::string& kind, const std::string& key, std::vector<Cell> cells) {
    cells.resize(kinds.find(kind)->fields.size());  // what is not given was not asked
    builder.add({.org = "o",
                 .kind = kind,
                 .key = key,
                 .observed_at = *parse_date("2024-12-01"),
                 .cells = std::move(cells)});
    return *this;
  }
  World& systems(std::vector<Outcome> each, const char* stage = "operated") {
    for (std::size_t i = 0; i < each.size(); ++i) {
      fact("ai_system", "s" + std::to_string(i + 1), {Cell::of(stage), {}, {}});
    }
    outcomes = std::move(each);
    return *this;
  }

  static model::Catalogs catalogs() {
    model::Catalogs made;
    model::Catalog graded{.prefix = "STD", .name = "S"};
    graded.controls = {{.id = "STD:6", .assessable = false},
                       {.id = "STD:6.1", .parent = "STD:6"},
                       {.id = "STD:8", .assessable = false},
                       {.id = "STD:8.1", .parent = "STD:8"},
                       {.id = "STD:8.4", .parent = "STD:8"},
                       {.id = "STD:A.2.1", .parent = "STD:A.2", .selected = true},
                       {.id = "STD:A.2.2", .parent = "STD:A.2", .selected = true},
                       {.id = "STD:A.2.3", .parent = "STD:A.2", .selected = true}};
    graded.raised_to = {"STD:8.1"};
    graded.areas = {{.id = "STD:A.2", .title = "Area"}};
    graded.audit.statement = "STD:6.1";
    graded.audit.stays = {{.measure = "STD:A.2.1", .ids = {"STD:8.4"}}};
    graded.audit.activities = {
        {.says = "incidents happen", .ids = {"STD:A.2.1"}, .kind = "incident"}};
    model::Catalog law{.prefix = "LAW",
                       .name = "L",
                       .reading = model::Reading::law,
                       .controls = {{.id = "LAW:1"}}};
    model::Catalog open{.prefix = "VOL",
                        .name = "V",
                        .reading = model::Reading::voluntary,
                        .controls = {{.id = "VOL:1"}}};
    if (!made.add(graded) || !made.add(law) || !made.add(open)) std::abort();
    return made;
  }

  // The same outcomes for each of the rules given; without any, for `rule`.
  model::Posture judge(std::vector<model::Rule> rules = {}) {
    if (rules.empty()) rules = {rule};
    if (!kept) kept = builder.finish();
    const model::Snapshot& snapshot = *kept;
    model::Assessment assessment{.as_of = snapshot.as_of};
    findings.clear();
    for (std::size_t r = 0; r < rules.size(); ++r) {
      model::RuleResult result{.rule = r};
      for (model::Row row = 0; row < outcomes.size(); ++row) result.rows.push_back(row);
      result.outcome = outcomes;
      result.reason.assign(outcomes.size(), reason);
      result.basis.assign(outcomes.size(), Basis::claim);
      result.expectations.assign(rules[r].expectations.size(),
                                 {outcomes, result.reason, result.basis});
      for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (outcomes[i] < Outcome::undetermined) continue;
        const model::SubjectId subject{rules[r].subject, rules[r].subject == "organization"
                                                             ? "o"
                                                             : "s" + std::to_string(i + 1)};
        findings.push_back({.id = model::finding_id("o", rules[r].pack, rules[r].id, subject),
                            .org = "o",
                            .pack = rules[r].pack,
                            .rule = rules[r].id,
                            .controls = rules[r].controls,
                            .subject = subject,
                            .outcome = outcomes[i],
                            .severity = model::Severity::high});
      }
      assessment.rules.push_back(std::move(result));
    }
    return judge::judge(snapshot, rules, assessment, findings, catalogs(), snapshot.as_of, history);
  }
};

inline constexpr Outcome yes = Outcome::satisfied;
inline constexpr Outcome no = Outcome::not_satisfied;
inline constexpr Outcome open = Outcome::undetermined;
inline constexpr Outcome na = Outcome::not_applicable;

}  // namespace assay::judge::test
