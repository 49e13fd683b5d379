// The proposed grade of one nonconformity statement: the first ground that matches, and its words.
#pragma once

#include <cstddef>
#include <string>

#include "engine/base/decimal.h"
#include "engine/model/finding.h"
#include "engine/model/rule.h"

namespace assay::judge {

// All that a grade depends on. Texts are empty where the ground is not met.
struct Circumstances {
  model::Level level = model::Level::required;
  bool selected_measure = false;  // only measures the organisation selects stand behind it
  bool over_subjects =
      true;  // it should hold for each of several things, not once for the organisation
  std::size_t failed = 0;
  std::size_t judged = 0;
  Decimal major_share = {Decimal::scale / 2};
  std::string absent;      // what is wholly absent
  std::string overdue;     // how the last run is older than twice its planned interval
  std::string danger;      // an intolerable risk or serious incident without a living treatment
  std::string comes_back;  // an earlier minor that returned, or a corrective action that failed
};

struct Proposal {
  model::Grade grade = model::Grade::none;
  std::string ground;
};

Proposal propose(const Circumstances& about);

}  // namespace assay::judge
