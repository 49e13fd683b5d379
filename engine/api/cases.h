// The cases of a pack, run: a small world for each, and what the rule says about it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/api/home.h"
#include "engine/base/result.h"
#include "engine/model/assessment.h"
#include "engine/packs/packs.h"

namespace assay::api {

// What came out differently than the case expects.
struct Mismatch {
  std::string of;  // an expectation id, `rule` or `severity`
  std::string expected, found;
};

struct CaseResult {
  packs::Case about;
  std::vector<Mismatch> mismatches;                // none: it holds
  std::map<std::string, model::Outcome> outcomes;  // found, by expectation id; `rule` is the rule's
};

// In the order of the pack's cases. Errors: a pack with issues, or a case that names what is not
// there.
Result<std::vector<CaseResult>> run_cases(const Home& home, const Vocabulary& vocabulary,
                                          const PackPlace& place, const packs::Loaded& pack);

// What the cases leave unshown: a sentence without a case for one of its outcomes, a rule without a
// tempting case, a rule that nothing makes fail, two sentences that never differ.
std::vector<packs::Issue> find_gaps(const packs::Loaded& pack,
                                    const std::vector<CaseResult>& results);

}  // namespace assay::api
