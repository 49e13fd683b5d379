// One line of the gap report: what is known of one requirement or measure of a catalog.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/posture.h"

namespace assay::model {

// Whether the statement of applicability selects a measure.
enum class Selection : std::uint8_t {
  always,     // a requirement: nobody selects it
  undecided,  // the organisation has no statement of applicability at all
  missing,    // the statement has no entry in force for it
  disputed,   // entries of one scope differ, or the decision is not readable
  selected,
  excluded,
  in_part,  // by entries of single systems, selected for some and excluded for others
};

std::string_view name(Selection selection);

// Subjects a control was judged on.
struct JudgedOn {
  std::string kind;
  std::size_t known = 0;
  bool complete = false;  // the register is declared complete in every organisation meant
};

struct ControlStatus {
  std::string org;  // empty: all organisations
  std::string framework, control, title;
  std::string area;      // id of the topmost heading
  bool measure = false;  // the statement of applicability decides about it
  Selection selection = Selection::always;
  std::size_t rules = 0;  // that point at it; 0: nothing judges it
  Tally tally;
  std::optional<Basis> basis;  // the weakest that decided verdicts rest on
  std::vector<JudgedOn> judged_on;
  Grade grade = Grade::none;          // the worst proposed
  std::size_t statements = 0;         // unmet sentences, advice too
  std::vector<std::string> missing;   // what would decide the undetermined, what decides most first
  std::size_t missing_more = 0;       // further requests
  std::size_t questions = 0;          // that only a person can answer, still open
  std::vector<std::string> evidence;  // what an auditor would ask to see, from the catalog

  // "no rule judges it", "excluded", or the tally's standing.
  [[nodiscard]] std::string standing() const;
  // In percent, rounded to the nearest; nothing where no verdict was asked for.
  [[nodiscard]] std::optional<int> undetermined_share() const;
};

}  // namespace assay::model
