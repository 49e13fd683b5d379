// Remediation: what to do about the findings, in which order, until when, and what will close it.
//
// Pure. Findings that a waiver holds ask for nothing; undetermined ones ask for facts (requests),
// not for work.
#pragma once

#include <span>
#include <vector>

#include "engine/model/finding.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::plan {

// One task for each (organisation, action, subject), sorted by `order`; closed and stopped ones
// stand last with order 0.
//
// An earlier task stays open until its findings are gone and its rules were evaluated for its
// subject: a run that did not look, or that could not tell, closes nothing.
std::vector<model::Task> plan(const model::Snapshot& snapshot,
                              std::span<const model::Finding> findings,
                              std::span<const model::Task> earlier,
                              std::span<const model::Rule> rules, Date as_of);

// Puts the tasks into an order in which each comes behind those it names in `after`; where that
// leaves a choice, the more severe first, then the earlier due (none: last), then by id. A circle
// is broken at the task that would come first.
void put_in_order(std::vector<model::Task>& tasks);

}  // namespace assay::plan
