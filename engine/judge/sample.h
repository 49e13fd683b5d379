// The plan of one audit in the certification cycle: core, forced, drawn; systems; sites.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/model/audit_sample.h"
#include "engine/model/catalog.h"
#include "engine/model/control_status.h"
#include "engine/model/posture.h"
#include "engine/model/snapshot.h"

namespace assay::judge {

struct SampleRequest {
  int year = 1;  // 1 and 2: surveillance; 3: recertification, which looks at everything
  std::uint64_t seed = 0;
};

// One for each organisation and each catalog that says how it is audited. The same facts and seed
// give the same plan on every machine.
std::vector<model::AuditSample> audit_samples(const model::Snapshot& snapshot,
                                              const model::Posture& posture,
                                              const model::Catalogs& catalogs,
                                              std::span<const model::ControlStatus> statuses,
                                              const SampleRequest& request);

}  // namespace assay::judge
