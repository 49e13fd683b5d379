// The reports that `run` writes.
#pragma once

#include "engine/cli/output_folder.h"
#include "engine/report/report.h"

namespace assay::cli {

// Several at once. The long ones are written piece by piece and are never whole in memory.
Status write_reports(const report::Report& report, OutputFolder& folder, unsigned threads);

}  // namespace assay::cli
