// The auditor's views of a run: wires the judge's functions to what the run holds.
#pragma once

#include "engine/api/assess.h"
#include "engine/model/audit.h"

namespace assay::api {

model::AuditViews audit(const Run& run, const Vocabulary& vocabulary, const Packs& packs);

}  // namespace assay::api
