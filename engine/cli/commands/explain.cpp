#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/report.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    {"FINDING", Takes::positional, "", "the id of a finding, or its first six or more signs"},
    option::run,
    option::pack,
    option::json};

constexpr std::string_view teaches =
    "Everything behind one verdict: the rule and its version, what each sentence demands, the "
    "facts that were read and where they stand, expected against observed, the sum of the "
    "severity, the ground of the grade, since when it stands, and what closes it. Satisfied and "
    "not applicable verdicts can be explained as well.\n"
    "\n"
    "Examples:\n"
    "  assay findings acme.db\n"
    "  assay explain acme.db 3f9a0c21b7d4\n";

using model::Finding;
using model::Outcome;

const model::Rule* rule_of(const api::Packs& packs, const Finding& finding) {
  const auto found =
      std::find_if(packs.rules.begin(), packs.rules.end(), [&](const model::Rule& rule) {
        return rule.pack == finding.pack && rule.id == finding.rule;
      });
  return found == packs.rules.end() ? nullptr : &*found;
}

std::string basis_text(model::Basis basis) {
  return basis == model::Basis::claim ? "claim (declared only)" : std::string(name(basis));
}

std::string outcome_text(const Paint& paint, Outcome outcome, model::Reason reason) {
  std::string text(name(outcome));
  std::replace(text.begin(), text.end(), '_', ' ');
  if (outcome == Outcome::undetermined) text += " (" + reason_text(reason) + ")";
  return paint(tone_of(outcome), text);
}

std::string line(const Call& call, std::string_view label, std::string_view text) {
  return labelled(label, text, call.paint, call.width);
}

// "    expected  text, wrapped under itself"
std::string under(const Call& call, std::string_view label, std::string_view text) {
  std::string made = wrap(text::printable(text), call.columns(), std::string(14, ' '));
  return made.replace(4, label.size(), label);
}

std::string observation_text(const Call& call, const model::Observation& observation) {
  std::string made = fmt::format("\n  {}: {} [{}, by {}]\n", observation.expectation,
                                 outcome_text(call.paint, observation.outcome, observation.reason),
                                 name(observation.level), name(observation.method));
  made += wrap("“" + observation.says + "”", call.columns(), "    ");
  if (!observation.expected.empty()) made += under(call, "expected", observation.expected);
  if (!observation.observed.empty()) made += under(call, "observed", observation.observed);
  if (observation.outcome == Outcome::satisfied || observation.outcome == Outcome::not_satisfied)
    made += "    basis     " + basis_text(observation.basis) + "\n";
  for (const model::FactRef& fact : observation.facts) {
    made += fmt::format("    read      {} {} ({}{}{}, observed {})\n", fact.kind,
                        text::printable(fact.key), text::printable(fact.source),
                        fact.locator.empty() ? "" : ", ", text::printable(fact.locator),
                        fact.observed_at);
  }
  if (observation.fact_count > observation.facts.size()) {
    made += fmt::format("    and {} facts more\n",
                        grouped(observation.fact_count - observation.facts.size()));
  }
  return made;
}

// A framework that is not graded has a ground, and no grade.
std::string_view grade_name(model::Grade grade) {
  return grade == model::Grade::none ? "none" : name(grade);
}

std::string grade_text(const api::Run& run, const Finding& finding, const Call& call) {
  std::string made;
  for (const model::Statement& statement : run.posture.statements) {
    if (statement.org != finding.org || statement.pack != finding.pack ||
        statement.rule != finding.rule)
      continue;
    const bool concerned = std::find(statement.subjects.begin(), statement.subjects.end(),
                                     finding.subject) != statement.subjects.end();
    if (!concerned || statement.ground.empty()) continue;
    made += line(call, "Grade",
                 fmt::format("{} proposed for `{}`: {}", grade_name(statement.grade),
                             statement.expectation, statement.ground));
  }
  return made;
}

std::string waiver_text(const Finding& finding, const Call& call) {
  if (!finding.waiver) return "";
  const model::WaiverUse& waiver = *finding.waiver;
  return line(call, "Waiver",
              fmt::format("{}: {} ({}{}{}, until {})", waiver.expired ? "expired" : "holds",
                          text::printable(waiver.reason), text::printable(waiver.owner),
                          waiver.authority.empty() ? "" : ", ", text::printable(waiver.authority),
                          waiver.to.empty() ? "no end" : waiver.to));
}

std::string closing_text(const api::Run& run, const Finding& finding, const Call& call) {
  std::string made;
  for (const model::Task& task : run.tasks) {
    if (std::find(task.findings.begin(), task.findings.end(), finding.id) == task.findings.end())
      continue;
    made += line(call, "To do",
                 fmt::format("{}{}{}", text::printable(task.action),
                             task.owner.empty() ? "" : ", by " + text::printable(task.owner),
                             task.due.empty() ? "" : ", due " + task.due));
    made += line(call, "Closes when", text::printable(task.closes_when));
  }
  if (!made.empty() || finding.outcome != Outcome::undetermined) return made;
  for (const model::Request& request : run.posture.requests) {
    if (request.org != finding.org || request.pack != finding.pack || request.rule != finding.rule)
      continue;
    made += line(call, "Asks for", text::printable(request.asks));
  }
  return made;
}

std::string explanation(const Call& call, const Again& again, const Finding& finding) {
  const Paint& paint = call.paint;
  std::string made = wrap(text::printable(finding.message), call.columns(), "");
  made += "\n" + line(call, "Finding", finding.id);
  made += line(call, "Subject",
               fmt::format("{} {} of {}", finding.subject.kind, subject_text(finding),
                           text::printable(finding.org)));
  made += line(call, "Outcome",
               outcome_text(paint, finding.outcome, finding.reason) +
                   ", on the basis of: " + basis_text(finding.basis));
  made += line(call, "Rule",
               fmt::format("{} of pack {} {}", finding.rule, finding.pack, finding.rule_version));
  if (const model::Rule* rule = rule_of(again.packs, finding)) {
    made += line(call, "", fmt::format("{} ({}:{})", rule->title, rule->file, rule->line));
  }
  made += line(call, "Controls", text::join(finding.controls, ", "));
  if (finding.outcome == Outcome::not_satisfied) {
    made += line(call, "Severity", finding.severity_sum);
  }
  made += grade_text(again.run, finding, call);
  made += waiver_text(finding, call);
  made += line(
      call, "As of",
      to_text(again.run.about.as_of) + fmt::format(" (run {}, facts up to load {})",
                                                   again.run.about.number, again.run.about.known));
  if (!finding.first_seen.empty()) made += line(call, "First seen", "as of " + finding.first_seen);
  if (finding.unstable_key) {
    made += line(call, "Mind",
                 "the subject's key is a row number: it may be another system in the next load");
  }
  made += "\n" + paint(Tone::strong, "What was looked at") + "\n";
  for (const model::Observation& observation : finding.observations)
    made += observation_text(call, observation);
  const std::string closing = closing_text(again.run, finding, call);
  if (!closing.empty()) made += "\n" + closing;
  return made;
}

void run(const Call& call) {
  const std::string wanted = text::lower(call.given.text("FINDING"));
  const auto again = evaluate_again(call);
  if (!again) return;
  const auto all = api::all_findings(again->run, again->ready.vocabulary, again->packs);
  std::vector<const Finding*> found;
  for (const Finding& finding : all) {
    if (finding.id == wanted || (wanted.size() >= 6 && finding.id.starts_with(wanted)))
      found.push_back(&finding);
  }
  if (found.size() != 1) {
    const std::string problem = found.empty() ? "no finding `" : "several findings begin with `";
    return call.journal.fail({Code::usage,
                              problem + text::printable(wanted) + "` in run " +
                                  std::to_string(again->run.about.number) +
                                  "; `assay findings` lists them",
                              ""});
  }
  if (call.given.has("--json")) {
    call.out() << report::to_json(*found.front(), std::to_string(again->run.about.number)) << "\n";
  } else {
    call.out() << explanation(call, *again, *found.front());
  }
}

}  // namespace

Command explain_command() {
  return {"explain",
          "DB FINDING [--run ID] [--json]",
          "everything behind one verdict",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
