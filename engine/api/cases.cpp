#include "engine/api/cases.h"

#include "engine/assess/assess.h"
#include "engine/assess/attestations.h"
#include "engine/packs/functions.h"

namespace assay::api {
namespace {

// One row for each case of the rule: the outcome of each sentence for each subject.
using Outcomes = std::vector<std::vector<std::vector<model::Outcome>>>;

assess::Options options_of(const packs::Loaded& pack) {
  return {.threads = 1, .relations = {}, .ask = packs::functions_of({pack})};
}

Outcomes outcomes_of(const packs::Loaded& pack, const model::Rule& rule,
                     const assess::Options& options) {
  Outcomes outcomes;
  for (const packs::Case& one : pack.cases) {
    if (one.rule != rule.id) continue;
    model::Snapshot world = packs::to_snapshot(one, pack.schema);
    assess::compute_attestations(world);
    const model::Assessment assessment = assess::assess(world, {&rule, 1}, options);
    std::vector<std::vector<model::Outcome>> sentences;
    for (const auto& sentence : assessment.rules.front().expectations)
      sentences.push_back(sentence.outcome);
    outcomes.push_back(std::move(sentences));
  }
  return outcomes;
}

bool differ(const Outcomes& outcomes, std::size_t a, std::size_t b) {
  for (const auto& sentences : outcomes) {
    if (sentences[a] != sentences[b]) return true;
  }
  return outcomes.empty();
}

}  // namespace

packs::Assess evaluator(const packs::Loaded& pack) {
  return
      [options = options_of(pack)](model::Snapshot& snapshot, std::span<const model::Rule> rules) {
        assess::compute_attestations(snapshot);
        packs::Judged judged{assess::assess(snapshot, rules, options), {}};
        judged.findings =
            assess::findings(snapshot, rules, judged.assessment, options, assess::Which::all);
        return judged;
      };
}

packs::Outcomes assessor(const packs::Loaded& pack) {
  return
      [options = options_of(pack)](model::Snapshot& snapshot, std::span<const model::Rule> rules) {
        assess::compute_attestations(snapshot);
        return assess::assess(snapshot, rules, options);
      };
}

std::vector<packs::Issue> find_twins(const packs::Loaded& pack) {
  std::vector<packs::Issue> issues;
  const assess::Options options = options_of(pack);
  for (const model::Rule& rule : pack.rules) {
    const Outcomes outcomes = outcomes_of(pack, rule, options);
    for (std::size_t a = 0; a < rule.expectations.size(); ++a) {
      for (std::size_t b = a + 1; b < rule.expectations.size(); ++b) {
        if (differ(outcomes, a, b)) continue;
        issues.push_back({.severity = packs::Issue::Severity::warning,
                          .file = rule.file,
                          .line = rule.expectations[b].line,
                          .message = "expectations `" + rule.expectations[a].id + "` and `" +
                                     rule.expectations[b].id +
                                     "` never differ in the cases of the rule"});
      }
    }
  }
  packs::sort_issues(issues);
  return issues;
}

}  // namespace assay::api
