// The facts behind the verdicts: waivers, registers, and what is wrong with the data.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::DataProblem;
using model::WaiverStatus;

// Waivers that differ in nothing but their subject.
struct WaiverGroup {
  std::vector<const WaiverStatus*> waivers;
  std::size_t findings = 0;
  std::set<std::string> orgs;
};

std::vector<WaiverGroup> group_waivers(const std::vector<WaiverStatus>& waivers) {
  using Key = std::tuple<WaiverStatus::State, std::string, std::string, std::string,
                         std::vector<std::string>, std::string, std::string>;
  std::map<Key, WaiverGroup> groups;
  for (const WaiverStatus& one : waivers) {
    WaiverGroup& group =
        groups[{one.state, one.to, one.authority, one.reason, one.rules, one.from, one.why}];
    group.waivers.push_back(&one);
    group.findings += one.findings;
    group.orgs.insert(one.org);
  }
  std::vector<WaiverGroup> sorted;
  for (auto& [key, group] : groups) sorted.push_back(std::move(group));
  return sorted;
}

std::string or_else(const std::string& text, std::string_view otherwise) {
  return text.empty() ? std::string(otherwise) : text;
}

void write_waiver_group(Page& page, const WaiverGroup& group) {
  const WaiverStatus& first = *group.waivers.front();
  const bool sounds = first.state == WaiverStatus::State::expired;
  page.raw("<tr><td>").raw(sounds ? "<b class=\"warning\">" : "<b>").raw(name(first.state));
  page.raw("</b>");
  if (!first.why.empty()) page.raw("<br><small>").text(first.why).raw("</small>");
  page.raw("</td><td>").text(or_else(first.reason, "no reason recorded"));
  page.raw("</td><td data-l=\"authority\">").text(or_else(first.authority, "none named"));
  page.raw("</td><td class=\"n\" data-l=\"from\">").text(or_else(first.from, "–"));
  page.raw("</td><td class=\"n\" data-l=\"to\">").text(or_else(first.to, "no end"));
  page.raw("</td><td class=\"n\" data-l=\"open findings\">").number(group.findings);
  page.raw("</td><td>");
  for (const std::string& org : group.orgs) {
    page.raw(org == *group.orgs.begin() ? "" : ", ").text(org);
  }
  page.raw("<details><summary>").text(count(group.waivers.size(), "waiver"));
  page.raw("</summary><ul class=\"run\">");
  for (const WaiverStatus* one : group.waivers) {
    page.raw("<li>").text(or_else(one->subject, "the organisation")).raw(" <small>");
    page.text(one->org).raw(" ").text(one->key).raw("</small></li>");
  }
  page.raw("</ul></details></td></tr>");
}

void write_populations(Page& page, const View& view) {
  const std::vector<model::Population>& populations = view.report().posture.populations;
  std::set<std::string> kinds;
  for (const model::Population& one : populations) kinds.insert(one.kind);
  page.raw("<h3>Who is known</h3><table class=\"stack\"><thead><tr><th>register</th>");
  page.raw("<th class=\"n\">known</th><th class=\"n\">reached by a rule</th>");
  page.raw("<th class=\"n\">out of scope</th><th>declared complete</th></tr></thead><tbody>");
  for (const std::string& kind : kinds) {
    const model::Population whole = view.report().posture.population(kind);
    std::size_t complete = 0;
    std::size_t all = 0;
    std::string contradicted;
    for (const model::Population& one : populations) {
      if (one.kind != kind) continue;
      ++all;
      complete += one.complete ? 1 : 0;
      if (!one.contradicted.empty()) {
        contradicted += (contradicted.empty() ? "" : "; ") + one.org + ": " + one.contradicted;
      }
    }
    page.raw("<tr><th scope=\"row\">")
        .text(plural(kind))
        .raw("</th><td class=\"n\" data-l=\"known\">");
    page.number(whole.known).raw("</td><td class=\"n\" data-l=\"reached by a rule\">");
    page.number(whole.reached).raw("</td><td class=\"n\" data-l=\"out of scope\">");
    if (whole.scope_known) {
      page.number(whole.out_of_scope);
    } else {
      page.raw("not known");
    }
    page.raw("</td><td data-l=\"declared complete\">").number(complete).raw(" of ").number(all);
    page.raw(all == 1 ? " organisation" : " organisations");
    if (!contradicted.empty()) {
      page.raw("<br><span class=\"warning\">contradicted: ").prose(contradicted).raw("</span>");
    }
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table>");
}

std::string_view words(DataProblem::What what) {
  switch (what) {
    case DataProblem::What::unreadable:
      return "cannot be read, so unknown";
    case DataProblem::What::dangling:
      return "names something that is not known";
    case DataProblem::What::blank_join:
      break;
  }
  return "left empty, so it belongs to nothing";
}

void write_problems(Page& page, const View& view) {
  struct Group {
    std::size_t count = 0;
    std::set<std::string> orgs;
    std::vector<std::string> samples;
    std::string target;
  };
  std::map<std::tuple<DataProblem::What, std::string, std::string>, Group> groups;
  for (const DataProblem& one : view.report().posture.problems) {
    Group& group = groups[{one.what, one.kind, one.field}];
    group.count += one.count;
    group.orgs.insert(one.org);
    group.target = one.target;
    for (const std::string& sample : one.samples) {
      if (group.samples.size() < 3) group.samples.push_back(one.org + " " + sample);
    }
  }
  page.raw("<h3>Data quality</h3>");
  if (groups.empty()) {
    page.raw("<p>No unreadable cell, no reference to nothing and no empty join was seen. Whether ");
    page.raw("what is recorded is true is another question.</p>");
    return;
  }
  page.raw(
      "<table class=\"stack\"><thead><tr><th>field</th><th>what</th><th class=\"n\">cells</th>");
  page.raw("<th class=\"n\">organisations</th><th>for example</th></tr></thead><tbody>");
  for (const auto& [key, group] : groups) {
    page.raw("<tr><th scope=\"row\">").text(std::get<1>(key)).raw(".").text(std::get<2>(key));
    page.raw("</th><td>").raw(words(std::get<0>(key)));
    if (!group.target.empty()) page.raw(" <small>(").text(group.target).raw(")</small>");
    page.raw("</td><td class=\"n\" data-l=\"cells\">").number(group.count);
    page.raw("</td><td class=\"n\" data-l=\"organisations\">").number(group.orgs.size());
    page.raw("</td><td>");
    for (std::size_t i = 0; i < group.samples.size(); ++i) {
      page.raw(i == 0 ? "<small>" : "<br><small>").shortened(group.samples[i], 110).raw("</small>");
    }
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table>");
}

void write_basis(Page& page, const View& view) {
  const model::Tally& whole = view.report().posture.whole;
  page.raw("<h3>What the verdicts rest on</h3><table class=\"stack\"><thead><tr><th>basis</th>");
  page.raw("<th>what it is</th><th class=\"n\">satisfied</th><th class=\"n\">not satisfied</th>");
  page.raw("</tr></thead><tbody>");
  constexpr std::string_view what[] = {"a cell says so", "a dated artefact", "a measured result",
                                       "made by somebody outside the line of responsibility"};
  for (std::size_t i = 0; i < whole.satisfied.size(); ++i) {
    const std::string_view basis = name(static_cast<model::Basis>(i));
    page.raw("<tr><th scope=\"row\"><span class=\"sign ").raw(basis).raw("\">");
    page.raw(sign_of(basis)).raw("</span> ").raw(basis).raw("</th><td>").raw(what[i]);
    page.raw("</td><td class=\"n\" data-l=\"satisfied\">").number(whole.satisfied[i]);
    page.raw("</td><td class=\"n\" data-l=\"not satisfied\">").number(whole.failed[i]);
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table>");
}

}  // namespace

void write_waivers(Page& page, const View& view) {
  const std::vector<WaiverStatus>& waivers = view.report().posture.waivers;
  page.raw("<section id=\"waivers\"><h2>Waivers</h2>");
  if (waivers.empty()) {
    page.raw("<p>No waiver is recorded.</p></section>");
    return;
  }
  page.raw(
      "<p>A waiver stops tasks; it changes neither an outcome nor a grade. An expired one no ");
  page.raw("longer holds.</p><table class=\"stack\"><thead><tr><th>state</th><th>reason</th>");
  page.raw("<th>authority</th><th class=\"n\">from</th><th class=\"n\">to</th>");
  page.raw("<th class=\"n\">open findings</th><th>where</th></tr></thead><tbody>");
  for (const WaiverGroup& group : group_waivers(waivers)) write_waiver_group(page, group);
  page.raw("</tbody></table></section>");
}

void write_facts(Page& page, const View& view) {
  page.raw("<section id=\"facts\"><h2>The facts behind it</h2>");
  write_populations(page, view);
  write_basis(page, view);
  write_problems(page, view);
  page.raw("</section>");
}

}  // namespace assay::report
