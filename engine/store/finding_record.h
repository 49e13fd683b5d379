// Findings in the file, as intervals of runs in which they stayed the same. What holds of many
// subjects alike is one content, and the list of those subjects is one row, however many contents
// hold of it: an interval has a content and a list.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/model/finding.h"
#include "engine/store/database.h"

namespace assay::store {

using Scope = std::pair<std::string, std::string>;  // organisation, pack
using PreviousRuns = std::map<Scope, std::optional<std::int64_t>>;

// The ids of an interval stand one behind the other.
template <typename Each>
void for_each_id(std::string_view ids, const Each& each) {
  for (; !ids.empty(); ids.remove_prefix(std::min(ids.size(), model::finding_id_digits)))
    each(ids.substr(0, model::finding_id_digits));
}

// Those not satisfied or undetermined become part of run `number`; where the previous run of the
// same scope had the same content for the subject, its interval is extended.
Status record_findings(const Database& database, std::int64_t number, const std::string& as_of,
                       const PreviousRuns& previous, std::span<const model::Finding> findings);

// As that run had them, sorted by (org, pack, rule, subject).
Result<std::vector<model::Finding>> read_findings(const Database& database, std::int64_t run);

// Since when: id of a finding of that run → as-of date.
Result<std::map<std::string, std::string>> read_first_seen(const Database& database,
                                                           std::int64_t run);

}  // namespace assay::store
