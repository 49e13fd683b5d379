// Coverage of a run: wires the judge's functions to what the run holds.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/api/assess.h"
#include "engine/model/coverage.h"
#include "engine/model/upgrade.h"

namespace assay::api {

// Each requirement of the catalogs with those prefixes, for each organisation.
std::vector<model::Coverage> coverage(const Run& run, const Vocabulary& vocabulary,
                                      const Packs& packs,
                                      const std::vector<std::string>& frameworks);

// What the texts of the frameworks `from` cover of it, and the rules that point at it, without
// facts.
std::vector<model::Coverage> text_coverage(const Vocabulary& vocabulary,
                                           const std::string& framework,
                                           const std::vector<std::string>& from, Date as_of,
                                           const Packs& packs);

// Coverage of one framework in one line; `lines` are all of it. Cases are counted where the packs
// were read with theirs.
model::FrameworkCoverage sum_up(const Vocabulary& vocabulary, const Packs& packs,
                                const std::string& framework,
                                const std::vector<model::Coverage>& lines);

// The frameworks that crosswalks begin or end in: whose texts count where nobody names any.
std::vector<std::string> mapped_frameworks(const Vocabulary& vocabulary);

// A page of Markdown for each catalog in the folder, and README.md over them: name and bytes.
Result<std::vector<std::pair<std::string, std::string>>> framework_pages(
    const Home& home, const Vocabulary& vocabulary, const Packs& packs);

// What may rest on a requirement.
struct Dependents {
  std::vector<model::Crosswalk> crosswalks;
  std::vector<model::Rule> rules;
  std::vector<model::Finding> findings;
};

// What a new version of a catalog changes, and what rests on that.
std::vector<model::Upgrade> upgrade(const packs::CatalogFile& before,
                                    const packs::CatalogFile& after, const Dependents& dependents);

}  // namespace assay::api
