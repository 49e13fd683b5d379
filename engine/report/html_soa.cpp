// The statement of applicability, compiled, and what contradicts it.
#include <algorithm>

#include "engine/report/sections.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

using model::ApplicabilityLine;
using model::ApplicabilityReport;
using model::Selection;

constexpr std::size_t most_reports = 5;  // organisations written in full

std::string_view look_of(Selection decision) {
  switch (decision) {
    case Selection::selected:
      return "recorded";
    case Selection::excluded:
      return "na";
    default:
      return "open";
  }
}

void write_reason(Page& page, const ApplicabilityLine& line) {
  if (!line.proposal.empty()) {
    page.raw("<i>proposed: ").prose(line.proposal).raw("</i>");
    return;
  }
  if (!line.reason_type.empty()) page.text(line.reason_type);
  if (!line.reason.empty()) page.raw(line.reason_type.empty() ? "" : ": ").text(line.reason);
  if (line.reason_type.empty() && line.reason.empty()) page.raw("no justification");
  if (!line.stays.empty()) {
    page.raw("<br><small>stay in force: ");
    write_controls(page, line.stays);
    page.raw("</small>");
  }
}

void write_line(Page& page, const ApplicabilityLine& line) {
  page.raw("<tr><th scope=\"row\" class=\"id-col\">");
  page.text(line.control.substr(line.control.find(':') + 1)).raw("</th><td>").text(line.title);
  if (!line.system.empty()) page.raw("<br><small>for ").text(line.system).raw("</small>");
  page.raw("</td><td><span class=\"sign ").raw(look_of(line.decision)).raw("\">");
  page.raw(sign_of(look_of(line.decision))).raw("</span>&nbsp;").raw(words(line.decision));
  page.raw("</td><td>");
  write_reason(page, line);
  page.raw("</td><td class=\"n\" data-l=\"approved\">").text(line.approved_at).raw("</td><td>");
  for (std::size_t i = 0; i < std::min<std::size_t>(line.relied_on_by.size(), 4); ++i) {
    page.raw(i == 0 ? "" : ", ").text(line.relied_on_by[i].treatment);
    page.raw(" <small>").text(line.relied_on_by[i].risk).raw("</small>");
  }
  if (line.relied_on_by.size() > 4) {
    page.raw(" and ").number(line.relied_on_by.size() - 4).raw(" more");
  }
  page.raw("</td><td>").text(line.status).raw("</td><td>");
  for (std::size_t i = 0; i < line.documents.size(); ++i) {
    page.raw(i == 0 ? "" : "; ").text(line.documents[i]);
  }
  for (std::size_t i = 0; i < line.evidence.size(); ++i) {
    page.raw(i == 0 && line.documents.empty() ? "<small>" : "; <small>");
    page.text(line.evidence[i]).raw("</small>");
  }
  page.raw("</td></tr>");
}

void write_report(Page& page, const View& view, const ApplicabilityReport& report) {
  page.raw("<h3>").text(view.org_name(report.org)).raw(", ").text(report.framework).raw("</h3><p>");
  page.text(approval_words(report)).raw("</p>");
  if (!report.contradictions.empty()) {
    page.raw("<p><b>").number(report.contradictions.size()).raw("</b> contradict it:</p><ul>");
    for (const model::Conflict& one : report.contradictions) {
      page.raw("<li><b>").text(one.control).raw("</b> ").prose(one.says).raw("</li>");
    }
    page.raw("</ul>");
  }
  page.raw("<details open><summary>").text(count(report.lines.size(), "line")).raw("</summary>");
  page.raw("<table class=\"stack\"><thead><tr><th>id</th><th>measure</th><th>decision</th>");
  page.raw("<th>justification</th><th class=\"n\">approved</th><th>relied on by</th>");
  page.raw("<th>status</th><th>documents, evidence</th></tr></thead><tbody>");
  for (const ApplicabilityLine& line : report.lines) write_line(page, line);
  page.raw("</tbody></table></details>");
}

}  // namespace

void write_soa(Page& page, const View& view) {
  const auto& all = view.report().audit.statements;
  page.raw("<section id=\"soa\"><h2>Statement of applicability</h2>");
  std::size_t without = 0;
  std::size_t written = 0;
  for (const ApplicabilityReport& one : all) {
    // Many organisations without a statement are one sentence, not many empty tables.
    if (all.size() > 1 && !one.has_statement) {
      ++without;
      continue;
    }
    if (written++ < most_reports) write_report(page, view, one);
  }
  if (written > most_reports) {
    page.raw("<p>").number(written - most_reports).raw(" further ones are in the JSON report.</p>");
  }
  if (without > 0) {
    page.raw("<p>No statement of applicability is on record in <b>").number(without);
    page.raw("</b> of ")
        .number(all.size())
        .raw(" organisations: whether any measure applies there ");
    page.raw("is undecided.</p>");
  }
  page.raw("</section>");
}

}  // namespace assay::report
