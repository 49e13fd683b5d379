#include "tests/engine/report/synthetic.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <utility>

namespace assay::synthetic {
namespace {

using model::Basis;
using model::Outcome;
using model::Reason;

constexpr const char* names[] = {"Triage of letters",
                                 "Fraud & error watch",
                                 "Route <planning>",
                                 "Image \"reader\"",
                                 "Benefit eligibility",
                                 "Übersetzung von Anträgen",
                                 "Chat assistant",
                                 "Crop yield forecast",
                                 "=SUM(A1:A9)",
                                 ("A system with a name that is far longer than any "
                                  "table would like it to be, as people write them")};
constexpr const char* themes[] = {
    "impact is assessed",     "it is tested in real conditions", "it is evaluated independently",
    "it is monitored in use", "operators are trained",           "people can oversee it",
    "users are told",         "affected groups were heard"};

template <typename T>
T must(Result<T> result) {
  if (!result) std::abort();
  return *std::move(result);
}

model::Schema make_schema() {
  model::Schema schema;
  must(schema.add(
      {.name = "organization", .says = "s", .label = "name", .fields = {{.name = "name"}}}));
  must(schema.add(
      {.name = "ai_system",
       .says = "s",
       .label = "name",
       .fields = {{.name = "name"},
                  {.name = "stage"},
                  {.name = "first_use_at", .type = model::Type::date},
                  {.name = "owner", .type = model::Type::reference, .target = "person"}}}));
  must(schema.add({.name = "waiver",
                   .says = "s",
                   .fields = {{.name = "finding"},
                              {.name = "rules", .list = true},
                              {.name = "controls", .list = true},
                              {.name = "subject", .type = model::Type::any},
                              {.name = "reason"},
                              {.name = "owner"},
                              {.name = "approved_by"},
                              {.name = "authority"},
                              {.name = "from", .type = model::Type::date},
                              {.name = "to", .type = model::Type::date},
                              {.name = "compensating", .list = true},
                              {.name = "legal_basis"}}}));
  return schema;
}

model::Catalogs make_catalogs() {
  model::Catalogs catalogs;
  model::Catalog law{
      .prefix = "LAW", .name = "A law", .version = "1", .reading = model::Reading::law};
  model::Catalog graded{.prefix = "STD", .name = "A standard", .version = "2"};
  model::Catalog open{.prefix = "VOL",
                      .name = "A voluntary frame",
                      .version = "3",
                      .reading = model::Reading::voluntary};
  graded.raised_to = {"STD:8.1"};
  for (int i = 1; i <= 12; ++i) {
    const std::string number = std::to_string(i);
    law.controls.push_back({.id = "LAW:Art." + number, .title = "Article " + number});
    graded.controls.push_back({.id = "STD:" + number, .title = "Clause " + number});
    graded.controls.push_back({.id = "STD:A.1." + number,
                               .title = "Measure " + number,
                               .parent = "STD:A.1",
                               .selected = true});
    open.controls.push_back({.id = "VOL:" + number, .title = "Goal " + number});
  }
  must(catalogs.add(std::move(law)));
  must(catalogs.add(std::move(graded)));
  must(catalogs.add(std::move(open)));
  return catalogs;
}

model::Rule make_rule(std::size_t i) {
  const std::string number = std::to_string(i + 1);
  const std::string clause = std::to_string(i / 4 + 1);
  model::Rule rule{.pack = i < 14 ? "law-pack" : "standard-pack",
                   .id = "rule-" + number,
                   .version = "1.0.0",
                   .title = "Rule " + number + ": " + themes[i % std::size(themes)],
                   .subject = i % 9 == 8 ? "organization" : "ai_system"};
  if (i < 14) {
    rule.controls = {"LAW:Art." + clause};
  } else if (i % 2 == 0) {
    rule.controls = {"STD:" + clause, "VOL:" + clause};
  } else {
    rule.controls = {"STD:A.1." + clause};
  }
  rule.waivable = i < 6;
  if (rule.waivable) rule.waivable_by = {"chief"};
  rule.expectations.push_back({.id = "done",
                               .says = themes[i % std::size(themes)],
                               .quantifier = model::Quantifier::some,
                               .kind = "impact_assessment"});
  rule.expectations.push_back({.id = "own-limit",
                               .says = "within the limit the organisation set itself",
                               .level = model::Level::own});
  if (i % 3 == 0) {
    rule.expectations.push_back({.id = "asked",
                                 .says = "those who work with it can say how",
                                 .method = model::Method::interview});
  }
  rule.expectations.push_back({.id = "advice",
                               .says = "it is written where others find it",
                               .level = model::Level::advice});
  rule.remedy = model::Remedy{
      .action = "See to it that " + std::string(themes[i % std::size(themes)]) + " for {name}",
      .owner = i % 4 == 3 ? "" : "system_owner",
      .within = Duration{.months = 1 + static_cast<std::int32_t>(i % 5)},
      .effort = i % 2 == 0 ? "M" : "L"};
  if (i % 5 == 4) rule.remedy->after = {"rule-" + std::to_string(i)};
  return rule;
}

Outcome roll_up(const model::Rule& rule, const model::RuleResult& result, std::size_t row,
                Reason& reason, Basis& basis) {
  Outcome worst = Outcome::not_applicable;
  basis = Basis::independent;
  for (std::size_t e = 0; e < rule.expectations.size(); ++e) {
    if (rule.expectations[e].level == model::Level::advice) continue;
    const model::ExpectationResult& one = result.expectations[e];
    if (one.outcome[row] > worst) {
      worst = one.outcome[row];
      reason = one.reason[row];
    }
    basis = std::min(basis, one.basis[row]);
  }
  return worst;
}

void draw_row(Draw& draw, const model::Rule& rule, std::uint64_t mood, model::RuleResult& result) {
  const bool applies = rule.subject == "organization" || draw.in_hundred(mood < 20 ? 60 : 22);
  for (std::size_t e = 0; e < rule.expectations.size(); ++e) {
    Outcome outcome = Outcome::not_applicable;
    Reason reason = Reason::none;
    if (applies) {
      const std::uint64_t roll = draw.below(100);
      outcome = roll < 12 + mood / 3 ? Outcome::not_satisfied
                : roll < 55          ? Outcome::undetermined
                                     : Outcome::satisfied;
      const bool person = rule.expectations[e].method == model::Method::interview;
      if (person) outcome = Outcome::undetermined;
      if (outcome == Outcome::undetermined) {
        reason = person                ? Reason::needs_attestation
                 : draw.in_hundred(70) ? Reason::missing_field
                 : draw.in_hundred(60) ? Reason::no_facts
                                       : Reason::stale;
      }
    }
    result.expectations[e].outcome.push_back(outcome);
    result.expectations[e].reason.push_back(reason);
    result.expectations[e].basis.push_back(draw.in_hundred(88)   ? Basis::claim
                                           : draw.in_hundred(70) ? Basis::record
                                           : draw.in_hundred(60) ? Basis::test
                                                                 : Basis::independent);
  }
  const std::size_t row = result.expectations.front().outcome.size() - 1;
  Reason reason = Reason::none;
  Basis basis = Basis::claim;
  result.outcome.push_back(roll_up(rule, result, row, reason, basis));
  result.reason.push_back(reason);
  result.basis.push_back(basis);
}

model::Finding make_finding(Draw& draw, const World& world, const model::Rule& rule,
                            const model::RuleResult& result, std::size_t i) {
  const model::Table& table = *world.snapshot.find(rule.subject);
  const model::Row row = result.rows[i];
  model::Finding finding{
      .org = std::string(world.snapshot.symbols.text(table.org[row])),
      .pack = rule.pack,
      .rule = rule.id,
      .rule_version = rule.version,
      .controls = rule.controls,
      .subject = {rule.subject, std::string(world.snapshot.symbols.text(table.key[row]))},
      .subject_name = world.snapshot.label(table, row),
      .outcome = result.outcome[i],
      .reason = result.reason[i],
      .basis = result.basis[i],
      .severity = static_cast<model::Severity>(draw.below(5)),
      .severity_sum = "2 base + 1 class high + 0 unknown exposure = 3 medium",
      .message = rule.title + ": it is not so"};
  finding.id = model::finding_id(finding.org, rule.pack, rule.id, finding.subject);
  for (std::size_t e = 0; e < rule.expectations.size(); ++e) {
    const model::Expectation& expectation = rule.expectations[e];
    finding.observations.push_back({.expectation = expectation.id,
                                    .says = expectation.says,
                                    .level = expectation.level,
                                    .method = expectation.method,
                                    .outcome = result.expectations[e].outcome[i],
                                    .reason = result.expectations[e].reason[i],
                                    .basis = result.expectations[e].basis[i],
                                    .expected = "`done` is <true>",
                                    .observed = "`done` is false & blank",
                                    .facts = {{"impact_assessment", finding.subject.key,
                                               "register.csv", "row 17", "2024-12-16"}},
                                    .fact_count = 1});
  }
  return finding;
}

}  // namespace

std::uint64_t Draw::below(std::uint64_t bound) {
  state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
  return (state_ >> 33U) % bound;
}

World make_world(const Size& size) {
  Draw draw(size.seed);
  World world{.catalogs = make_catalogs()};
  model::SnapshotBuilder builder(make_schema(), *parse_date("2024-12-31"));
  const Date observed = *parse_date("2024-12-16");
  std::vector<std::string> orgs;
  for (std::size_t i = 0; i < size.orgs; ++i) {
    const std::string number = std::to_string(i + 1);
    orgs.push_back("ORG" + std::string(number.size() < 2 ? "0" : "") + number);
    builder.add({.org = orgs.back(),
                 .kind = "organization",
                 .key = orgs.back(),
                 .observed_at = observed,
                 .cells = {model::Cell::of("Organisation No. " + number)}});
    if (i % 3 == 0) builder.set_register(orgs.back(), "ai_system", {.complete = true});
  }
  for (std::size_t i = 0; i < size.systems; ++i) {
    const std::string& org = orgs[draw.below(draw.below(orgs.size()) + 1)];
    const std::string key = std::to_string(i + 1);
    builder.add({.org = org,
                 .kind = "ai_system",
                 .key = key,
                 .observed_at = observed,
                 .source = "register.csv",
                 .locator = "row " + key,
                 .cells = {model::Cell::of(names[draw.below(std::size(names))]),
                           draw.in_hundred(20) ? model::Cell::blank() : model::Cell::of("operated"),
                           draw.in_hundred(10) ? model::Cell::unreadable("Q4FY25 — no date")
                                               : model::Cell{},
                           draw.in_hundred(10) ? model::Cell::of("nobody") : model::Cell{}}});
    if (!draw.in_hundred(12)) continue;
    builder.add({.org = org,
                 .kind = "waiver",
                 .key = "w" + key,
                 .observed_at = observed,
                 .cells = {{},
                           model::Cell::of(model::List{"rule-1", "rule-2", "rule-8"}),
                           {},
                           model::Cell::of("ai_system:" + key),
                           model::Cell::of("extension asked for"),
                           model::Cell::of("owner"),
                           {},
                           model::Cell::of("chief"),
                           model::Cell::of(Period::of(*parse_date("2024-01-01"))),
                           model::Cell::of(Period::of(
                               *parse_date(draw.in_hundred(25) ? "2024-11-30" : "2025-11-30"))),
                           {},
                           {}}});
  }
  world.snapshot = builder.finish();
  for (std::size_t i = 0; i < size.rules; ++i) world.rules.push_back(make_rule(i));

  world.assessment.as_of = world.snapshot.as_of;
  for (std::size_t i = 0; i < size.rules; ++i) {
    const model::Rule& rule = world.rules[i];
    model::RuleResult result{
        .rule = i, .expectations = std::vector<model::ExpectationResult>(rule.expectations.size())};
    const model::Table* table = world.snapshot.find(rule.subject);
    if (table != nullptr) {
      for (model::Row row = 0; row < table->rows(); ++row) {
        result.rows.push_back(row);
        draw_row(draw, rule, (std::size_t{table->org[row]} * 7 + i * 3) % 60, result);
      }
    }
    for (const std::string& org : orgs) {
      const auto [first, last] = table == nullptr ? std::pair<model::Row, model::Row>{}
                                                  : world.snapshot.rows_of(*table, org);
      if (first != last) continue;
      const bool complete = world.snapshot.register_of(org, rule.subject).complete;
      result.empty.push_back({org, complete ? Outcome::not_applicable : Outcome::undetermined,
                              complete ? Reason::none : Reason::no_facts});
    }
    world.assessment.rules.push_back(std::move(result));
  }
  for (const model::RuleResult& result : world.assessment.rules) {
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
      if (result.outcome[i] < Outcome::undetermined) continue;
      world.findings.push_back(make_finding(draw, world, world.rules[result.rule], result, i));
    }
  }
  std::sort(world.findings.begin(), world.findings.end(), [](const auto& a, const auto& b) {
    return std::tie(a.org, a.pack, a.rule, a.subject) < std::tie(b.org, b.pack, b.rule, b.subject);
  });
  return world;
}

}  // namespace assay::synthetic
