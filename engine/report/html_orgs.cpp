// Where there are several, one folded section for each organisation, and at the end how all this
// was made.
#include <algorithm>

#include "engine/base/text.h"
#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Outcome;
using model::Tally;

constexpr std::size_t most_tasks = 10;
constexpr std::size_t most_asks = 10;

void write_rules_of(Page& page, const View& view, const std::string& org) {
  page.raw("<table class=\"stack\"><thead><tr><th>rule</th><th>standing</th>");
  page.raw("<th class=\"wide\">verdicts</th><th class=\"n\">not satisfied</th>");
  page.raw("<th class=\"n\">undetermined</th><th class=\"n\">satisfied</th></tr></thead><tbody>");
  std::size_t silent = 0;
  // Rules that decide nothing here are one sentence, not many empty rows.
  std::size_t undecided = 0;
  std::size_t open = 0;
  for (std::size_t i = 1; i <= view.report().rules.size(); ++i) {
    const Tally* tally = view.tally(org, i);
    if (tally == nullptr || tally->verdicts() == 0) {
      ++silent;
      continue;
    }
    if (tally->decided() == 0 && tally->waived_undetermined == 0) {
      ++undecided;
      open += tally->of(Outcome::undetermined);
      continue;
    }
    const RuleCard& card = view.report().rules[i - 1];
    const std::string_view look = look_of(standing_of(*tally));
    page.raw("<tr><th scope=\"row\">");
    write_rule_link(page, view, card.pack, card.id);
    page.raw(" ").text(card.title).raw("</th><td><span class=\"sign ").raw(look).raw("\">");
    page.raw(sign_of(look)).raw("</span>&nbsp;").raw(name(standing_of(*tally)));
    page.raw("</td><td class=\"wide\">");
    bar(page, parts_of(*tally, false));
    page.raw("</td><td class=\"n\" data-l=\"not satisfied\">")
        .number(tally->of(Outcome::not_satisfied));
    page.raw("</td><td class=\"n\" data-l=\"undetermined\">")
        .number(tally->of(Outcome::undetermined));
    page.raw("</td><td class=\"n\" data-l=\"satisfied\">").number(tally->of(Outcome::satisfied));
    page.raw("</td></tr>");
  }
  page.raw("</tbody></table>");
  if (undecided > 0) {
    page.raw("<p>").text(count(undecided, "further rule")).raw(" could decide nothing here: ");
    page.text(count(open, "verdict")).raw(" undetermined, none of them a yes.</p>");
  }
  if (silent > 0) {
    page.raw("<p><small>")
        .text(count(silent, "rule"))
        .raw(" concerned none of its subjects.</small></p>");
  }
}

// Registers with anything in them by name, empty ones by their number.
void write_registers_of(Page& page, const View& view, const std::string& org) {
  for (const bool complete : {true, false}) {
    std::vector<std::string> named;
    std::size_t empty = 0;
    for (const model::Population& one : view.report().posture.populations) {
      if (one.org != org || one.kind == "organization" || one.complete != complete) continue;
      if (one.known == 0 && !complete) {
        ++empty;
      } else {
        named.push_back(count(one.known) + " " +
                        (one.known == 1 ? singular(one.kind) : plural(one.kind)));
      }
    }
    if (named.empty() && empty == 0) continue;
    if (empty > 0) {
      named.push_back("nothing of " + std::string(named.empty() ? "" : "further ") +
                      count(empty, "kind"));
    }
    page.raw(complete ? "<p>Declared complete: " : "<p>Not declared complete: ");
    page.text(text::join(named, ", ")).raw(".</p>");
  }
  for (const model::Population& one : view.report().posture.populations) {
    if (one.org != org || one.contradicted.empty()) continue;
    page.raw("<p class=\"warning\">Contradicted: ").prose(one.contradicted).raw("</p>");
  }
}

void write_statements_of(Page& page, const View& view, const std::string& org) {
  bool any = false;
  for (const StatementGroup& group : view.statements()) {
    for (const model::Statement* one : group.statements) {
      if (one->org != org) continue;
      page.raw(any ? "" : "<h4>Unmet requirements</h4><ul>");
      any = true;
      page.raw("<li>");
      write_verdict(page, *one);
      page.raw(" <a href=\"#").raw(group.anchor).raw("\">").text(one->says).raw("</a> <small>");
      page.number(one->subjects.size()).raw(" of ").number(one->judged).raw("</small></li>");
    }
  }
  if (any) page.raw("</ul>");
}

void write_tasks_of(Page& page, const View& view, const std::string& org) {
  std::size_t all = 0;
  for (const model::Task& task : view.report().tasks) {
    if (task.org != org || task.order == 0) continue;
    if (++all > most_tasks) continue;
    if (all == 1) page.raw("<h4>What first</h4><ul>");
    page.raw("<li>").text(task.action).raw(" <small>").raw(name(task.severity));
    if (!task.due.empty()) page.raw(", due ").text(task.due);
    if (!task.owner.empty()) page.raw(", ").text(task.owner);
    page.raw("</small></li>");
  }
  if (all > most_tasks) page.raw("<li>and ").number(all - most_tasks).raw(" more</li>");
  if (all > 0) page.raw("</ul>");
}

void write_asks_of(Page& page, const View& view, const std::string& org) {
  std::size_t all = 0;
  for (const model::Asked& one : view.report().posture.asks) {
    if (one.orgs.front().first != org || ++all > most_asks) continue;
    if (all == 1) page.raw("<h4>What to collect next</h4><ul>");
    page.raw("<li>").prose(one.asks).raw(" <small>decides ");
    page.text(count(one.alone, "verdict")).raw(" of ").text(count(one.verdicts));
    page.raw(" waiting, over ").text(count(one.rules.size(), "rule")).raw("</small></li>");
  }
  if (all > most_asks) page.raw("<li>and ").number(all - most_asks).raw(" more</li>");
  if (all > 0) page.raw("</ul>");
}

void write_org(Page& page, const View& view, const model::OrgPosture& org) {
  const Tally& tally = org.tally;
  page.raw("<details class=\"org\" id=\"").raw(view.org_anchor(org.org)).raw("\"><summary><b>");
  page.text(org.name).raw("</b>");
  if (org.name != org.org) page.raw(" <small>").text(org.org).raw("</small>");
  page.raw(" <span class=\"counts\">").number(tally.of(Outcome::not_satisfied) - tally.waived);
  page.raw(" not satisfied, ").number(tally.of(Outcome::undetermined)).raw(" undetermined, ");
  page.number(tally.of(Outcome::satisfied)).raw(" satisfied");
  if (tally.waived + tally.waived_undetermined > 0) {
    page.raw(", ").number(tally.waived + tally.waived_undetermined).raw(" waived");
  }
  page.raw("</span>");
  bar(page, parts_of(tally, false));
  page.raw("</summary>");
  write_registers_of(page, view, org.org);
  write_statements_of(page, view, org.org);
  write_tasks_of(page, view, org.org);
  write_asks_of(page, view, org.org);
  write_rules_of(page, view, org.org);
  page.raw("</details>");
}

void write_inputs(Page& page, const Report& report) {
  page.raw("<h3>What was read</h3><table class=\"stack\"><thead><tr><th>source</th>");
  page.raw("<th class=\"n\">records</th><th class=\"n\">rejected</th><th>SHA-256</th>");
  page.raw("</tr></thead><tbody>");
  for (const Source& one : report.sources) {
    page.raw("<tr><th scope=\"row\">")
        .text(one.name)
        .raw("</th><td class=\"n\" data-l=\"records\">");
    page.number(one.records).raw("</td><td class=\"n\" data-l=\"rejected\">").number(one.rejected);
    page.raw("</td><td class=\"digest\">").text(one.digest).raw("</td></tr>");
  }
  page.raw("</tbody></table><table class=\"stack\"><thead><tr><th>pack</th><th>version</th>");
  page.raw("<th>SHA-256</th></tr></thead><tbody>");
  for (const Pack& one : report.packs) {
    page.raw("<tr><th scope=\"row\">").text(one.title.empty() ? one.id : one.title);
    page.raw(" <small>").text(one.id).raw("</small></th><td>").text(one.version);
    page.raw("</td><td class=\"digest\">").text(one.digest).raw("</td></tr>");
  }
  page.raw("</tbody></table><p>Facts as known at load ").raw(std::to_string(report.known));
  page.raw(", digest <span class=\"digest\">").text(report.snapshot).raw("</span>; evaluated by ");
  page.text(report.engine).raw(" as of ").text(to_text(report.as_of));
  page.raw(". The same facts, packs and date give this page again, byte for byte.</p>");
}

}  // namespace

void write_orgs(Page& page, const View& view) {
  page.raw("<section id=\"organisations\"><h2>Organisations</h2>");
  for (const model::OrgPosture& org : view.report().posture.orgs) write_org(page, view, org);
  page.raw("</section>");
}

void write_methods(Page& page, const View& view) {
  page.raw(
      "<section id=\"methods\"><h2>Method and limits</h2><p>Each rule is a list of sentences. ");
  page.raw(
      "Each sentence is tested against the recorded facts, for each subject the rule concerns, ");
  page.raw("and is <b>satisfied</b>, <b>not satisfied</b>, <b>not applicable</b> or ");
  page.raw(
      "<b>undetermined</b> with a reason. What is not known is never taken for a yes: an empty ");
  page.raw("answer, an unreadable one, a register nobody declared complete and a record that has ");
  page.raw(
      "lapsed leave a sentence undetermined. A rule's outcome is the worst of its required and ");
  page.raw(
      "own sentences; advice never changes it.</p><p><b>Severity</b> orders the work, by the sum ");
  page.raw(
      "printed with each finding. <b>Grade</b> is what an auditor would call the statement; it ");
  page.raw(
      "is proposed by fixed grounds and does not depend on severity. <b>Basis</b> is the weakest ");
  page.raw(
      "thing an outcome rests on: a <i>claim</i> is a cell that says so, and nobody looked "
      "behind ");
  page.raw(
      "it.</p><p>This page speaks of the facts that were recorded and of nothing else: not of ");
  page.raw(
      "systems nobody listed, not of whether a record is true, not of whether people know and ");
  page.raw("mean what they wrote. It is no certificate and no legal advice.</p>");
  if (!view.report().notes.empty()) {
    page.raw("<ul>");
    for (const std::string& note : view.report().notes) page.raw("<li>").text(note).raw("</li>");
    page.raw("</ul>");
  }
  page.raw("<p class=\"paper\">Sections that are folded on the screen are folded on paper; open ");
  page.raw("those you want before you print. The CSV and JSON reports hold every line.</p>");
  write_inputs(page, view.report());
  page.raw("</section>");
}

}  // namespace assay::report
