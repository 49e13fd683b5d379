#include "tests/oracle/engine.h"

#include <map>
#include <tuple>

#include "engine/assess/assess.h"

namespace assay::oracle {
namespace {

using model::Outcome;

// (rule, org, key) → what the finding says its severity is.
using Severities = std::map<std::tuple<std::string, std::string, std::string>, model::Severity>;

Severities severities(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
                      const model::Assessment& assessment, const assess::Options& options) {
  Severities made;
  for (const model::Finding& finding :
       assess::findings(snapshot, rules, assessment, options, assess::Which::all)) {
    made[{finding.rule, finding.org, finding.subject.key}] = finding.severity;
  }
  return made;
}

std::string said(std::string_view what, std::string_view engine, std::string_view oracle) {
  return std::string(what) + ": engine " + std::string(engine) + ", oracle " + std::string(oracle);
}

bool decided(Outcome outcome) {
  return outcome == Outcome::satisfied || outcome == Outcome::not_satisfied;
}

// One rule and one subject.
std::optional<std::string> difference(const model::Rule& rule, const model::RuleResult& result,
                                      std::size_t row, const Verdict& verdict, bool basis) {
  for (std::size_t e = 0; e < rule.expectations.size(); ++e) {
    const auto& sentence = result.expectations[e];
    const std::string where = "sentence " + rule.expectations[e].id;
    if (sentence.outcome[row] != verdict.expectations[e]) {
      return said(where, name(sentence.outcome[row]), name(verdict.expectations[e]));
    }
    if (sentence.reason[row] != verdict.reasons[e]) {
      return said(where + " because", name(sentence.reason[row]), name(verdict.reasons[e]));
    }
    if (basis && decided(verdict.expectations[e]) && sentence.basis[row] != verdict.bases[e]) {
      return said(where + " rests on", name(sentence.basis[row]), name(verdict.bases[e]));
    }
  }
  if (result.outcome[row] != verdict.outcome)
    return said("rule", name(result.outcome[row]), name(verdict.outcome));
  if (result.reason[row] != verdict.reason)
    return said("rule because", name(result.reason[row]), name(verdict.reason));
  if (basis && decided(verdict.outcome) && result.basis[row] != verdict.basis) {
    return said("rule rests on", name(result.basis[row]), name(verdict.basis));
  }
  return std::nullopt;
}

}  // namespace

model::Snapshot snapshot_of(const World& world) {
  model::SnapshotBuilder builder(world.schema, world.as_of);
  for (const model::Fact& fact : world.facts) builder.add(fact);
  for (const auto& [of, about] : world.registers) builder.set_register(of.first, of.second, about);
  return builder.finish();
}

std::optional<std::string> Compare::first_difference(const World& world,
                                                     std::span<const model::Rule> rules) {
  const model::Snapshot snapshot = snapshot_of(world);
  const assess::Options options{.threads = threads, .relations = world.relations, .ask = world.ask};
  const model::Assessment assessment = assess::assess(snapshot, rules, options);
  const Severities sums =
      severity ? severities(snapshot, rules, assessment, options) : Severities{};
  const Oracle oracle(world);
  for (std::size_t r = 0; r < rules.size(); ++r) {
    const model::Rule& rule = rules[r];
    const model::RuleResult& result = assessment.rules.at(r);
    const model::Table* table = snapshot.find(rule.subject);
    std::size_t next = 0, next_empty = 0;
    for (const std::string& org : oracle.orgs()) {
      const auto keys = oracle.subjects(org, rule.subject);
      if (keys.empty()) {
        const std::string at = rule.id + " for " + org + " without subjects";
        if (next_empty >= result.empty.size() || result.empty[next_empty].org != org)
          return at + ": no outcome";
        const Outcome given = result.empty[next_empty++].outcome,
                      wanted = oracle.without_subjects(rule, org);
        if (given != wanted) return said(at, name(given), name(wanted));
      }
      for (const std::string& key : keys) {
        const std::string at = rule.id + " for " + org + "/" + key + ", ";
        if (next >= result.rows.size() ||
            snapshot.symbols.text(table->key[result.rows[next]]) != key) {
          return at + "no verdict";
        }
        const Verdict verdict = oracle.judge(rule, org, key);
        if (const auto found = difference(rule, result, next, verdict, basis)) return at + *found;
        if (const auto found = sums.find({rule.id, org, key});
            found != sums.end() && found->second != verdict.severity) {
          return at + said("severity", name(found->second), name(verdict.severity));
        }
        ++next, ++compared;
      }
    }
  }
  return std::nullopt;
}

}  // namespace assay::oracle
