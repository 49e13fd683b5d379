// Mutants: the same rule with one thing changed. A rule is data, so each change is a value. Cases
// that do not tell a mutant from the rule leave that thing of the rule untested.
//
// What is changed: a condition is dropped or negated; a number, date or duration that is a boundary
// moves by one unit (1, a percent point, a day); a boundary becomes strict or inclusive, where that
// is not the same as moving it; `all` and either, `some` and every are swapped; `some` and `none`;
// a list loses a member; what an empty scope means changes. The words a pack has in `params` are
// constants here and moved where they are used.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/model/rule.h"
#include "engine/model/schema.h"

namespace assay::packs {

struct Mutant {
  std::string name;        // "told/has.provided_at/+1 day": expectation (or `rule`), place, change
  std::string says;        // what was changed, in words
  std::uint32_t line = 0;  // in the rule's file
  model::Rule rule;
};

// Every mutant of the rule, in the order of the rule. Names differ; the mutants of one rule with
// other parameters have the same names.
std::vector<Mutant> mutants_of(const model::Rule& rule, const model::Schema& schema);

}  // namespace assay::packs
