#include "engine/api/cases.h"

#include <algorithm>
#include <optional>
#include <set>

#include "engine/assess/assess.h"
#include "engine/model/snapshot.h"

namespace assay::api {
namespace {

using model::Outcome;

const model::Rule* find_rule(const packs::Loaded& pack, const std::string& id) {
  const auto found = std::find_if(pack.rules.begin(), pack.rules.end(),
                                  [&](const model::Rule& rule) { return rule.id == id; });
  return found == pack.rules.end() ? nullptr : &*found;
}

Error case_error(const packs::Case& about, std::string message) {
  return {Code::pack, std::move(message), about.file + ":" + std::to_string(about.line)};
}

model::Snapshot world_of(const packs::Case& about, const model::Schema& schema) {
  model::SnapshotBuilder builder(schema, about.as_of);
  for (const model::Fact& fact : about.facts) builder.add(fact);
  for (const std::string& kind : about.complete) {
    const bool empty = std::count(about.empty_is_true.begin(), about.empty_is_true.end(), kind) > 0;
    builder.set_register(about.org, kind,
                         {.complete = true, .empty_is_true = empty, .contradicted = ""});
  }
  return builder.finish();
}

// Where in the result the subject of the case stands; nothing when there is no such subject.
std::optional<std::size_t> place_of(const packs::Case& about, const model::Snapshot& world,
                                    const model::Rule& rule, const model::RuleResult& result) {
  const model::Table* table = world.find(rule.subject);
  if (table == nullptr) return std::nullopt;
  const std::int64_t row = world.row_of(*table, about.org, about.subject);
  const auto found = std::find(result.rows.begin(), result.rows.end(), row);
  if (row < 0 || found == result.rows.end()) return std::nullopt;
  return static_cast<std::size_t>(found - result.rows.begin());
}

Result<CaseResult> run_case(const packs::Case& about, const packs::Loaded& pack) {
  const model::Rule* rule = find_rule(pack, about.rule);
  if (rule == nullptr)
    return case_error(about, "the case is about rule `" + about.rule + "`, which is not there");
  const model::Snapshot world = world_of(about, pack.schema);
  const std::vector<model::Rule> rules{*rule};
  const model::Assessment assessment = assess::assess(world, rules, {});
  const model::RuleResult& result = assessment.rules.front();

  CaseResult made{about, {}, {}};
  if (about.subject.empty()) {
    const auto empty = std::find_if(result.empty.begin(), result.empty.end(),
                                    [&](const auto& one) { return one.org == about.org; });
    if (empty == result.empty.end()) {
      return case_error(about, "the case names no `subject`, but there are facts of kind `" +
                                   rule->subject + "`");
    }
    made.outcomes["rule"] = empty->outcome;
  } else {
    const auto place = place_of(about, world, *rule, result);
    if (!place)
      return case_error(about,
                        "the subject `" + about.subject + "` is not among the facts of the case");
    made.outcomes["rule"] = result.outcome[*place];
    for (std::size_t i = 0; i < rule->expectations.size(); ++i) {
      made.outcomes[rule->expectations[i].id] = result.expectations[i].outcome[*place];
    }
  }
  for (const auto& [of, expected] : about.outcomes) {
    const auto found = made.outcomes.find(of);
    if (found == made.outcomes.end())
      return case_error(about, "there is no expectation `" + of + "`");
    if (found->second != expected)
      made.mismatches.push_back(
          {of, std::string(name(expected)), std::string(name(found->second))});
  }
  if (!about.severity.empty()) {
    for (const model::Finding& finding :
         assess::findings(world, rules, assessment, {}, assess::Which::all)) {
      if (finding.subject.key != about.subject || name(finding.severity) == about.severity)
        continue;
      made.mismatches.push_back(
          {"severity", about.severity,
           std::string(name(finding.severity)) + " (" + finding.severity_sum + ")"});
    }
  }
  return made;
}

packs::Issue gap(const model::Rule& rule, std::uint32_t line, std::string message) {
  return {.severity = packs::Issue::Severity::error,
          .file = rule.file,
          .line = line,
          .message = std::move(message)};
}

bool shows(const std::vector<const CaseResult*>& results, const std::string& of, Outcome outcome) {
  return std::any_of(results.begin(), results.end(), [&](const CaseResult* result) {
    const auto found = result->outcomes.find(of);
    return found != result->outcomes.end() && found->second == outcome;
  });
}

void find_sentence_gaps(const model::Rule& rule, const std::vector<const CaseResult*>& results,
                        std::vector<packs::Issue>& issues) {
  for (const model::Expectation& expectation : rule.expectations) {
    const bool advice = expectation.level == model::Level::advice;
    for (const Outcome outcome :
         {Outcome::satisfied, Outcome::not_satisfied, Outcome::undetermined}) {
      if ((advice && outcome != Outcome::not_satisfied) || shows(results, expectation.id, outcome))
        continue;
      issues.push_back(
          gap(rule, expectation.line,
              "no case shows expectation `" + expectation.id + "` " + std::string(name(outcome))));
    }
  }
}

// Sentences with the same outcome in every case say one thing twice, as far as the cases show.
void find_twins(const model::Rule& rule, const std::vector<const CaseResult*>& results,
                std::vector<packs::Issue>& issues) {
  for (std::size_t a = 0; a < rule.expectations.size(); ++a) {
    for (std::size_t b = a + 1; b < rule.expectations.size(); ++b) {
      const std::string& one = rule.expectations[a].id;
      const std::string& other = rule.expectations[b].id;
      const bool differ =
          std::any_of(results.begin(), results.end(), [&](const CaseResult* result) {
            const auto x = result->outcomes.find(one);
            const auto y = result->outcomes.find(other);
            return x != result->outcomes.end() && y != result->outcomes.end() &&
                   x->second != y->second;
          });
      if (differ) continue;
      issues.push_back(
          gap(rule, rule.expectations[b].line,
              "expectations `" + one + "` and `" + other + "` never differ in the cases"));
    }
  }
}

}  // namespace

Result<std::vector<CaseResult>> run_cases(const Home& home, const Vocabulary& vocabulary,
                                          const PackPlace& place, const packs::Loaded& pack) {
  std::vector<CaseResult> results;
  for (const packs::Case& about : pack.cases) {
    if (about.params.empty()) {
      auto result = run_case(about, pack);
      if (!result) return std::move(result).error();
      results.push_back(std::move(*result));
      continue;
    }
    // Parameters become part of the rules when a pack is read, so a case with its own has its own
    // reading.
    packs::Params parameters;
    for (const auto& [name, cell] : about.params) parameters[name] = model::to_text(cell);
    auto other = packs::load(place.folder, vocabulary.shipped, vocabulary.catalogs,
                             {.program = home.cage, .limits = {}}, parameters);
    if (!other) return std::move(other).error();
    auto result = run_case(about, *other);
    if (!result) return std::move(result).error();
    results.push_back(std::move(*result));
  }
  return results;
}

std::vector<packs::Issue> find_gaps(const packs::Loaded& pack,
                                    const std::vector<CaseResult>& results) {
  std::vector<packs::Issue> issues;
  for (const model::Rule& rule : pack.rules) {
    std::vector<const CaseResult*> of_rule;
    for (const CaseResult& result : results) {
      if (result.about.rule == rule.id) of_rule.push_back(&result);
    }
    if (of_rule.empty()) {
      issues.push_back(gap(rule, rule.line, "rule `" + rule.id + "` has no cases"));
      continue;
    }
    find_sentence_gaps(rule, of_rule, issues);
    find_twins(rule, of_rule, issues);
    if (!shows(of_rule, "rule", Outcome::not_satisfied)) {
      issues.push_back(gap(rule, rule.line, "no case makes rule `" + rule.id + "` fail"));
    }
    if (!rule.applies.empty() && !shows(of_rule, "rule", Outcome::not_applicable)) {
      issues.push_back(gap(rule, rule.line, "no case shows rule `" + rule.id + "` not applicable"));
    }
    const bool tempted = std::any_of(of_rule.begin(), of_rule.end(), [](const CaseResult* result) {
      return result->about.tempting && result->outcomes.at("rule") != Outcome::satisfied;
    });
    if (!tempted) {
      issues.push_back(
          gap(rule, rule.line, "rule `" + rule.id + "` has no tempting case that must not pass"));
    }
  }
  packs::sort_issues(issues);
  return issues;
}

}  // namespace assay::api
