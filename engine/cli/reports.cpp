#include "engine/cli/reports.h"

namespace assay::cli {

Status write_reports(const report::Report& report, OutputFolder& folder, unsigned threads) {
  using Text = std::string (*)(const report::Report&);
  using Stream = void (*)(const report::Report&, const Piece&);
  const auto whole = [&report](Text write) -> Pieces {
    return [&report, write](const Piece& piece) { piece(write(report)); };
  };
  const auto piecewise = [&report](Stream write) -> Pieces {
    return [&report, write](const Piece& piece) { write(report, piece); };
  };
  // The longest first: the others fill the time until it is done.
  const OutputFolder::Report reports[] = {
      {"findings.jsonl", piecewise(report::jsonl)}, {"assessment.json", piecewise(report::json)},
      {"findings.csv", piecewise(report::csv)},     {"report.html", whole(report::html)},
      {"tasks.csv", whole(report::tasks_csv)},      {"report.md", whole(report::md)}};
  return folder.add(reports, threads);
}

}  // namespace assay::cli
