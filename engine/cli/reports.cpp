#include "engine/cli/reports.h"

namespace assay::cli {

std::vector<OutputFile> reports_of(const report::Report& report) {
  return {{"report.html", report::html(report)},     {"report.md", report::md(report)},
          {"assessment.json", report::json(report)}, {"findings.jsonl", report::jsonl(report)},
          {"findings.csv", report::csv(report)},     {"tasks.csv", report::tasks_csv(report)}};
}

}  // namespace assay::cli
