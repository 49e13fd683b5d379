// Audits, management reviews and certificates on record.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/judge/cells.h"
#include "engine/model/catalog.h"
#include "engine/model/readiness.h"

namespace assay::judge {

// Internal audits held by the as-of date and within `years` before it.
struct AuditRound {
  std::size_t audits = 0;
  bool scope_unknown = false;        // of one of them nobody recorded what it covered
  std::vector<std::string> covered;  // ids that their scopes name
  std::optional<Date> first, last;   // first and last day
};

AuditRound internal_round(const model::Snapshot& snapshot, const std::string& org, int years);

// The last management review held by the as-of date.
std::optional<Date> last_review(const model::Snapshot& snapshot, const std::string& org);

// Since when processes are in use: the earliest day recorded.
std::optional<Date> records_since(const model::Snapshot& snapshot, const std::string& org);

// Whether a text names the framework: "ACME 100" for "ACME 100:2024", or its prefix.
bool names_framework(std::string_view text, const model::Catalog& catalog);

// The days that the certificates of the framework turn on.
std::vector<model::AuditDate> certificate_dates(const model::Snapshot& snapshot,
                                                const std::string& org,
                                                const model::Catalog& catalog);

}  // namespace assay::judge
