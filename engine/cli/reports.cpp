#include "engine/cli/reports.h"

namespace assay::cli {

Status write_reports(const report::Report& report, OutputFolder& folder) {
  struct Writer {
    const char* name;
    std::string (*write)(const report::Report&);
  };
  constexpr Writer writers[] = {
      {"report.html", report::html},     {"report.md", report::md},
      {"assessment.json", report::json}, {"findings.csv", report::csv},
      {"tasks.csv", report::tasks_csv}};
  for (const Writer& writer : writers) {
    if (auto written = folder.add(writer.name, writer.write(report)); !written) return written;
  }
  return folder.add("findings.jsonl", [&](const Piece& line) { report::jsonl(report, line); });
}

}  // namespace assay::cli
