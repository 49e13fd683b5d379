// What the outcomes amount to: posture, nonconformity statements with proposed grades, requests,
// waivers.
//
// Pure. Nothing here changes an outcome: waivers and grades are marks beside it. The meaning is
// that of docs/auditing.md; how an unmet requirement is read comes from the catalogs, never from
// this code.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/model/assessment.h"
#include "engine/model/catalog.h"
#include "engine/model/finding.h"
#include "engine/model/posture.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

// What earlier runs said about a finding.
struct Earlier {
  std::string first_seen;  // as-of date
  model::Grade grade = model::Grade::none;
  bool closed = false;    // a later run no longer had it
  bool returned = false;  // so it was once, and it has been back since; `grade` is of that time
};

using History = std::map<std::string, Earlier, std::less<>>;  // by finding id

// `findings` are those of the assessment, open ones at least; their waiver, grade and first_seen
// are set here.
model::Posture judge(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
                     const model::Assessment& assessment, std::vector<model::Finding>& findings,
                     const model::Catalogs& catalogs, Date as_of, const History& history = {},
                     unsigned threads = 1);

}  // namespace assay::judge
