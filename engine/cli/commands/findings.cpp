#include <algorithm>
#include <ostream>
#include <span>

#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/report.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    option::run,
    option::pack,
    {"--all", Takes::flag, "", "satisfied and not applicable ones too; evaluates the run again"},
    option::json,
};

constexpr std::string_view teaches =
    "One line for each rule and subject that is not satisfied or undetermined. `--json` gives "
    "everything a finding holds, one object a line; without it undetermined questions are one line "
    "for each rule and organisation. The worst comes first.\n"
    "\n"
    "Examples:\n"
    "  assay findings acme.db\n"
    "  assay findings acme.db --json | jq -r 'select(.severity == \"high\") | .id'\n"
    "  assay findings acme.db --run 3 --all --json\n";

using model::Finding;
using model::Outcome;

struct Row {
  const Finding* finding;
  std::string subject;
};

void add_row(TextTable& table, const Row& row) {
  const Finding& finding = *row.finding;
  table.add({{finding.id.substr(0, 12), Tone::faint},
             {std::string(name(finding.outcome)), tone_of(finding.outcome)},
             {finding.outcome == Outcome::not_satisfied ? std::string(name(finding.severity)) : "",
              tone_of(finding.severity)},
             {finding.waived()
                  ? "waived"
                  : std::string(finding.grade == model::Grade::none ? "" : name(finding.grade))},
             {finding.org},
             {finding.rule},
             {row.subject}});
}

// What is undetermined by one rule in one organisation is one gap, however many subjects it has.
Row gap_row(std::span<const Finding* const> gap) {
  const Finding& first = *gap.front();
  std::size_t subjects = 0;
  for (const Finding* one : gap) subjects += one->subjects();
  if (subjects == 1) return {&first, subject_text(first)};
  std::string text = grouped(subjects) + " subjects: " + reason_text(first.reason);
  const bool mixed = std::any_of(gap.begin(), gap.end(), [&](const Finding* finding) {
    return finding->reason != first.reason;
  });
  if (mixed) text += " and other reasons";
  return {&first, text};
}

// What fails first, the most severe before the others; then what is undetermined, then the rest.
int rank(const Finding& finding) {
  constexpr int below_all = static_cast<int>(model::Severity::critical) + 1;
  switch (finding.outcome) {
    case Outcome::not_satisfied:
      return -static_cast<int>(finding.severity);
    case Outcome::undetermined:
      return below_all;
    case Outcome::satisfied:
      return below_all + 1;
    case Outcome::not_applicable:
      return below_all + 2;
  }
  return below_all;
}

void print_table(const Call& call, std::span<const Finding> findings, bool all) {
  std::vector<Row> rows;
  std::vector<const Finding*> gap;
  const auto close_gap = [&] {
    if (!gap.empty()) rows.push_back(gap_row(gap));
    gap.clear();
  };
  for (const Finding& finding : findings) {
    const bool joins = !gap.empty() && gap.front()->org == finding.org &&
                       gap.front()->pack == finding.pack && gap.front()->rule == finding.rule;
    if (!joins) close_gap();
    if (finding.outcome == Outcome::undetermined && !all) {
      gap.push_back(&finding);
    } else {
      rows.push_back({&finding, subject_text(finding)});
    }
  }
  close_gap();
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return rank(*a.finding) < rank(*b.finding); });
  TextTable table({"finding", "outcome", "severity", "grade", "organisation", "rule", "subject"});
  for (const Row& row : rows) add_row(table, row);
  call.out() << table.print(call.paint, call.width);
}

void print(const Call& call, std::span<const Finding> findings, std::int64_t run) {
  if (!call.given.has("--json")) return print_table(call, findings, call.given.has("--all"));
  const std::string number = std::to_string(run);
  for (const Finding& finding : findings) {
    if (finding.alike.empty()) {
      call.out() << report::to_json(finding, number) << "\n";
      continue;
    }
    Finding first = finding;
    first.alike.clear();
    call.out() << report::to_json(first, number) << "\n";
    for (const model::Alike& one : finding.alike)
      call.out() << report::to_json(apart(finding, one), number) << "\n";
  }
}

void run(const Call& call) {
  if (!call.given.has("--all")) {
    if (const auto kept = find_kept(call)) print(call, kept->findings, kept->about.number);
    return;
  }
  if (const auto again = evaluate_again(call)) {
    print(call, api::all_findings(again->run, again->ready.vocabulary, again->packs),
          again->run.about.number);
  }
}

}  // namespace

Command findings_command() {
  return {"findings",
          "DB [--run ID] [--all] [--json]",
          "what is not satisfied or undetermined, line by line",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
