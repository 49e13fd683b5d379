// A case: a small world and what a rule must say about it. Cases stand beside their rule, as data.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/assessment.h"
#include "engine/model/fact.h"
#include "engine/model/rule.h"

namespace assay::packs {

struct Case {
  std::string rule;     // id of the rule it is about
  std::string says;     // its sentence
  std::string org;      // the organisation of the subject
  std::string subject;  // key; empty: there is no fact of the rule's subject kind
  Date as_of;
  // What is expected, by expectation id; `rule` is the rule's outcome.
  std::map<std::string, model::Outcome> outcomes;
  std::string severity;  // expected, or empty
  std::vector<model::Fact> facts;
  std::vector<std::string> complete;       // kinds whose register is complete
  std::vector<std::string> empty_is_true;  // of these, declared: what is absent did not happen
  std::vector<model::Rule> with_params;  // one where the case gives parameters: the rule with them
  bool tempting =
      false;  // a claim, a self-approval, a re-dated file, an empty register: looks like a pass
  std::string file;
  std::uint32_t line = 0, column = 0;
};

// A mutant of a rule that no case can tell from it, named by the pack with the reason.
struct Equivalent {
  std::string rule;    // id of the rule
  std::string mutant;  // its name, see mutate.h
  std::string reason;
  std::string file;
  std::uint32_t line = 0, column = 0;
};

}  // namespace assay::packs
