#include "engine/packs/case_runner.h"

#include <algorithm>
#include <set>

#include "engine/packs/coverage.h"

namespace assay::packs {
namespace {

using model::Outcome;

// Where the case's subject stands among the rows of the result; npos for an organisation without
// subjects.
std::size_t position(const model::RuleResult& result, const model::Snapshot& snapshot,
                     const Case& one, const model::Rule& rule) {
  const model::Table* table = snapshot.find(rule.subject);
  if (one.subject.empty() || table == nullptr) return std::string::npos;
  const std::int64_t row = snapshot.row_of(*table, one.org, one.subject);
  const auto found =
      std::find(result.rows.begin(), result.rows.end(), static_cast<model::Row>(row));
  return row < 0 || found == result.rows.end()
             ? std::string::npos
             : static_cast<std::size_t>(found - result.rows.begin());
}

Comparison compare(const std::string& what, Outcome expected, std::string actual,
                   model::Reason reason) {
  return {what, std::string(name(expected)), std::move(actual), std::string(name(reason))};
}

CaseReport run_case(const Case& one, std::size_t index, const model::Rule& rule,
                    const Loaded& loaded, const Assess& assess) {
  model::Snapshot snapshot = to_snapshot(one, loaded.schema);
  const Judged judged = assess(snapshot, {&rule, 1});
  CaseReport report{index, compare_outcomes(one, snapshot, rule, judged.assessment.rules.at(0))};
  if (!one.severity.empty()) {
    std::string actual = "no finding";
    for (const model::Finding& finding : judged.findings) {
      if (finding.subject.key == one.subject && finding.org == one.org)
        actual = name(finding.severity);
    }
    report.comparisons.push_back({"severity", one.severity, std::move(actual), ""});
  }
  return report;
}

}  // namespace

bool CaseReport::passed() const {
  return std::all_of(comparisons.begin(), comparisons.end(),
                     [](const Comparison& one) { return one.holds(); });
}

std::vector<Comparison> compare_outcomes(const Case& one, const model::Snapshot& snapshot,
                                         const model::Rule& rule, const model::RuleResult& result) {
  std::vector<Comparison> made;
  const std::size_t at = position(result, snapshot, one, rule);
  const bool known = at != std::string::npos;
  for (const auto& [what, expected] : one.outcomes) {
    if (what == "rule" && known) {
      made.push_back(
          compare(what, expected, std::string(name(result.outcome[at])), result.reason[at]));
      continue;
    }
    if (!known) {
      const auto empty = std::find_if(result.empty.begin(), result.empty.end(),
                                      [&](const auto& entry) { return entry.org == one.org; });
      const bool said = what == "rule" && empty != result.empty.end();
      made.push_back(compare(what, expected,
                             said ? std::string(name(empty->outcome)) : "no such subject",
                             said ? empty->reason : model::Reason::none));
      continue;
    }
    for (std::size_t k = 0; k < rule.expectations.size(); ++k) {
      if (rule.expectations[k].id != what) continue;
      const model::ExpectationResult& sentence = result.expectations.at(k);
      made.push_back(
          compare(what, expected, std::string(name(sentence.outcome[at])), sentence.reason[at]));
    }
  }
  return made;
}

model::Snapshot to_snapshot(const Case& one, const model::Schema& schema) {
  model::SnapshotBuilder builder(schema, one.as_of);
  for (const model::Fact& fact : one.facts) {
    if (fact.observed_at <= one.as_of) builder.add(fact);
  }
  for (const std::string& kind : one.complete) {
    const bool true_if_empty = std::find(one.empty_is_true.begin(), one.empty_is_true.end(),
                                         kind) != one.empty_is_true.end();
    builder.set_register(one.org, kind, {true, true_if_empty, ""});
  }
  for (const std::string& kind : one.empty_is_true)
    builder.set_register(one.org, kind, {true, true, ""});
  return builder.finish();
}

std::vector<CaseReport> run_cases(const Loaded& loaded, const Assess& assess) {
  std::vector<CaseReport> reports;
  for (std::size_t i = 0; i < loaded.cases.size(); ++i) {
    const Case& one = loaded.cases[i];
    const auto rule = std::find_if(loaded.rules.begin(), loaded.rules.end(),
                                   [&](const model::Rule& known) { return known.id == one.rule; });
    if (rule == loaded.rules.end()) continue;
    reports.push_back(run_case(one, i, one.with_params.empty() ? *rule : one.with_params.front(),
                               loaded, assess));
  }
  return reports;
}

std::vector<Issue> find_missing(const Loaded& loaded) {
  std::vector<Issue> issues;
  const auto say = [&](const std::string& file, std::uint32_t line, std::string message) {
    issues.push_back({Issue::Severity::error, Code::pack, file, line, 0, std::move(message), ""});
  };
  std::set<std::string> without_cases;
  for (const model::Rule& rule : loaded.rules) {
    if (!rule.remedy) {
      say(rule.file, rule.line,
          "the rule `" + rule.id + "` has no `remedy`: nobody would know what to do");
    }
    const bool any = std::any_of(loaded.cases.begin(), loaded.cases.end(),
                                 [&](const Case& one) { return one.rule == rule.id; });
    if (any) continue;
    without_cases.insert(rule.id);
    say(rule.file, rule.line,
        "the rule `" + rule.id + "` has no cases; they stand beside it in a file `….cases.lua`");
  }
  for (const SentenceCoverage& one : cover_sentences(loaded)) {
    if (without_cases.contains(one.rule)) continue;
    for (const std::string& missing : one.missing) {
      say(one.file, one.line,
          "the expectation `" + one.expectation + "` has no case in which it is " + missing);
    }
  }
  sort_issues(issues);
  return issues;
}

}  // namespace assay::packs
