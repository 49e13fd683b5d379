// The evaluator: rules and facts in, outcomes out. Pure: no clock, no file, no store, no Lua.
//
// Expectations are compiled to scans over columns (scans.h). The result depends on the arguments
// alone, not on the number of threads. The meaning is that of docs/authoring.md; tests/oracle holds
// a second, slow evaluator written from the meaning alone, and the two are compared on random packs
// in every test run.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/model/assessment.h"
#include "engine/model/finding.h"
#include "engine/model/function.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::assess {

// What `supports(control)` follows: (related, control) pairs along which evidence for the first
// supports the second.
using Relations = std::vector<std::pair<std::string, std::string>>;

struct Options {
  unsigned threads = 1;
  Relations relations;
  model::Ask ask;  // the functions of packs; without one, sentences that are functions fail
};

// Every rule over every subject of every organisation of the snapshot. Rules must be typed against
// the snapshot's schema (packs::load does it).
model::Assessment assess(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
                         const Options& options);

enum class Which { open, all };  // open: not_satisfied and undetermined

// Findings with severity and explained observations, sorted by (org, pack, rule, subject key); the
// open ones with what is open of them. Waivers, grades and history are not filled in here: judge
// and the store do that.
std::vector<model::Finding> findings(const model::Snapshot& snapshot,
                                     std::span<const model::Rule> rules,
                                     const model::Assessment& assessment, const Options& options,
                                     Which which);

struct Judged {
  model::Assessment assessment;
  std::vector<model::Finding> findings;  // open ones
};

// Both in one go: what was computed of the facts for the outcomes serves to explain them.
Judged judge(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
             const Options& options);

}  // namespace assay::assess
