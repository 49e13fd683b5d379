// The summary as Markdown: what an executive asks, the statements, what to do first, what to
// collect.
#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "engine/report/escape.h"
#include "engine/report/report.h"
#include "engine/report/words.h"

namespace assay::report {
namespace {

constexpr std::size_t most_rows = 30;

std::string row(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) line += " " + escape::md(cell) + " |";
  return line + "\n";
}

std::string head(const std::vector<std::string>& cells) {
  std::string line = row(cells) + "|";
  for (std::size_t i = 0; i < cells.size(); ++i) line += " --- |";
  return "\n" + line + "\n";
}

std::string more(std::size_t all, std::string_view what, std::string_view where) {
  if (all <= most_rows) return "";
  return "\n" + count(all - most_rows) + " more " + std::string(what) + " are in " +
         std::string(where) + ".\n";
}

void write_counts(const Report& report, std::string& out) {
  const model::Tally& whole = report.posture.whole;
  out += "\n## Verdicts\n";
  out += head({"outcome", "verdicts", "of them"});
  const auto at = [](auto value) { return static_cast<std::size_t>(value); };
  out += row({"not satisfied", count(whole.of(model::Outcome::not_satisfied)),
              count(whole.waived) + " waived"});
  std::string because;
  for (std::size_t i = 0; i < whole.reason.size(); ++i) {
    if (whole.reason[i] == 0) continue;
    because += (because.empty() ? "" : ", ") + count(whole.reason[i]) + " " +
               std::string(words(static_cast<model::Reason>(i)));
  }
  out += row({"undetermined", count(whole.of(model::Outcome::undetermined)), because});
  out += row({"satisfied", count(whole.of(model::Outcome::satisfied)),
              count(whole.satisfied[at(model::Basis::claim)]) + " on claims only"});
  out += row({"not applicable", count(whole.of(model::Outcome::not_applicable)), ""});
}

void write_statements(const Report& report, std::string& out) {
  const auto& statements = report.posture.statements;
  out += "\n## Unmet requirements\n";
  if (statements.empty()) {
    out += "\nNone was found among " + count(report.posture.whole.decided(), "verdict") +
           " decided; " + count(report.posture.whole.of(model::Outcome::undetermined)) +
           " are undetermined.\n";
    return;
  }
  out += head({"proposed", "organisation", "controls", "unmet", "subjects", "ground"});
  for (std::size_t i = 0; i < std::min(statements.size(), most_rows); ++i) {
    const model::Statement& one = statements[i];
    std::string controls;
    for (const std::string& id : one.controls) controls += (controls.empty() ? "" : ", ") + id;
    out += row({verdict(one), one.org, controls, one.says,
                count(one.subjects.size()) + " of " + count(one.judged) + " judged, " +
                    count(one.undetermined) + " undetermined",
                one.ground});
  }
  out += more(statements.size(), "statements", "the JSON report");
}

void write_tasks(const Report& report, std::string& out) {
  std::size_t open = 0;
  for (const model::Task& task : report.tasks) open += task.order > 0 ? 1 : 0;
  out += "\n## What first\n";
  if (open == 0) {
    out += "\nNo task is open.\n";
    return;
  }
  out += head({"#", "organisation", "action", "severity", "owner", "due", "effort", "status"});
  std::size_t written = 0;
  for (const model::Task& task : report.tasks) {
    if (task.order == 0 || written == most_rows) continue;
    ++written;
    out += row({count(task.order), task.org, task.action, std::string(name(task.severity)),
                task.owner, task.due, task.effort, task.status});
  }
  out += more(open, "tasks", "the JSON report");
}

void write_requests(const Report& report, std::string& out) {
  const std::vector<model::Asked> asks = over_all_organisations(report.posture.asks);
  out += "\n## What to collect next\n";
  if (asks.empty()) {
    out += "\nNothing is asked for.\n";
    return;
  }
  out += head({"organisation", "asks", "rules", "verdicts waiting", "waiting for this alone"});
  for (std::size_t i = 0; i < std::min(asks.size(), most_rows); ++i) {
    const model::Asked& one = asks[i];
    out +=
        row({one.orgs.size() == 1 ? one.orgs.front().first : count(one.orgs.size(), "organisation"),
             one.asks, count(one.rules.size()), count(one.verdicts), count(one.alone)});
  }
  out += more(asks.size(), "requests", "the JSON report");
}

void write_limits(const Report& report, std::string& out) {
  out += "\n## Limits\n\n";
  for (const std::string& note : report.notes) out += "- " + escape::md(note) + "\n";
  if (const std::string silence = report.posture.silence(); !silence.empty())
    out += "- " + escape::md(silence) + "\n";
  for (const model::AuditorQuestion& one : report.posture.questions) {
    if (one.open == 0) continue;
    out += "- only an auditor can ask (" + std::string(name(one.method)) +
           "): " + escape::md(one.says) + "\n";
  }
  out += "- grades are proposed; a person confirms or changes them with a reason\n";
  out += "- facts as known at load " + std::to_string(report.known) + ", digest " +
         escape::md(report.snapshot) + "\n";
}

}  // namespace

std::string md(const Report& report) {
  std::string out = "# " + escape::md(report.title) + "\n\n";
  out += "As of " + to_text(report.as_of) + ".\n\n";
  out += "**" + escape::md(posture_sentence(report)) + "**\n";
  if (report.incomplete) {
    out += "\nThis assessment is incomplete: a rule was not evaluated or records were rejected.\n";
  }
  write_counts(report, out);
  write_statements(report, out);
  write_tasks(report, out);
  write_requests(report, out);
  write_limits(report, out);
  return out;
}

}  // namespace assay::report
