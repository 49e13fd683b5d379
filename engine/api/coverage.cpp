#include "engine/api/coverage.h"

#include <map>
#include <set>

#include "engine/judge/coverage.h"
#include "engine/judge/framework_coverage.h"
#include "engine/judge/text_coverage.h"
#include "engine/judge/upgrade.h"
#include "engine/report/catalog_page.h"

namespace assay::api {

std::vector<model::Coverage> coverage(const Run& run, const Vocabulary& vocabulary,
                                      const Packs& packs,
                                      const std::vector<std::string>& frameworks) {
  return judge::coverage({run.snapshot, packs.rules, run.assessment, run.findings},
                         vocabulary.catalogs, vocabulary.crosswalks, frameworks);
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

std::vector<std::string> mapped_frameworks(const Vocabulary& vocabulary) {
  std::set<std::string> made;
  for (const model::Crosswalk& one : vocabulary.crosswalks) made.insert({one.from, one.to});
  return {made.begin(), made.end()};
}

Result<std::vector<std::pair<std::string, std::string>>> framework_pages(
    const Home& home, const Vocabulary& vocabulary, const Packs& packs) {
  auto files = packs::load_catalog_files(home.catalogs);
  if (!files) return std::move(files).error();
  std::map<std::string, std::string> titles;
  for (const model::Rule& one : packs.rules) titles[one.pack + "/" + one.id] = one.title;
  std::vector<std::vector<model::Coverage>> lines;
  std::vector<model::FrameworkCoverage> sums;
  for (const packs::CatalogFile& file : *files) {
    const std::string& prefix = file.catalog.prefix;
    const auto day = parse_date(file.catalog.read_on);
    lines.push_back(text_coverage(vocabulary, prefix, mapped_frameworks(vocabulary),
                                  day.value_or(Date{}), packs));
    // Catalogs may share a prefix.
    std::erase_if(lines.back(),
                  [&](const model::Coverage& one) { return one.framework != file.catalog.name; });
    sums.push_back(sum_up(vocabulary, packs, prefix, lines.back()));
  }
  std::vector<report::CatalogPage> pages;
  for (std::size_t i = 0; i < files->size(); ++i) {
    const packs::CatalogFile& file = (*files)[i];
    pages.push_back({file.file, file.catalog, file.notes, lines[i], sums[i]});
  }
  std::vector<std::pair<std::string, std::string>> made{{"README.md", report::index_md(pages)}};
  for (const report::CatalogPage& page : pages)
    made.emplace_back(report::page_name(page), report::md(page, titles));
  return made;
}

std::vector<model::Upgrade> upgrade(const packs::CatalogFile& before,
                                    const packs::CatalogFile& after, const Dependents& dependents) {
  return judge::upgrade({before.catalog, before.notes}, {after.catalog, after.notes},
                        dependents.crosswalks, dependents.rules, dependents.findings);
}

}  // namespace assay::api
