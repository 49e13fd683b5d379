// A few findings in full: the worst, no more than three of one rule, with what was expected and
// what was seen.
#include <algorithm>
#include <map>
#include <tuple>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Finding;
using model::Observation;
using model::Outcome;

constexpr std::size_t most_findings = 24;
constexpr std::size_t most_of_rule = 3;
constexpr std::size_t most_facts = 5;

std::vector<const Finding*> worst(const std::vector<Finding>& findings) {
  std::vector<const Finding*> failing;
  for (const Finding& one : findings) {
    if (one.outcome == Outcome::not_satisfied && !one.waived()) failing.push_back(&one);
  }
  std::stable_sort(failing.begin(), failing.end(), [](const Finding* a, const Finding* b) {
    return std::tie(b->severity, b->grade) < std::tie(a->severity, a->grade);
  });
  std::map<std::pair<std::string, std::string>, std::size_t> taken;
  std::vector<const Finding*> chosen;
  for (const Finding* one : failing) {
    if (chosen.size() == most_findings) break;
    if (++taken[{one->pack, one->rule}] <= most_of_rule) chosen.push_back(one);
  }
  return chosen;
}

std::string_view look_of(const Observation& one) {
  switch (one.outcome) {
    case Outcome::not_satisfied:
      return "fail";
    case Outcome::undetermined:
      return "open";
    case Outcome::satisfied:
      return one.basis == model::Basis::claim ? "declared" : "recorded";
    case Outcome::not_applicable:
      break;
  }
  return "na";
}

void write_facts_read(Page& page, const Observation& one) {
  if (one.facts.empty()) return;
  page.raw("<br><small>rests on ");
  const std::size_t shown = std::min(one.facts.size(), most_facts);
  for (std::size_t i = 0; i < shown; ++i) {
    const model::FactRef& fact = one.facts[i];
    page.raw(i == 0 ? "" : "; ").text(fact.kind).raw(" ").shortened(fact.key, 40);
    page.raw(" (").text(fact.source);
    if (!fact.locator.empty()) page.raw(", ").text(fact.locator);
    page.raw(", ").text(fact.observed_at).raw(")");
  }
  if (one.fact_count > shown) page.raw(" and ").number(one.fact_count - shown).raw(" more");
  page.raw("</small>");
}

void write_observation(Page& page, const Observation& one) {
  page.raw("<tr><td><span class=\"sign ").raw(look_of(one)).raw("\">");
  page.raw(sign_of(look_of(one))).raw("</span>&nbsp;").raw(words(one.outcome));
  if (one.outcome == Outcome::undetermined) {
    page.raw("<br><small>").raw(words(one.reason)).raw("</small>");
  }
  page.raw("</td><td>").text(one.says).raw("<br><small>").raw(name(one.level)).raw(", ");
  page.raw(name(one.method)).raw("</small></td><td data-l=\"expected\">").prose(one.expected);
  page.raw("</td><td data-l=\"observed\">").prose(one.observed);
  write_facts_read(page, one);
  page.raw("</td><td data-l=\"basis\">").raw(words(one.basis)).raw("</td></tr>");
}

void write_finding(Page& page, const View& view, const Finding& one) {
  page.raw("<article class=\"finding\"><h3>");
  write_severity(page, one.severity);
  page.raw(" ").prose(one.message).raw("</h3><p>");
  write_subject(page, view, one.org, one.subject);
  page.raw(" · ").text(view.org_name(one.org)).raw(" · ");
  write_controls(page, one.controls);
  page.raw(" · ");
  write_rule_link(page, view, one.pack, one.rule);
  if (one.grade != model::Grade::none) page.raw(" · proposed ").raw(name(one.grade));
  page.raw(" · open since ").text(one.first_seen).raw("</p>");
  if (!one.severity_sum.empty()) {
    page.raw("<p><small>severity: ").prose(one.severity_sum).raw("</small></p>");
  }
  if (one.waiver) {
    page.raw("<p class=\"warning\">Waiver ").text(one.waiver->key).raw(" expired on ");
    page.text(one.waiver->to).raw(": it no longer holds.</p>");
  }
  page.raw("<table class=\"stack\"><thead><tr><th>outcome</th><th>sentence</th><th>expected</th>");
  page.raw("<th>observed</th><th>basis</th></tr></thead><tbody>");
  for (const Observation& observation : one.observations) write_observation(page, observation);
  page.raw("</tbody></table><p class=\"id\">finding ").text(one.id).raw("</p></article>");
}

}  // namespace

void write_worst(Page& page, const View& view) {
  const std::vector<const Finding*> chosen = worst(view.report().findings);
  if (chosen.empty()) return;
  page.raw("<section id=\"findings\"><h2>The worst findings in full</h2><p>At most three of one ");
  page.raw(
      "rule. Every finding is in the CSV and JSON reports; <code>assay explain</code> shows any ");
  page.raw("of them like this.</p>");
  for (const Finding* one : chosen) write_finding(page, view, *one);
  page.raw("</section>");
}

}  // namespace assay::report
