// A ready risk scenario: what can go wrong with AI systems of a certain sort. A suggestion, never a
// demand.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/json/value.h"

namespace assay::model {

struct ScenarioTest {
  std::string field;                // of the system
  bool present = false;             // any value will do
  std::vector<std::string> values;  // else one of these, as scenario_word makes them
};

struct RiskScenario {
  std::string id, title, category;
  std::string theme, source;  // qualified ids, as the fields of a risk write them
  std::vector<std::string> consequence_for, controls;
  std::vector<ScenarioTest> when;  // all must fit; never empty
};

// Lower case, with a blank or a hyphen read as `_`.
std::string scenario_word(std::string_view text);

// One file of datasets/risk-scenarios, whose README has the format.
Result<std::vector<RiskScenario>> parse_scenarios(const json::Value& document,
                                                  std::string_view file);

}  // namespace assay::model
