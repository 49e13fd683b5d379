#include "engine/packs/mutation.h"

#include <algorithm>
#include <map>

#include "engine/base/parallel.h"
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
    for (Mutant& mutant : mutants_of(rule_, loaded_.schema)) {
      alive_.push_back(report_.mutants.size());
      report_.mutants.push_back({rule_.id, std::move(mutant.name), std::move(mutant.says),
                                 rule_.file, mutant.line, Fate::survived, "", ""});
      rules_.push_back(std::move(mutant.rule));
    }
    for (const Case& one : loaded_.cases) {
      if (one.rule != rule_.id || alive_.empty()) continue;
      if (one.with_params.empty()) {
        keep(one, judge(one, rules_));
      } else {
        keep(one, judge_with_params(one));
      }
    }
    return std::move(report_);
  }

 private:
  // By rule: whether the case holds.
  std::vector<bool> judge(const Case& one, const std::vector<model::Rule>& rules) const {
    model::Snapshot world = to_snapshot(one, loaded_.schema);
    const model::Assessment assessment = outcomes_(world, rules);
    std::vector<bool> held;
    for (std::size_t k = 0; k < rules.size(); ++k)
      held.push_back(holds(one, world, rules[k], assessment.rules.at(k)));
    return held;
  }

  // The same mutants of the rule as the case reads it. With other lists some may not exist: the
  // case then says nothing of them.
  std::vector<bool> judge_with_params(const Case& one) const {
    std::map<std::string, std::size_t> places;
    std::vector<model::Rule> rules;
    for (Mutant& mutant : mutants_of(one.with_params.front(), loaded_.schema)) {
      places.emplace(std::move(mutant.name), rules.size());
      rules.push_back(std::move(mutant.rule));
    }
    const std::vector<bool> all = judge(one, rules);
    std::vector<bool> held;
    for (const std::size_t i : alive_) {
      const auto found = places.find(report_.mutants[i].name);
      held.push_back(found == places.end() || all[found->second]);
    }
    return held;
  }

  // Those of which the case holds stay alive.
  void keep(const Case& one, const std::vector<bool>& held) {
    std::size_t kept = 0;
    for (std::size_t k = 0; k < alive_.size(); ++k) {
      if (held[k]) {
        if (kept != k) {
          alive_[kept] = alive_[k];
          rules_[kept] = std::move(rules_[k]);
        }
        ++kept;
      } else {
        report_.mutants[alive_[k]].fate = Fate::killed;
        report_.mutants[alive_[k]].killed_by = one.says;
      }
    }
    alive_.resize(kept);
    rules_.resize(kept);
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
  std::vector<std::size_t> alive_;  // into the report
  std::vector<model::Rule> rules_;  // the mutants that are alive
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
  for_each_index(tried.size(), threads, [&](std::size_t i) {
    reports[i] = Trial(loaded, *tried[i], outcomes).run();
    excuse(loaded, *tried[i], reports[i]);
  });
  MutationReport whole;
  for (MutationReport& one : reports) {
    std::move(one.mutants.begin(), one.mutants.end(), std::back_inserter(whole.mutants));
    std::move(one.issues.begin(), one.issues.end(), std::back_inserter(whole.issues));
  }
  sort_issues(whole.issues);
  return whole;
}

}  // namespace assay::packs
