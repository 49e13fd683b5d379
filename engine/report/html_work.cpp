// What to do and what to collect: tasks, requests, and the questions only a person can put.
#include <algorithm>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

constexpr std::size_t most_tasks = 25;      // in the opening list
constexpr std::size_t most_of_group = 200;  // of one rule, folded
constexpr std::size_t most_requests = 40;   // groups shown in full
constexpr std::size_t most_rules = 5;       // of one request, with their titles
constexpr std::size_t most_orgs = 60;       // of one request, folded

void write_task_row(Page& page, const View& view, const model::Task& task) {
  page.raw("<tr><th scope=\"row\" class=\"n\">").number(task.order).raw("</th><td>");
  page.text(task.action);
  if (!task.closes_when.empty()) {
    page.raw("<br><small>closes when: ").text(task.closes_when).raw("</small>");
  }
  if (!task.after.empty()) {
    page.raw("<br><small>after ").text(count(task.after.size(), "other task")).raw("</small>");
  }
  page.raw("</td><td data-l=\"organisation\">").text(view.org_name(task.org)).raw("</td><td>");
  write_severity(page, task.severity);
  page.raw("</td><td data-l=\"owner\">").text(task.owner.empty() ? "nobody named" : task.owner);
  page.raw("</td><td class=\"n\" data-l=\"due\">").text(task.due.empty() ? "no date" : task.due);
  page.raw("</td><td class=\"n\" data-l=\"effort\">").text(task.effort.empty() ? "–" : task.effort);
  page.raw("</td><td data-l=\"status\">").text(task.status).raw("</td></tr>");
}

void open_task_table(Page& page) {
  page.raw("<table class=\"stack\"><thead><tr><th class=\"n\">order</th><th>action</th>");
  page.raw("<th>organisation</th><th>severity</th><th>owner</th><th class=\"n\">due</th>");
  page.raw("<th class=\"n\">effort</th><th>status</th></tr></thead><tbody>");
}

void write_task_group(Page& page, const View& view, const TaskGroup& group) {
  const model::Task& first = *group.tasks.front();
  page.raw("<details><summary>");
  write_severity(page, group.severity);
  page.raw(" ").text(group.rule == nullptr ? first.action : group.rule->title).raw(" <b>");
  page.text(count(group.tasks.size(), "task")).raw("</b> in ");
  page.text(count(group.orgs, "organisation"));
  if (!group.due.empty()) page.raw(", first due ").text(group.due);
  page.raw("</summary><ul class=\"run\">");
  const std::size_t shown = std::min(group.tasks.size(), most_of_group);
  for (std::size_t i = 0; i < shown; ++i) {
    const model::Task& task = *group.tasks[i];
    page.raw("<li>").number(task.order).raw(". ");
    write_subject(page, view, task.org, task.subject);
    page.raw(" <small>").text(task.org).raw("</small></li>");
  }
  if (shown < group.tasks.size()) {
    page.raw("<li>and ").number(group.tasks.size() - shown).raw(" more, in the JSON report</li>");
  }
  page.raw("</ul></details>");
}

void write_askers(Page& page, const View& view, const RequestGroup& group) {
  const std::size_t named = group.rules.size() > most_rules ? most_rules - 1 : group.rules.size();
  for (std::size_t i = 0; i < named; ++i) {
    const model::Request& one = *group.rules[i];
    page.raw(i == 0 ? "" : "<br>");
    write_rule_link(page, view, one.pack, one.rule);
    const RuleCard* card = view.rule(one.pack, one.rule);
    if (card != nullptr) page.raw(" ").text(card->title);
    page.raw(" · ");
    write_controls(page, one.controls);
  }
  for (std::size_t i = named; i < group.rules.size(); ++i) {
    page.raw(i == named ? "<br>and " : ", ");
    write_rule_link(page, view, group.rules[i]->pack, group.rules[i]->rule);
  }
}

void write_request_group(Page& page, const View& view, const RequestGroup& group) {
  const model::Request& first = group.first();
  page.raw("<tr><td>").prose(first.asks).raw("<br><small>");
  write_askers(page, view, group);
  page.raw("</small></td><td>").raw(words(first.reason));
  page.raw("</td><td class=\"n\" data-l=\"verdicts waiting\">").number(group.subjects);
  page.raw("</td><td class=\"n\" data-l=\"for this alone\">").number(group.alone).raw("</td><td>");
  if (group.orgs.size() == 1) {
    page.text(view.org_name(first.org));
  } else {
    page.raw("<details><summary>").text(count(group.orgs.size(), "organisation"));
    page.raw("</summary><ul class=\"run\">");
    const std::size_t shown = std::min(group.orgs.size(), most_orgs);
    for (std::size_t i = 0; i < shown; ++i) {
      page.raw("<li>").text(group.orgs[i].first).raw(" <b>");
      page.number(group.orgs[i].second).raw("</b></li>");
    }
    if (shown < group.orgs.size()) {
      page.raw("<li>and ").number(group.orgs.size() - shown).raw(" more</li>");
    }
    page.raw("</ul></details>");
  }
  page.raw("</td></tr>");
}

std::size_t count_status(const Report& report, std::string_view status) {
  return static_cast<std::size_t>(
      std::count_if(report.tasks.begin(), report.tasks.end(),
                    [status](const model::Task& task) { return task.status == status; }));
}

}  // namespace

void write_tasks(Page& page, const View& view) {
  const Report& report = view.report();
  page.raw("<section id=\"tasks\"><h2>What first</h2>");
  std::size_t open = 0;
  for (const model::Task& task : report.tasks) open += task.order > 0 ? 1 : 0;
  page.raw("<p>").text(count(open, "task")).raw(" open (");
  page.number(count_status(report, "new")).raw(" new, ");
  page.number(count_status(report, "reopened")).raw(" reopened), ");
  page.number(count_status(report, "closed")).raw(" closed, ");
  page.number(count_status(report, "stopped"))
      .raw(" stopped by a waiver. In order: what must come ");
  page.raw("first, then the more severe, then the earlier due.</p>");
  if (open > 0) {
    open_task_table(page);
    std::size_t shown = 0;
    for (const model::Task& task : report.tasks) {
      if (task.order == 0 || shown == most_tasks) continue;
      ++shown;
      write_task_row(page, view, task);
    }
    page.raw("</tbody></table>");
    if (open > shown) {
      page.raw("<h3>All open tasks, by what they answer</h3>");
      for (const TaskGroup& group : view.tasks()) write_task_group(page, view, group);
    }
  }
  page.raw("</section>");
}

void write_requests(Page& page, const View& view) {
  const std::vector<RequestGroup>& groups = view.requests();
  page.raw("<section id=\"requests\"><h2>What to collect next</h2>");
  if (groups.empty()) {
    page.raw("<p>No verdict waits for a fact.</p></section>");
    return;
  }
  page.raw("<p>Undetermined verdicts, merged by what would decide them; what decides most comes ");
  page.raw("first. A verdict that waits for several things is counted with each of them.</p>");
  const std::size_t shown = std::min(groups.size(), most_requests);
  page.raw("<table class=\"stack\"><thead><tr><th>what is asked for</th><th>why</th>");
  page.raw("<th class=\"n\">verdicts waiting</th><th class=\"n\">for this alone</th>");
  page.raw("<th>where</th></tr></thead><tbody>");
  for (std::size_t i = 0; i < shown; ++i) write_request_group(page, view, groups[i]);
  page.raw("</tbody></table>");
  if (shown < groups.size()) {
    std::size_t rest = 0;
    for (std::size_t i = shown; i < groups.size(); ++i) rest += groups[i].subjects;
    page.raw("<p>").number(groups.size() - shown).raw(" further requests, for which ");
    page.number(rest).raw(" verdicts wait, are in the JSON report.</p>");
  }
  page.raw("</section>");
}

void write_questions(Page& page, const View& view) {
  const auto& questions = view.report().posture.questions;
  page.raw("<section id=\"questions\"><h2>Only an auditor can ask</h2>");
  if (questions.empty()) {
    page.raw("<p>The rules evaluated hold no sentence that needs an interview or an observation. ");
    page.raw("That people know, understand and mean what is recorded was not looked at.</p>");
  } else {
    page.raw("<p>No record decides these; without an attestation they stay undetermined.</p>");
    page.raw("<table class=\"stack\"><thead><tr><th>sentence</th><th>how</th><th>controls</th>");
    page.raw("<th class=\"n\">open</th><th class=\"n\">organisations</th></tr></thead><tbody>");
    std::size_t closed = 0;
    for (const model::AuditorQuestion& one : questions) {
      if (one.open == 0) {
        ++closed;
        continue;
      }
      page.raw("<tr><td>").text(one.says).raw("</td><td>").raw(name(one.method)).raw("</td><td>");
      write_controls(page, one.controls);
      page.raw("</td><td class=\"n\" data-l=\"open\">").number(one.open);
      page.raw("</td><td class=\"n\" data-l=\"organisations\">").number(one.orgs).raw("</td></tr>");
    }
    page.raw("</tbody></table>");
    if (closed > 0) {
      page.raw("<p><small>").text(count(closed, "further sentence")).raw(" of this kind ");
      page.raw(closed == 1 ? "is" : "are").raw(" open for nobody.</small></p>");
    }
  }
  page.raw("</section>");
}

}  // namespace assay::report
