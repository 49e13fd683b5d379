// What the texts of frameworks cover of a requirement: no facts are asked.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/judge/flow.h"
#include "engine/model/catalog.h"
#include "engine/model/coverage.h"
#include "engine/model/rule.h"

namespace assay::judge {

// What can carry a verdict, in the order of the numbers.
std::vector<const model::Control*> leaves(const model::Catalog& catalog);

// Its name, its force on the day, its parts, and why no entry leads to it.
model::Coverage about(const model::Catalog& catalog, const model::Control& control,
                      std::span<const model::Crosswalk> crosswalks, Date as_of);

// What the ways give it by their texts, and what they leave over.
void tell_text(model::Coverage& made, std::span<const Way> ways);

model::Through through(const Way& way);

// Each requirement of the catalogs with that prefix, from the frameworks named, and the rules that
// point at it.
std::vector<model::Coverage> text_coverage(const model::Catalogs& catalogs,
                                           std::span<const model::Crosswalk> crosswalks,
                                           const std::string& framework,
                                           std::span<const std::string> from, Date as_of,
                                           std::span<const model::Rule> rules = {});

}  // namespace assay::judge
