// A case as a person reads it: facts one a line, rules in the words of the language.
#pragma once

#include <string>

#include "tests/oracle/oracle.h"

namespace assay::oracle {

std::string show(const World& world);
std::string show(const model::Rule& rule);

}  // namespace assay::oracle
