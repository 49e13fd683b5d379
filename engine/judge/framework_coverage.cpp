#include "engine/judge/framework_coverage.h"

#include <set>

namespace assay::judge {

using model::Catalog;
using model::Coverage;

model::FrameworkCoverage sum_up(const model::Catalogs& catalogs, const std::string& framework,
                                std::span<const Coverage> lines,
                                const std::map<std::string, std::size_t>& cases) {
  model::FrameworkCoverage made{.prefix = framework};
  for (const Catalog& catalog : catalogs.all()) {
    if (catalog.prefix != framework) continue;
    made.names.push_back(catalog.name);
    made.statuses.push_back(catalog.status);
  }
  std::set<std::string> seen, rules;
  for (const Coverage& one : lines) {
    if (!one.org.empty()) ++made.now[static_cast<std::size_t>(one.now)];
    if (!seen.insert(one.requirement).second) continue;
    ++made.texts[static_cast<std::size_t>(one.text)];
    if (!one.rules.empty()) ++made.with_rules;
    rules.insert(one.rules.begin(), one.rules.end());
  }
  made.requirements = seen.size();
  made.rules = rules.size();
  for (const std::string& rule : rules) {
    const auto found = cases.find(rule);
    if (found != cases.end()) made.cases += found->second;
  }
  return made;
}

}  // namespace assay::judge
