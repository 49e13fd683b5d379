// Reading the `audit` member of a catalog.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/json/value.h"
#include "engine/model/audit_profile.h"

namespace assay::model {

// Ids are written without the prefix and must be among `ids`, which are qualified.
Result<AuditProfile> parse_audit_profile(const json::Value& audit, std::string_view prefix,
                                         std::span<const std::string> ids, std::string_view file);

}  // namespace assay::model
