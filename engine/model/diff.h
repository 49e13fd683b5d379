// What is different between two runs, finding by finding, and why.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/finding.h"

namespace assay::model {

enum class Move : std::uint8_t {
  fresh,       // open now, and in no run before
  recurring,   // open now, not in the run compared with, but in an earlier one
  persisting,  // open in both
  resolved,    // no longer open
};

std::string_view name(Move move);  // "new", "recurring" …

// What made the difference, in the order in which the runs are walked from one to the other.
enum class Cause : std::uint8_t {
  rule,    // the rule says something else
  date,    // only the day moved: evidence aged, an interval passed
  fact,    // what is recorded changed
  waiver,  // a waiver began, ended or was taken back
  scope,   // the organisation or the pack was not judged in the other run
};

std::string_view name(Cause cause);

struct Difference {
  Move move = Move::persisting;
  Finding finding;     // of the later run; of a resolved one, of the earlier
  std::string before;  // outcome in the earlier run; empty: not open
  std::string after;
  std::string grade_before, severity_before;  // of a persisting one
  bool changed = false;  // a persisting one whose outcome, grade, severity or waiver is another
  std::vector<Cause> causes;
};

struct DiffRun {
  std::int64_t run = 0;
  std::string as_of;
  std::vector<std::string> packs;  // "acme 1.0.0 (12ab…)"
};

struct Diff {
  DiffRun from, to;
  bool rules_known = true;  // the later packs were at hand: causes are worked out, not guessed
  std::array<std::size_t, 4> moves{};                  // by Move
  std::array<std::array<std::size_t, 5>, 4> causes{};  // by Move and Cause
  std::size_t changed = 0;                             // of the persisting
  std::vector<Difference> differences;  // new, recurring, persisting, resolved; then by severity
};

}  // namespace assay::model
