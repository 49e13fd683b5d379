#include "engine/assess/quantify.h"

#include "engine/assess/functions.h"

namespace assay::assess {
namespace {

using model::Outcome;
using model::Quantifier;
using model::Reason;

bool is_asked_of_people(model::Method method) {
  return method == model::Method::interview || method == model::Method::observe;
}

Reason why_unknown(const model::Expectation& expectation, const Tally& tally, bool row_unknown) {
  if (tally.seen > 0 && tally.lapsed == tally.seen) return Reason::stale;
  if (is_asked_of_people(expectation.method)) return Reason::needs_attestation;
  return row_unknown ? Reason::missing_field : Reason::no_facts;
}

// What an empty scope means, where the register is complete.
Outcome of_nothing(const model::Expectation& expectation, const model::Register& about,
                   Outcome otherwise) {
  if (expectation.empty_undetermined) {
    const bool settled = expectation.quantifier == Quantifier::some && about.empty_is_true;
    return settled ? Outcome::not_satisfied : Outcome::undetermined;
  }
  if (!expectation.empty_fails) return otherwise;
  return *expectation.empty_fails ? Outcome::not_satisfied : Outcome::satisfied;
}

Outcome outcome_of(const model::Expectation& expectation, const Tally& tally,
                   const model::Register& about) {
  const bool open = !about.complete;
  // What only people can say is not settled by a register that is empty.
  if (is_asked_of_people(expectation.method) && tally.seen == 0) return Outcome::undetermined;
  switch (expectation.quantifier) {
    case Quantifier::some:
      if (tally.met) return Outcome::satisfied;
      if (tally.may_be_met || open) return Outcome::undetermined;
      if (tally.seen == 0) return of_nothing(expectation, about, Outcome::not_satisfied);
      return Outcome::not_satisfied;
    case Quantifier::every:
      if (tally.broken) return Outcome::not_satisfied;
      if (tally.may_be_broken || open) return Outcome::undetermined;
      if (tally.in > 0) return Outcome::satisfied;
      if (tally.seen > 0) return Outcome::undetermined;
      return of_nothing(expectation, about, Outcome::not_applicable);
    default:
      if (tally.met) return Outcome::not_satisfied;
      if (tally.may_be_met || open) return Outcome::undetermined;
      if (tally.seen == 0) return of_nothing(expectation, about, Outcome::satisfied);
      return Outcome::satisfied;
  }
}

}  // namespace

void Tally::row(model::Row row, Trit in_scope, Trit meets) {
  ++seen;
  if (table->lapsed[row] != 0) ++lapsed;
  const model::Basis basis = table->basis[row];
  if (in_scope == Trit::yes) ++in, weakest_in = std::min(weakest_in, basis);
  const Trit fits = both(in_scope, meets), breaks = both(in_scope, negate(meets));
  if (fits == Trit::yes) {
    strongest_met = met ? std::max(strongest_met, basis) : basis;
    met = true;
  }
  may_be_met = may_be_met || fits == Trit::unknown;
  broken = broken || breaks == Trit::yes;
  if (scope->answers != nullptr) {
    trouble = std::max(trouble, reason_of(scope->answers->of(subject, row)));
  }
  may_be_broken = may_be_broken || breaks == Trit::unknown;
}

Verdict judge(const model::Expectation& expectation, const Tally& tally,
              const model::Register& about, model::Basis subject) {
  Verdict verdict;
  verdict.outcome = outcome_of(expectation, tally, about);
  const bool witnessed =
      expectation.quantifier == Quantifier::some && verdict.outcome == Outcome::satisfied;
  verdict.basis = witnessed && tally.met ? tally.strongest_met
                  : tally.in > 0         ? tally.weakest_in
                                         : subject;
  if (verdict.outcome == Outcome::undetermined) {
    const bool row_unknown = expectation.quantifier == Quantifier::every
                                 ? tally.may_be_broken || tally.in < tally.seen
                                 : tally.may_be_met;
    verdict.reason = tally.trouble != Reason::none ? tally.trouble
                                                   : why_unknown(expectation, tally, row_unknown);
  }
  return verdict;
}

}  // namespace assay::assess
