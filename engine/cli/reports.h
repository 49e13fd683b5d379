// The files that `run` writes beside the store.
#pragma once

#include <vector>

#include "engine/cli/output_folder.h"
#include "engine/report/report.h"

namespace assay::cli {

std::vector<OutputFile> reports_of(const report::Report& report);

}  // namespace assay::cli
