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

using Pair = std::pair<std::size_t, std::size_t>;  // two sentences, the first before the second

class Search {
 public:
  explicit Search(const packs::Loaded& pack) : pack_(pack), outcomes_(assessor(pack)) {}

  std::vector<packs::Issue> run() {
    for (std::size_t rule = 0; rule < pack_.rules.size(); ++rule) {
      const auto failing = failing_of(rule);
      for (std::size_t k = 0; k < failing.size(); ++k) sentences_.push_back({rule, k, failing[k]});
    }
    std::vector<Pair> pairs;
    for (std::size_t b = 0; b < sentences_.size(); ++b) {
      for (std::size_t a = 0; a < b; ++a) {
        if (suspected(sentences_[a], sentences_[b])) pairs.emplace_back(a, b);
      }
    }
    keep_alike(pairs);
    std::vector<packs::Issue> issues;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      if (i > 0 && pairs[i - 1].second == pairs[i].second) continue;  // told once of each
      issues.push_back(issue(sentences_[pairs[i].first], sentences_[pairs[i].second]));
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

  // By sentence of the rule, in its own cases.
  std::vector<Failing> failing_of(std::size_t rule) const {
    std::vector<Failing> failing(pack_.rules[rule].expectations.size());
    for (std::size_t i = 0; i < pack_.cases.size(); ++i) {
      if (pack_.cases[i].rule != pack_.rules[rule].id) continue;
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

  // Both fail somewhere, and each wherever the other does in its own cases.
  bool suspected(const Sentence& a, const Sentence& b) {
    if (a.failing.empty() || b.failing.empty()) return false;  // lacks a case: said elsewhere
    if (a.rule == b.rule) return a.failing == b.failing;
    if (rule_of(a).subject != rule_of(b).subject) return false;
    const auto fails_too = [&](const Sentence& one, const Failing& spots) {
      return std::all_of(spots.begin(), spots.end(),
                         [&](const Spot& spot) { return fails_at(one, spot); });
    };
    return fails_too(b, a.failing) && fails_too(a, b.failing);
  }

  // Most of the work in a case is done once for all rules, so all are evaluated together.
  bool fails_at(const Sentence& one, const Spot& spot) {
    const auto [found, fresh] = tried_.try_emplace(spot.first);
    if (fresh) {
      model::Snapshot world = packs::to_snapshot(pack_.cases[spot.first], pack_.schema);
      found->second = outcomes_(world, pack_.rules);
    }
    return found->second.rules[one.rule].expectations[one.number].outcome.at(spot.second) ==
           model::Outcome::not_satisfied;
  }

  // Drops the pairs of which one fails where the other does not, in any case of the pack.
  void keep_alike(std::vector<Pair>& pairs) const {
    std::map<std::size_t, std::size_t> place;  // of a suspected rule in `rules`
    std::vector<model::Rule> rules;
    for (const auto& [a, b] : pairs) {
      for (const std::size_t rule : {sentences_[a].rule, sentences_[b].rule}) {
        if (place.try_emplace(rule, rules.size()).second) rules.push_back(pack_.rules[rule]);
      }
    }
    for (std::size_t i = 0; i < pack_.cases.size() && !pairs.empty(); ++i) {
      const packs::Case& one = pack_.cases[i];
      const bool other = !one.with_params.empty();
      for (const auto& [rule, at] : place) {
        if (other) rules[at] = rule_in(rule, one);
      }
      model::Snapshot world = packs::to_snapshot(one, pack_.schema);
      const model::Assessment assessment = outcomes_(world, rules);
      for (const auto& [rule, at] : place) {
        if (other) rules[at] = pack_.rules[rule];
      }
      const auto failing = [&](std::size_t sentence) {
        const Sentence& of = sentences_[sentence];
        std::vector<std::size_t> rows;
        const auto& outcomes = assessment.rules[place.at(of.rule)].expectations[of.number].outcome;
        for (std::size_t row = 0; row < outcomes.size(); ++row) {
          if (outcomes[row] == model::Outcome::not_satisfied) rows.push_back(row);
        }
        return rows;
      };
      std::erase_if(pairs,
                    [&](const Pair& pair) { return failing(pair.first) != failing(pair.second); });
    }
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
  std::vector<Sentence> sentences_;
  std::map<std::size_t, model::Assessment> tried_;  // by case, of rules of other cases
};

}  // namespace

std::vector<packs::Issue> find_twins(const packs::Loaded& pack) {
  std::vector<packs::Issue> issues = Search(pack).run();
  packs::sort_issues(issues);
  return issues;
}

}  // namespace assay::api
