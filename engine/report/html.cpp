// The frame of the page. Its policy forbids everything but this style sheet, named by its digest.
#include "engine/report/sections.h"
#include "engine/report/style.h"

namespace assay::report {
namespace {

struct Place {
  std::string_view anchor, title;
};

constexpr Place places[] = {{"map", "Heat map"},
                            {"rules", "Rules"},
                            {"gaps", "Clauses and controls"},
                            {"soa", "Statement of applicability"},
                            {"risks", "Risks"},
                            {"readiness", "Readiness"},
                            {"coverage", "Coverage of frameworks"},
                            {"statements", "Unmet requirements"},
                            {"findings", "Worst findings"},
                            {"tasks", "What first"},
                            {"requests", "What to collect next"},
                            {"questions", "Only an auditor can ask"},
                            {"waivers", "Waivers"},
                            {"facts", "The facts"},
                            {"organisations", "Organisations"},
                            {"methods", "Method and limits"}};

void write_head(Page& page, const Report& report) {
  page.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
  page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ");
  page.raw(style_source()).raw("; base-uri 'none'; form-action 'none'\">");
  page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
  page.raw("<meta name=\"referrer\" content=\"no-referrer\"><title>").text(report.title);
  page.raw(" – assessment as of ").text(to_text(report.as_of)).raw("</title><style>").raw(style);
  page.raw("</style></head>\n<body>");
}

// Sections that have nothing to say are left out.
bool is_shown(const Report& report, std::string_view anchor) {
  if (anchor == "gaps") return !report.audit.controls.empty();
  if (anchor == "soa") return !report.audit.statements.empty();
  if (anchor == "risks") return has_risks(report);
  if (anchor == "readiness") return !report.audit.readiness.empty();
  if (anchor == "organisations") return report.posture.orgs.size() > 1;
  if (anchor == "coverage") return !report.frameworks.empty();
  return true;
}

void write_contents(Page& page, const Report& report, bool with_findings) {
  page.raw("<nav aria-label=\"Contents\"><ul>");
  for (const Place& place : places) {
    if (place.anchor == "findings" && !with_findings) continue;
    if (!is_shown(report, place.anchor)) continue;
    page.raw("<li><a href=\"#").raw(place.anchor).raw("\">").raw(place.title).raw("</a></li>");
  }
  page.raw("</ul></nav>");
}

}  // namespace

std::string html(const Report& report) {
  const View view(report);
  Page page;
  write_head(page, report);
  write_opening(page, view);
  Page worst;
  write_worst(worst, view);
  const std::string findings = worst.take();
  write_contents(page, report, !findings.empty());
  write_map(page, view);
  write_rules(page, view);
  if (is_shown(report, "gaps")) write_gaps(page, view);
  if (is_shown(report, "soa")) write_soa(page, view);
  if (is_shown(report, "risks")) write_risks(page, view);
  if (is_shown(report, "readiness")) write_readiness(page, view);
  if (is_shown(report, "coverage")) write_coverage(page, view);
  write_statements(page, view);
  page.raw(findings);
  write_tasks(page, view);
  write_requests(page, view);
  write_questions(page, view);
  write_waivers(page, view);
  write_facts(page, view);
  if (is_shown(report, "organisations")) write_orgs(page, view);
  write_methods(page, view);
  page.raw("</main><footer>").text(report.engine).raw(", as of ").text(to_text(report.as_of));
  page.raw("</footer></body></html>\n");
  return page.take();
}

}  // namespace assay::report
