// What a condition speaks of, as short as it can be told: in the names of mutants.
#pragma once

#include <string>

#include "engine/model/rule.h"

namespace assay::packs {

std::string measure(const model::Expr& expr);  // "count(risk)", "the(approval.given)"
std::string label(const model::Expr& expr);    // "stage", "this.owner", "by(stage)", "count(risk)"

}  // namespace assay::packs
