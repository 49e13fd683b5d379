// The risk register as an auditor reads it: levels recomputed by the criteria in force, what was
// done, what was accepted and by whom; and ready scenarios without a counterpart.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/decimal.h"

namespace assay::model {

// Where a level lies in the criteria.
enum class Band : std::uint8_t { unknown, acceptable, above_acceptance, intolerable };

std::string_view name(Band band);  // "above acceptance"

struct TreatmentView {
  std::string key, option;
  std::vector<std::string> controls;
  std::string due, done_at;
  std::optional<Decimal> expected_residual;
  std::string effect;  // effective, partly, not, or empty: not checked
  std::string state;   // planned, overdue, done, failed
};

struct RiskView {
  std::string org, key, title;
  std::string system, system_name;  // empty: the whole management system
  std::string theme, source, status, owner;
  bool opportunity = false;
  std::string assessment, assessed_at;
  std::string criteria, formula;  // key of the version its assessment used
  std::optional<Decimal> likelihood, impact;
  std::optional<Decimal> recorded;  // the level written down
  std::optional<Decimal> level;     // recomputed
  std::optional<Decimal> residual;
  Band band = Band::unknown;           // of the recomputed level
  Band residual_band = Band::unknown;  // of the residual
  std::vector<TreatmentView> treatments;
  std::string accepted_at, accepted_by;  // by somebody with the authority that day
  std::vector<std::string> notes;        // what does not fit, one sentence each
};

// A scenario that fits a system and has no counterpart in the register.
struct RiskProposal {
  std::string org, system, system_name;
  std::string scenario, title, category, theme, source;
  std::vector<std::string> consequence_for, controls;
  std::vector<std::string> unknown;  // fields to ask first; empty: everything fits
};

}  // namespace assay::model
