#include "engine/judge/duties.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "engine/judge/bound.h"
#include "engine/judge/coverage.h"

namespace assay::judge {
namespace {

using model::Catalog;
using model::Control;
using model::Coverage;
using model::Shown;

// Prefixes of the catalogs under which each organisation recorded a role or a class.
std::map<std::string, std::set<std::string>> recorded_frameworks(const model::Snapshot& snapshot,
                                                                 const model::Catalogs& catalogs) {
  const Recorded recorded(snapshot);
  std::map<std::string, std::set<std::string>> made;
  for (const std::string& org : snapshot.orgs) {
    const std::set<std::string> named = recorded.frameworks(org);
    std::set<std::string>& prefixes = made[org];
    for (const Catalog& catalog : catalogs.all()) {
      if (named.contains(catalog.prefix) || named.contains(catalog.name))
        prefixes.insert(catalog.prefix);
    }
  }
  return made;
}

}  // namespace

std::vector<model::DutyChange> duty_changes(const Judged& then, const model::Catalogs& catalogs,
                                            std::span<const model::Crosswalk> crosswalks,
                                            Date now) {
  using model::Force;
  const std::set<std::string> judged = frameworks_of(then.rules);
  const auto recorded = recorded_frameworks(then.snapshot, catalogs);
  std::set<std::string> laws;
  for (const Catalog& catalog : catalogs.all()) {
    if (catalog.reading == model::Reading::law) laws.insert(catalog.prefix);
  }
  std::erase_if(laws, [&](const std::string& prefix) {
    return !judged.contains(prefix) &&
           std::none_of(recorded.begin(), recorded.end(),
                        [&](const auto& one) { return one.second.contains(prefix); });
  });
  std::vector<model::DutyChange> made;
  const std::vector<std::string> concerned(laws.begin(), laws.end());
  for (Coverage& one : coverage(then, catalogs, crosswalks, concerned)) {
    const std::string prefix(model::prefix_of(one.requirement));
    if (!judged.contains(prefix) && !recorded.at(one.org).contains(prefix)) continue;
    const Catalog& catalog = *catalogs.catalog_of(one.requirement);
    const Control& control = *catalogs.find(one.requirement);
    const Force before = force_on(catalog, control, now);
    const bool begins = before == Force::coming && one.force == Force::in_force;
    const bool ends = before == Force::in_force && one.force == Force::ended;
    if (!ends && (!begins || one.now == Shown::not_applicable)) continue;
    const auto day = begins ? control.application.from : control.application.until;
    made.push_back({.org = one.org,
                    .requirement = one.requirement,
                    .title = one.title,
                    .begins = begins,
                    .day = day.value_or(then.snapshot.as_of),
                    .then = one.now,
                    .why = std::move(one.why),
                    .rules = std::move(one.rules)});
  }
  std::stable_sort(made.begin(), made.end(), [](const auto& a, const auto& b) {
    return std::tie(a.org, a.day) < std::tie(b.org, b.day);
  });
  return made;
}

}  // namespace assay::judge
