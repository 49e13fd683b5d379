// What one run concludes: for every rule and subject an outcome, for every expectation an
// observation. Kept as columns, because most of it is never looked at one by one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/fact.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::model {

// In rank order: a rule's outcome is the worst of its required and own observations.
enum class Outcome : std::uint8_t { not_applicable, satisfied, undetermined, not_satisfied };

// Why undetermined.
enum class Reason : std::uint8_t {
  none,
  no_facts,                 // nothing recorded and the register is open
  stale,                    // what there is has lapsed
  missing_field,            // a field was not asked, left blank or could not be read
  needs_attestation,        // only a person can say
  applicability_undecided,  // whether the rule or sentence concerns the subject is unknown
  rule_error,
  limit,
};

std::string_view name(Outcome outcome);
std::string_view name(Reason reason);

// One expectation over all subjects of its rule, aligned to RuleResult::rows.
struct ExpectationResult {
  std::vector<Outcome> outcome;
  std::vector<Reason> reason;
  std::vector<Basis>
      basis;  // the weakest it rests on; of a satisfied `some`, of its strongest witness
};

struct RuleResult {
  std::size_t rule = 0;   // index into the rules given
  std::vector<Row> rows;  // subjects, rows of the subject kind's table in order
  std::vector<Outcome> outcome;
  std::vector<Reason> reason;  // of the worst observation
  std::vector<Basis> basis;    // the weakest of its required and own observations
  std::vector<ExpectationResult> expectations;

  // Organisations without a single subject: one outcome each, not_applicable or undetermined.
  struct Empty {
    std::string org;
    Outcome outcome;
    Reason reason;
  };
  std::vector<Empty> empty;
};

struct Assessment {
  Date as_of;
  std::vector<RuleResult> rules;  // one for each rule given, in order
};

}  // namespace assay::model
