// Coverage of one framework in one line.
#pragma once

#include <map>
#include <span>
#include <string>

#include "engine/model/catalog.h"
#include "engine/model/coverage.h"

namespace assay::judge {

// `lines` are all of it; `cases` by "pack/rule".
model::FrameworkCoverage sum_up(const model::Catalogs& catalogs, const std::string& framework,
                                std::span<const model::Coverage> lines,
                                const std::map<std::string, std::size_t>& cases);

}  // namespace assay::judge
