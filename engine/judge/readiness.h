// Readiness for stage 1 and stage 2, and what changes until a later day. Waivers change nothing
// here; what rests on claims alone makes no leaf ready.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/model/applicability.h"
#include "engine/model/catalog.h"
#include "engine/model/control_status.h"
#include "engine/model/posture.h"
#include "engine/model/readiness.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

struct ReadinessOptions {
  std::optional<int> record_months;  // else the catalog's practice
};

// One for each organisation and each catalog that says how it is audited.
std::vector<model::Readiness> readiness(const model::Snapshot& snapshot,
                                        const model::Posture& posture,
                                        const model::Catalogs& catalogs,
                                        std::span<const model::ControlStatus> statuses,
                                        std::span<const model::ApplicabilityReport> statements,
                                        const ReadinessOptions& options = {});

// `now` and `then` are of the same organisation and framework, with the statuses of each day.
model::Forecast forecast(const model::Readiness& now, const model::Readiness& then,
                         std::span<const model::ControlStatus> statuses_now,
                         std::span<const model::ControlStatus> statuses_then);

}  // namespace assay::judge
