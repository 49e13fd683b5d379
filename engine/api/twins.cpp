// To evaluate every rule in every case would take minutes for a large pack. So pairs are suspected
// first, by the cases of the two rules alone, and only those suspected are tried in all cases.
#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "engine/api/cases.h"

namespace assay::api {
namespace {

// Where a sentence is not satisfied: (case, row of the subject).
using Spot = std::pair<std::size_t, std::size_t>;
using Failing = std::vector<Spot>;

struct Sentence {
  std::size_t rule = 0, number = 0;  // which rule, and which of its expectations
  Failing failing;                   // in the cases of its rule
};

class Search {
 public:
  explicit Search(const packs::Loaded& pack) : pack_(pack), outcomes_(assessor(pack)) {}

  std::vector<packs::Issue> run() {
    for (std::size_t rule = 0; rule < pack_.rules.size(); ++rule) {
      const auto failing = failing_of(
          rule, [&](const packs::Case& one) { return one.rule == pack_.rules[rule].id; });
      for (std::size_t k = 0; k < failing.size(); ++k) sentences_.push_back({rule, k, failing[k]});
    }
    std::vector<packs::Issue> issues;
    for (std::size_t b = 0; b < sentences_.size(); ++b) {
      for (std::size_t a = 0; a < b; ++a) {
        if (!suspected(sentences_[a], sentences_[b]) || !alike(sentences_[a], sentences_[b]))
          continue;
        issues.push_back(issue(sentences_[a], sentences_[b]));
        break;
      }
    }
    return issues;
  }

 private:
  const model::Rule& rule_of(const Sentence& one) const { return pack_.rules[one.rule]; }

  // The rule as the case reads it.
  const model::Rule& rule_in(std::size_t rule, const packs::Case& one) const {
    const bool given =
        !one.with_params.empty() && one.with_params.front().id == pack_.rules[rule].id;
    return given ? one.with_params.front() : pack_.rules[rule];
  }

  // By sentence of the rule.
  template <typename Wanted>
  std::vector<Failing> failing_of(std::size_t rule, const Wanted& wanted) const {
    std::vector<Failing> failing(pack_.rules[rule].expectations.size());
    for (std::size_t i = 0; i < pack_.cases.size(); ++i) {
      if (!wanted(pack_.cases[i])) continue;
      const model::Rule& read = rule_in(rule, pack_.cases[i]);
      model::Snapshot world = packs::to_snapshot(pack_.cases[i], pack_.schema);
      const model::Assessment assessment = outcomes_(world, {&read, 1});
      for (std::size_t k = 0; k < failing.size(); ++k) {
        const auto& outcomes = assessment.rules.front().expectations[k].outcome;
        for (std::size_t row = 0; row < outcomes.size(); ++row) {
          if (outcomes[row] == model::Outcome::not_satisfied) failing[k].emplace_back(i, row);
        }
      }
    }
    return failing;
  }

  // Both fail somewhere, and each where the other does first.
  bool suspected(const Sentence& a, const Sentence& b) {
    if (a.failing.empty() || b.failing.empty()) return false;  // lacks a case: said elsewhere
    if (a.rule == b.rule) return a.failing == b.failing;
    if (rule_of(a).subject != rule_of(b).subject) return false;
    return fails_at(b, a.failing.front()) && fails_at(a, b.failing.front());
  }

  bool fails_at(const Sentence& one, const Spot& spot) {
    const auto [found, fresh] = tried_.try_emplace({one.rule, spot.first});
    if (fresh) {
      const model::Rule& read = rule_in(one.rule, pack_.cases[spot.first]);
      found->second = outcomes_(world(spot.first), {&read, 1}).rules.front();
    }
    return found->second.expectations[one.number].outcome.at(spot.second) ==
           model::Outcome::not_satisfied;
  }

  model::Snapshot& world(std::size_t of) {
    const auto found = worlds_.find(of);
    if (found != worlds_.end()) return found->second;
    return worlds_.emplace(of, packs::to_snapshot(pack_.cases[of], pack_.schema)).first->second;
  }

  bool alike(const Sentence& a, const Sentence& b) {
    return everywhere(a.rule).at(a.number) == everywhere(b.rule).at(b.number);
  }

  const std::vector<Failing>& everywhere(std::size_t rule) {
    const auto [found, fresh] = everywhere_.try_emplace(rule);
    if (fresh) found->second = failing_of(rule, [](const packs::Case&) { return true; });
    return found->second;
  }

  packs::Issue issue(const Sentence& a, const Sentence& b) const {
    const model::Rule& rule = rule_of(b);
    const std::string first =
        (a.rule == b.rule ? "" : rule_of(a).id + "/") + rule_of(a).expectations[a.number].id;
    const model::Expectation& second = rule.expectations[b.number];
    return {.file = rule.file,
            .line = second.line,
            .message = "the expectations `" + first + "` and `" + second.id +
                       "` fail in the same cases: either they say one thing twice, or a case is "
                       "missing in which only one of them fails"};
  }

  const packs::Loaded& pack_;
  packs::Outcomes outcomes_;
  std::map<std::size_t, model::Snapshot> worlds_;  // those asked for more than once
  std::vector<Sentence> sentences_;
  std::map<std::pair<std::size_t, std::size_t>, model::RuleResult> tried_;  // by (rule, case)
  std::map<std::size_t, std::vector<Failing>> everywhere_;                  // by rule
};

}  // namespace

std::vector<packs::Issue> find_twins(const packs::Loaded& pack) {
  std::vector<packs::Issue> issues = Search(pack).run();
  packs::sort_issues(issues);
  return issues;
}

}  // namespace assay::api
