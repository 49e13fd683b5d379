// What to do and what to collect: tasks, requests, and the questions only a person can put.
#include <algorithm>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

constexpr std::size_t most_tasks = 25;      // in the opening list
constexpr std::size_t most_of_group = 200;  // of one rule, folded
constexpr std::size_t most_asks = 40;       // shown in full
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

void write_askers(Page& page, const View& view, const model::Asked& ask) {
  page.text(count(ask.rules.size(), "rule"));
  if (ask.packs() > 1) page.raw(" in ").text(count(ask.packs(), "pack"));
  const std::size_t named = ask.rules.size() > most_rules ? most_rules - 1 : ask.rules.size();
  for (std::size_t i = 0; i < named; ++i) {
    page.raw("<br>");
    write_rule_link(page, view, ask.rules[i].pack, ask.rules[i].rule);
    const RuleCard* card = view.rule(ask.rules[i].pack, ask.rules[i].rule);
    if (card == nullptr) continue;
    page.raw(" ").text(card->title).raw(" · ");
    write_controls(page, card->controls);
  }
  if (named == ask.rules.size()) return;
  page.raw("<details><summary>and ").number(ask.rules.size() - named).raw(" more</summary>");
  for (std::size_t i = named; i < ask.rules.size(); ++i) {
    page.raw(i == named ? "" : ", ");
    write_rule_link(page, view, ask.rules[i].pack, ask.rules[i].rule);
  }
  page.raw("</details>");
}

void write_ask(Page& page, const View& view, const model::Asked& ask) {
  page.raw("<tr><td>").prose(ask.asks).raw("<div class=\"askers\">");
  write_askers(page, view, ask);
  page.raw("</div></td><td class=\"n\" data-l=\"decides\">").number(ask.alone);
  page.raw("</td><td class=\"n\" data-l=\"verdicts waiting\">").number(ask.verdicts);
  page.raw("</td><td class=\"status\">");
  if (ask.orgs.size() == 1) {
    page.text(view.org_name(ask.orgs.front().first));
  } else {
    page.raw("<details><summary>").text(count(ask.orgs.size(), "organisation"));
    page.raw("</summary><ul class=\"run\">");
    const std::size_t shown = std::min(ask.orgs.size(), most_orgs);
    for (std::size_t i = 0; i < shown; ++i) {
      page.raw("<li>").text(ask.orgs[i].first).raw(" <b>");
      page.number(ask.orgs[i].second).raw("</b></li>");
    }
    if (shown < ask.orgs.size()) {
      page.raw("<li>and ").number(ask.orgs.size() - shown).raw(" more</li>");
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
  const std::vector<model::Asked>& asks = view.asks();
  page.raw("<section id=\"requests\"><h2>What to collect next</h2>");
  if (asks.empty()) {
    page.raw("<p>No verdict waits for a fact.</p></section>");
    return;
  }
  page.raw("<p>Each thing is asked for once, for all rules that wait for it; what decides most ");
  page.raw(
      "comes first. A verdict that waits for several things is counted with each of them and ");
  page.raw("decided by none alone.</p>");
  const std::size_t shown = std::min(asks.size(), most_asks);
  page.raw("<table class=\"stack\"><thead><tr><th>what is asked for, and by which rules</th>");
  page.raw("<th class=\"n\">decides</th><th class=\"n\">verdicts waiting</th>");
  page.raw("<th>of whom</th></tr></thead><tbody>");
  for (std::size_t i = 0; i < shown; ++i) write_ask(page, view, asks[i]);
  page.raw("</tbody></table>");
  if (shown < asks.size()) {
    page.raw("<p>").text(count(asks.size() - shown, "further thing"));
    page.raw(" to collect, which decide less: <code>assay requests</code> lists them.</p>");
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
