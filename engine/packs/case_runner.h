// Evaluates the cases of a pack and compares what comes out with what they expect; says which cases
// are missing.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/model/finding.h"
#include "engine/model/snapshot.h"
#include "engine/packs/packs.h"

namespace assay::packs {

struct Judged {
  model::Assessment assessment;
  std::vector<model::Finding> findings;  // of every outcome
};

// How rules are evaluated: handed in, because this room knows no evaluator. What is computed before
// rules are evaluated may be filled in; the snapshot is of one case alone.
using Assess = std::function<Judged(model::Snapshot&, std::span<const model::Rule>)>;

// One thing that a case expects and what came out.
struct Comparison {
  std::string what;  // an expectation's id, `rule` or `severity`
  std::string expected, actual;
  std::string reason;  // why undetermined, or empty

  [[nodiscard]] bool holds() const { return expected == actual; }
};

struct CaseReport {
  std::size_t of = 0;  // index into Loaded::cases
  std::vector<Comparison> comparisons;

  [[nodiscard]] bool passed() const;
};

// The world of the case. Facts observed after its date are not known yet.
model::Snapshot to_snapshot(const Case& one, const model::Schema& schema);

// What the case expects of the rule and its sentences, but for severity, and what came out.
// `result` is of `rule` over `snapshot`, the world of the case.
std::vector<Comparison> compare_outcomes(const Case& one, const model::Snapshot& snapshot,
                                         const model::Rule& rule, const model::RuleResult& result);

// One report for each case, in order. The pack must be free of errors.
std::vector<CaseReport> run_cases(const Loaded& loaded, const Assess& assess);

// What an author still owes: for every sentence its cases, for every task an owner. Errors, sorted.
std::vector<Issue> find_missing(const Loaded& loaded);

}  // namespace assay::packs
