#include "engine/api/cases.h"

#include "engine/assess/assess.h"
#include "engine/assess/attestations.h"
#include "engine/packs/functions.h"

namespace assay::api {
namespace {

assess::Options options_of(const packs::Loaded& pack) {
  return {.threads = 1, .relations = {}, .ask = packs::functions_of({pack})};
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

std::vector<packs::Issue> find_gaps(const packs::Loaded& pack) {
  std::vector<packs::Issue> gaps = packs::find_missing(pack);
  for (packs::Issue& twins : find_twins(pack)) gaps.push_back(std::move(twins));
  packs::sort_issues(gaps);
  return gaps;
}

}  // namespace assay::api
