// What findings and tasks say, as JSON: the store keeps it and the reports print it in the same
// words. Shapes: docs/formats/report.schema.json.
#pragma once

#include "engine/json/write.h"
#include "engine/model/finding.h"

namespace assay::model {

void write_observation(json::Writer& out, const Observation& observation);
void write_waiver(json::Writer& out, const WaiverUse& use);
void write_task(json::Writer& out, const Task& task);

}  // namespace assay::model
