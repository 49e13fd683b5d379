// Coverage as people read it in a terminal of a hundred columns: a line a framework, a line a
// requirement, or everything about one requirement.
#pragma once

#include <span>
#include <string>

#include "engine/cli/command.h"
#include "engine/model/catalog.h"
#include "engine/model/coverage.h"

namespace assay::cli {

// `facts`: whether a store was judged, or only texts were read.
void print_frameworks(const Call& call, std::span<const model::FrameworkCoverage> all, bool facts);
void print_requirements(const Call& call, std::span<const model::Coverage> lines, bool facts);
void print_requirement(const Call& call, const model::Catalogs& catalogs,
                       const model::Coverage& one, bool facts);

// "not satisfied"
std::string in_words(std::string_view name);

}  // namespace assay::cli
