#include "engine/judge/judge.h"

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

}  // namespace

model::Posture judge(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
                     const model::Assessment& assessment, std::vector<model::Finding>& findings,
                     const model::Catalogs& catalogs, Date as_of, const History& history,
                     unsigned threads) {
  model::Posture posture{.as_of = as_of};
  set_first_seen(history, as_of, findings);
  posture.waivers = apply_waivers(snapshot, rules, as_of, findings);
  // Statements set the grades of findings, which nothing else here reads.
  for_each_index(3, threads, [&](std::size_t part) {
    if (part == 0) posture.requests = requests(snapshot, rules, assessment, findings);
    if (part == 1)
      posture.statements = state(snapshot, rules, assessment, catalogs, history, findings);
    if (part == 2) count(snapshot, rules, assessment, findings, posture);
  });
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
