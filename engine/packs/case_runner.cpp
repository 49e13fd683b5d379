#include "engine/packs/case_runner.h"

#include <algorithm>
#include <set>

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

// What the cases of one rule show.
struct Shown {
  std::map<std::string, std::set<Outcome>> outcomes;  // by expectation
  std::set<std::string> tempting;      // expectations that a tempting case does not satisfy
  std::set<std::string> advice_unmet;  // not satisfied while the rule is
  bool any = false;
};

Shown shown_by(const std::vector<Case>& cases, const model::Rule& rule) {
  Shown shown;
  for (const Case& one : cases) {
    if (one.rule != rule.id) continue;
    shown.any = true;
    const auto whole = one.outcomes.find("rule");
    for (const model::Expectation& sentence : rule.expectations) {
      const auto said = one.outcomes.find(sentence.id);
      if (said == one.outcomes.end()) {
        // A rule that is not applicable has no sentence that is.
        if (whole != one.outcomes.end() && whole->second == Outcome::not_applicable) {
          shown.outcomes[sentence.id].insert(Outcome::not_applicable);
        }
        continue;
      }
      shown.outcomes[sentence.id].insert(said->second);
      if (one.tempting && said->second != Outcome::satisfied) shown.tempting.insert(sentence.id);
      if (said->second == Outcome::not_satisfied && whole != one.outcomes.end() &&
          whole->second == Outcome::satisfied) {
        shown.advice_unmet.insert(sentence.id);
      }
    }
  }
  return shown;
}

void find_missing_cases(const model::Rule& rule, const Shown& shown, std::vector<Issue>& issues) {
  const auto miss = [&](const model::Expectation& sentence, const std::string& what) {
    issues.push_back({Issue::Severity::error, Code::pack, rule.file, sentence.line, 0,
                      "the expectation `" + sentence.id + "` has no case in which it is " + what,
                      ""});
  };
  for (const model::Expectation& sentence : rule.expectations) {
    const auto found = shown.outcomes.find(sentence.id);
    const std::set<Outcome> seen =
        found != shown.outcomes.end() ? found->second : std::set<Outcome>{};
    if (sentence.level == model::Level::advice) {
      if (!shown.advice_unmet.contains(sentence.id))
        miss(sentence, "unmet while the rule is satisfied");
      continue;
    }
    const bool escapes = !rule.applies.empty() || !sentence.when.empty() ||
                         (sentence.quantifier == model::Quantifier::every &&
                          !sentence.empty_fails && !sentence.empty_undetermined);
    for (const Outcome wanted : {Outcome::satisfied, Outcome::not_satisfied, Outcome::undetermined,
                                 Outcome::not_applicable}) {
      if (wanted == Outcome::not_applicable && !escapes) continue;
      if (!seen.contains(wanted)) miss(sentence, std::string(name(wanted)));
    }
    if (!shown.tempting.contains(sentence.id)) miss(sentence, "tempting to pass and does not");
  }
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
  for (const model::Rule& rule : loaded.rules) {
    const auto say = [&](std::string message) {
      issues.push_back(
          {Issue::Severity::error, Code::pack, rule.file, rule.line, 0, std::move(message), ""});
    };
    if (!rule.remedy)
      say("the rule `" + rule.id + "` has no `remedy`: nobody would know what to do");
    const Shown shown = shown_by(loaded.cases, rule);
    if (!shown.any) {
      say("the rule `" + rule.id + "` has no cases; they stand beside it in a file `….cases.lua`");
    } else {
      find_missing_cases(rule, shown, issues);
    }
  }
  sort_issues(issues);
  return issues;
}

}  // namespace assay::packs
