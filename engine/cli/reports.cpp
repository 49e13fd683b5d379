#include "engine/cli/reports.h"

namespace assay::cli {

Status write_reports(const report::Report& report, OutputFolder& folder) {
  struct Short {
    const char* name;
    std::string (*write)(const report::Report&);
  };
  struct Long {
    const char* name;
    void (*write)(const report::Report&, const Piece&);
  };
  constexpr Short texts[] = {
      {"report.html", report::html}, {"report.md", report::md}, {"tasks.csv", report::tasks_csv}};
  constexpr Long streams[] = {{"assessment.json", report::json},
                              {"findings.csv", report::csv},
                              {"findings.jsonl", report::jsonl}};
  for (const Short& one : texts) {
    if (auto written = folder.add(one.name, one.write(report)); !written) return written;
  }
  for (const Long& one : streams) {
    auto written = folder.add(one.name, [&](const Piece& piece) { one.write(report, piece); });
    if (!written) return written;
  }
  return Ok{};
}

}  // namespace assay::cli
