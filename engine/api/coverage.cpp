#include "engine/api/coverage.h"

#include "engine/judge/coverage.h"
#include "engine/judge/upgrade.h"

namespace assay::api {

std::vector<model::Coverage> coverage(const Run& run, const Vocabulary& vocabulary,
                                      const Packs& packs, const std::string& framework) {
  return judge::coverage({run.snapshot, packs.rules, run.assessment, run.findings},
                         vocabulary.catalogs, vocabulary.crosswalks, framework);
}

std::vector<model::Coverage> text_coverage(const Vocabulary& vocabulary,
                                           const std::string& framework,
                                           const std::vector<std::string>& from, Date as_of,
                                           const Packs& packs) {
  return judge::text_coverage(vocabulary.catalogs, vocabulary.crosswalks, framework, from, as_of,
                              packs.rules);
}

model::FrameworkCoverage sum_up(const Vocabulary& vocabulary, const Packs& packs,
                                const std::string& framework,
                                const std::vector<model::Coverage>& lines) {
  std::map<std::string, std::size_t> cases;
  for (const packs::Loaded& pack : packs.packs) {
    for (const packs::Case& one : pack.cases) ++cases[pack.id + "/" + one.rule];
  }
  return judge::sum_up(vocabulary.catalogs, framework, lines, cases);
}

std::vector<model::Upgrade> upgrade(const packs::CatalogFile& before,
                                    const packs::CatalogFile& after, const Dependents& dependents) {
  return judge::upgrade({before.catalog, before.notes}, {after.catalog, after.notes},
                        dependents.crosswalks, dependents.rules, dependents.findings);
}

}  // namespace assay::api
