// The reports that `run` writes.
#pragma once

#include "engine/cli/output_folder.h"
#include "engine/report/report.h"

namespace assay::cli {

// One after another, so that no two of them are in memory at once.
Status write_reports(const report::Report& report, OutputFolder& folder);

}  // namespace assay::cli
