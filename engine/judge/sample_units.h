// Which systems and which sites an audit visits.
#pragma once

#include <string>

#include "engine/judge/sample.h"

namespace assay::judge {

void sample_systems(const model::Snapshot& snapshot, const std::string& org,
                    const SampleRequest& request, model::AuditSample& sample);
void sample_sites(const model::Snapshot& snapshot, const std::string& org,
                  const SampleRequest& request, model::AuditSample& sample);

}  // namespace assay::judge
