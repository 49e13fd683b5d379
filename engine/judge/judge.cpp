#include "engine/judge/judge.h"

#include <algorithm>
#include <set>

#include "engine/base/parallel.h"
#include "engine/judge/quality.h"
#include "engine/judge/requests.h"
#include "engine/judge/statements.h"
#include "engine/judge/tallies.h"
#include "engine/judge/waivers.h"

namespace assay::judge {
namespace {

void set_first_seen(const History& history, Date as_of, std::vector<model::Finding>& findings) {
  const std::string today = to_text(as_of);
  const auto since = [&](const std::string& id) {
    const auto earlier = history.find(id);
    const bool known = earlier != history.end() && !earlier->second.closed;
    return known ? earlier->second.first_seen : today;
  };
  for (model::Finding& finding : findings) {
    finding.first_seen = since(finding.id);
    for (model::Alike& one : finding.alike) one.first_seen = since(one.id);
  }
}

// Of the rules that may or may not apply, those of voluntary frameworks alone.
std::vector<model::UntakenRule> untaken(const std::map<std::size_t, UnsureWhether>& unsure,
                                        std::span<const model::Rule> rules,
                                        const model::Catalogs& catalogs) {
  std::vector<model::UntakenRule> found;
  for (const auto& [index, waiting] : unsure) {
    const model::Rule& rule = rules[index];
    std::set<std::string> frameworks;
    const bool voluntary =
        std::all_of(rule.controls.begin(), rule.controls.end(), [&](const std::string& control) {
          const model::Catalog* catalog = catalogs.catalog_of(control);
          if (catalog == nullptr || catalog->reading != model::Reading::voluntary) return false;
          frameworks.insert(catalog->name);
          return true;
        });
    if (!voluntary || frameworks.empty()) continue;
    found.push_back({rule.pack,
                     rule.id,
                     {frameworks.begin(), frameworks.end()},
                     {waiting.orgs.begin(), waiting.orgs.end()},
                     waiting.verdicts});
  }
  return found;
}

}  // namespace

model::Posture judge(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
                     const model::Assessment& assessment, std::vector<model::Finding>& findings,
                     const model::Catalogs& catalogs, Date as_of, const History& history,
                     unsigned threads) {
  model::Posture posture{.as_of = as_of};
  set_first_seen(history, as_of, findings);
  posture.waivers = apply_waivers(snapshot, rules, as_of, findings);
  // Statements set the grades of findings, which nothing else here reads.
  Requests asked;
  for_each_index(3, threads, [&](std::size_t part) {
    if (part == 0) asked = requests(snapshot, rules, assessment, findings);
    if (part == 1)
      posture.statements = state(snapshot, rules, assessment, catalogs, history, findings);
    if (part == 2) count(snapshot, rules, assessment, findings, posture);
  });
  posture.requests = std::move(asked.each);
  posture.asks = std::move(asked.asks);
  posture.untaken = untaken(asked.unsure, rules, catalogs);
  posture.problems = data_problems(snapshot, rules);
  posture.questions = questions(snapshot, rules, assessment);
  for (const model::Rule& rule : rules) {
    if (!judges_on(rule, as_of))
      posture.silent.push_back(
          {rule.pack, rule.id, rule.controls, when_bound(rule, as_of), why_silent(rule, as_of)});
  }
  return posture;
}

}  // namespace assay::judge
