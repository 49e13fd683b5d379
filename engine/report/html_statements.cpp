// Unmet requirements: one block for each sentence, or for those of one rule that fail alike, one
// row for each organisation, the subjects folded beneath.
#include <algorithm>
#include <span>
#include <tuple>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::Statement;

constexpr std::size_t most_subjects = 400;  // listed in one cell
constexpr std::size_t subject_budget =
    25'000;                          // listed in the whole section, so that the page stays small
constexpr std::size_t few_orgs = 3;  // up to here a block stands open

void write_subjects(Page& page, const View& view, const Statement& one, std::size_t& budget) {
  if (one.subjects.empty()) return;
  const std::size_t shown = std::min({one.subjects.size(), most_subjects, budget});
  budget -= shown;
  if (shown == 1 && one.subjects.size() == 1) {
    write_subject(page, view, one.org, one.subjects.front());
    return;
  }
  page.raw("<details><summary>")
      .text(count(one.subjects.size()) + " " + plural(one.subjects.front().kind));
  page.raw("</summary><ul class=\"run\">");
  for (std::size_t i = 0; i < shown; ++i) {
    page.raw("<li>");
    write_subject(page, view, one.org, one.subjects[i]);
    page.raw("</li>");
  }
  if (shown < one.subjects.size()) {
    page.raw("<li>and ").number(one.subjects.size() - shown);
    page.raw(" more, in the CSV and JSON reports</li>");
  }
  page.raw("</ul></details>");
}

void write_row(Page& page, const View& view, const Statement& one, std::size_t& budget) {
  page.raw("<tr><th scope=\"row\">").text(view.org_name(one.org)).raw("</th><td>");
  write_verdict(page, one);
  page.raw("</td><td class=\"n\" data-l=\"fail, of judged\">").number(one.subjects.size());
  page.raw(" of ").number(one.judged).raw("</td><td class=\"n\" data-l=\"undetermined\">");
  page.number(one.undetermined).raw("</td><td class=\"n\" data-l=\"waived\">").number(one.waived);
  page.raw("</td><td>").prose(one.ground);
  for (const std::string& ground : one.consider) {
    page.raw("<br><small>to weigh: ").prose(ground).raw("</small>");
  }
  page.raw("</td><td class=\"wide\">");
  write_subjects(page, view, one, budget);
  page.raw("</td></tr>");
}

void write_reach(Page& page, const StatementGroup& group) {
  page.raw("for <b>").number(group.failing).raw("</b> of ").number(group.judged);
  page.raw(" judged");
  if (group.undetermined > 0) page.raw("; ").number(group.undetermined).raw(" undetermined");
  if (group.waived > 0) page.raw("; ").number(group.waived).raw(" waived");
  if (group.first().level != model::Level::advice) {
    page.raw("; worst severity ");
    write_severity(page, group.severity);
  }
  page.raw(".");
}

// Where it is unmet in one organisation, a paragraph says what a table of one row would.
void write_alone(Page& page, const View& view, const StatementGroup& group, std::size_t& budget) {
  const Statement& one = group.first();
  page.raw("<p>Unmet ");
  if (view.report().posture.orgs.size() > 1) {
    page.raw("in <b>").text(view.org_name(one.org)).raw("</b> ");
  }
  write_reach(page, group);
  page.raw(" Ground: ").prose(one.ground).raw(".");
  for (const std::string& ground : one.consider) {
    page.raw("<br><small>to weigh: ").prose(ground).raw("</small>");
  }
  page.raw(one.subjects.size() == 1 ? "</p><div>Which: " : "</p><div>");
  write_subjects(page, view, one, budget);
  page.raw("</div></article>");
}

// Sentences of one rule that are unmet for the same subjects, and to the same effect.
bool belong_together(const StatementGroup& a, const StatementGroup& b) {
  const Statement& one = a.first();
  const Statement& other = b.first();
  return a.statements.size() == 1 && b.statements.size() == 1 && !one.rule.empty() &&
         std::tie(one.org, one.pack, one.rule, one.level, one.controls, one.ground, one.consider,
                  one.subjects, one.judged, one.undetermined) ==
             std::tie(other.org, other.pack, other.rule, other.level, other.controls, other.ground,
                      other.consider, other.subjects, other.judged, other.undetermined) &&
         verdict(one) == verdict(other) && a.severity == b.severity && a.waived == b.waived;
}

void write_group(Page& page, const View& view, std::span<const StatementGroup> groups,
                 std::size_t& budget) {
  const StatementGroup& group = groups.front();
  const Statement& first = group.first();
  const RuleCard* card = view.rule(first.pack, first.rule);
  page.raw("<article class=\"statement\">");
  for (const StatementGroup& one : groups) {
    page.raw("<h3 id=\"").raw(one.anchor).raw("\">");
    write_verdict(page, one.first());
    page.raw(" Not so: ").prose(one.first().says).raw("</h3>");
  }
  page.raw("<p>");
  write_controls(page, first.controls);
  if (card != nullptr) {
    page.raw(" · ");
    write_rule_link(page, view, first.pack, first.rule);
    page.raw(" ").text(card->title);
  }
  page.raw(" · level <b>").raw(name(first.level)).raw("</b></p>");
  if (group.statements.size() == 1) return write_alone(page, view, group, budget);
  page.raw("<p>Unmet in <b>").number(group.statements.size()).raw("</b> organisations, ");
  write_reach(page, group);
  page.raw("</p><details").raw(group.statements.size() <= few_orgs ? " open" : "");
  page.raw("><summary>By organisation</summary><table class=\"stack\"><thead><tr>");
  page.raw("<th>organisation</th><th>proposed</th><th class=\"n\">fail, of judged</th>");
  page.raw("<th class=\"n\">undetermined</th><th class=\"n\">waived</th><th>ground</th>");
  page.raw("<th class=\"wide\">which</th></tr></thead><tbody>");
  for (const Statement* one : group.statements) write_row(page, view, *one, budget);
  page.raw("</tbody></table></details></article>");
}

}  // namespace

void write_statements(Page& page, const View& view) {
  page.raw("<section id=\"statements\"><h2>Unmet requirements</h2>");
  if (view.statements().empty()) {
    const model::Tally& whole = view.report().posture.whole;
    page.raw("<p>None was found among ").number(whole.decided()).raw(" verdicts decided. ");
    page.number(whole.of(model::Outcome::undetermined));
    page.raw(" are undetermined and may hide some.</p></section>");
    return;
  }
  page.raw("<p>One statement is one sentence in one organisation, with all the subjects it fails ");
  page.raw("for. Grades are proposed until a person confirms or changes them with a reason. ");
  page.raw("<b>Breach shown</b> and <b>outcome not shown</b> are said of frameworks that know no ");
  page.raw("grades. A waiver changes none of this.</p>");
  std::size_t budget = subject_budget;
  std::span<const StatementGroup> rest(view.statements());
  while (!rest.empty()) {
    const auto end = std::find_if_not(rest.begin() + 1, rest.end(), [&](const StatementGroup& one) {
      return belong_together(rest.front(), one);
    });
    const auto together = static_cast<std::size_t>(end - rest.begin());
    write_group(page, view, rest.first(together), budget);
    rest = rest.subspan(together);
  }
  page.raw("</section>");
}

}  // namespace assay::report
