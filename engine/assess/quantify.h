// some, every, none: what the rows in scope say about one subject.
#pragma once

#include "engine/assess/scans.h"
#include "engine/model/assessment.h"

namespace assay::assess {

// What was seen of the rows in scope of one subject.
struct Tally {
  const Scans* scans;
  const model::Table* table;
  std::uint32_t seen = 0;                      // rows that are or may be in scope
  std::uint32_t in = 0;                        // rows certainly in scope
  std::uint32_t lapsed = 0;                    // of those seen
  bool met = false, may_be_met = false;        // some row in scope with the demand
  bool broken = false, may_be_broken = false;  // some row in scope without it
  model::Basis strongest_met = model::Basis::claim;
  model::Basis weakest_in = model::Basis::independent;

  const Scope* scope;
  model::Row subject;
  model::Reason trouble = model::Reason::none;  // a function that failed where it matters

  Tally(const Scans& all, const Scope& of, model::Row subject_row)
      : scans(&all), table(&all.table(of.kind)), scope(&of), subject(subject_row) {}

  void row(model::Row row, Trit in_scope, Trit meets);
};

struct Verdict {
  model::Outcome outcome = model::Outcome::not_applicable;
  model::Reason reason = model::Reason::none;
  model::Basis basis = model::Basis::claim;
};

// `subject` is the basis of the subject's own fact, used where no row decides.
Verdict judge(const model::Expectation& expectation, const Tally& tally,
              const model::Register& about, model::Basis subject);

}  // namespace assay::assess
