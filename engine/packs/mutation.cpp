#include "engine/packs/mutation.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

#include "engine/base/text.h"

namespace assay::packs {
namespace {

using Fate = MutantReport::Fate;

// The mutants of one rule, each told from it by a case or not.
class Trial {
 public:
  Trial(const Loaded& loaded, const model::Rule& rule, const Outcomes& outcomes)
      : loaded_(loaded), rule_(rule), outcomes_(outcomes) {}

  MutationReport run() {
    mutants_ = mutants_of(rule_, loaded_.schema);
    for (const Mutant& mutant : mutants_) {
      report_.mutants.push_back(
          {rule_.id, mutant.name, mutant.says, rule_.file, mutant.line, Fate::survived, "", ""});
    }
    for (const Case& one : loaded_.cases) {
      if (one.rule == rule_.id) try_case(one);
    }
    return std::move(report_);
  }

 private:
  void try_case(const Case& one) {
    std::vector<std::size_t> alive;
    for (std::size_t i = 0; i < mutants_.size(); ++i) {
      if (report_.mutants[i].fate == Fate::survived) alive.push_back(i);
    }
    if (alive.empty()) return;
    std::vector<model::Rule> rules;
    if (one.with_params.empty()) {
      for (const std::size_t i : alive) rules.push_back(mutants_[i].rule);
    } else {
      std::map<std::string, model::Rule> by_name;
      for (Mutant& mutant : mutants_of(one.with_params.front(), loaded_.schema))
        by_name.emplace(std::move(mutant.name), std::move(mutant.rule));
      std::erase_if(alive, [&](std::size_t i) { return !by_name.contains(mutants_[i].name); });
      for (const std::size_t i : alive) rules.push_back(by_name.at(mutants_[i].name));
    }
    model::Snapshot world = to_snapshot(one, loaded_.schema);
    const model::Assessment assessment = outcomes_(world, rules);
    for (std::size_t k = 0; k < alive.size(); ++k) {
      if (holds(one, world, rules[k], assessment.rules.at(k))) continue;
      report_.mutants[alive[k]].fate = Fate::killed;
      report_.mutants[alive[k]].killed_by = one.says;
    }
  }

  static bool holds(const Case& one, const model::Snapshot& world, const model::Rule& rule,
                    const model::RuleResult& result) {
    const auto comparisons = compare_outcomes(one, world, rule, result);
    return std::all_of(comparisons.begin(), comparisons.end(),
                       [](const Comparison& each) { return each.holds(); });
  }

  const Loaded& loaded_;
  const model::Rule& rule_;
  const Outcomes& outcomes_;
  std::vector<Mutant> mutants_;
  MutationReport report_;
};

// Takes the pack's word for those it lists, unless a case knows better.
void excuse(const Loaded& loaded, const model::Rule& rule, MutationReport& report) {
  for (const Equivalent& listed : loaded.equivalents) {
    if (listed.rule != rule.id) continue;
    const auto say = [&](std::string message) {
      report.issues.push_back({Issue::Severity::error, Code::pack, listed.file, listed.line,
                               listed.column, std::move(message), ""});
    };
    const auto found =
        std::find_if(report.mutants.begin(), report.mutants.end(),
                     [&](const MutantReport& one) { return one.name == listed.mutant; });
    if (found == report.mutants.end()) {
      std::vector<std::string> names;
      for (const MutantReport& one : report.mutants) names.push_back(one.name);
      say("rule `" + rule.id + "` has no mutant `" + listed.mutant + "`" +
          text::suggestion(listed.mutant, names));
    } else if (found->fate == Fate::killed) {
      say("the mutant `" + listed.mutant + "` is not equivalent: the case `" + found->killed_by +
          "` tells it from the rule");
    } else {
      found->fate = Fate::equivalent;
      found->reason = listed.reason;
    }
  }
}

}  // namespace

std::string_view name(Fate fate) {
  return fate == Fate::killed ? "killed" : fate == Fate::survived ? "survived" : "equivalent";
}

std::size_t MutationReport::count(Fate fate) const {
  return static_cast<std::size_t>(std::count_if(
      mutants.begin(), mutants.end(), [&](const MutantReport& one) { return one.fate == fate; }));
}

std::int64_t MutationReport::score() const {
  const std::size_t killed = count(Fate::killed), all = killed + count(Fate::survived);
  return all == 0 ? 100 : static_cast<std::int64_t>(killed * 100 / all);
}

MutationReport run_mutants(const Loaded& loaded, const Outcomes& outcomes,
                           std::span<const std::string> rules, unsigned threads) {
  std::vector<const model::Rule*> tried;
  for (const model::Rule& rule : loaded.rules) {
    if (rules.empty() || std::find(rules.begin(), rules.end(), rule.id) != rules.end())
      tried.push_back(&rule);
  }
  std::vector<MutationReport> reports(tried.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < tried.size(); i = next++) {
      reports[i] = Trial(loaded, *tried[i], outcomes).run();
      excuse(loaded, *tried[i], reports[i]);
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < threads; ++i) helpers.emplace_back(work);
    work();
  }
  MutationReport whole;
  for (MutationReport& one : reports) {
    std::move(one.mutants.begin(), one.mutants.end(), std::back_inserter(whole.mutants));
    std::move(one.issues.begin(), one.issues.end(), std::back_inserter(whole.issues));
  }
  sort_issues(whole.issues);
  return whole;
}

}  // namespace assay::packs
