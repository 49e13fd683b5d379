// Sentences whose demand is a function of the pack: the rows it is asked about, and what it says.
//
// A function is asked about rows that are or may be in scope of a subject that the sentence
// concerns. A row of which something it reads is unknown is undetermined without being asked.
#pragma once

#include "engine/assess/scans.h"
#include "engine/model/assessment.h"
#include "engine/model/function.h"

namespace assay::assess {

// Of a sentence about facts of a kind. `scope` is filled, its conditions apart from the function.
Answers ask_rows(const Scans& scans, const Scope& scope, const model::Rule& rule,
                 const model::Expectation& expectation, const model::Ask& ask);

// Of a sentence about the subject itself, by row of its table.
Answers ask_subjects(const Scans& scans, TableId subject, const model::Rule& rule,
                     const model::Expectation& expectation, const model::Ask& ask);

Trit trit_of(const model::Said& said);

// rule_error, limit or none.
model::Reason reason_of(const model::Said& said);

}  // namespace assay::assess
