// count, share, the, sum, most, least, values, series: what the rows of a register amount to for
// each subject.
#pragma once

#include "engine/assess/scans.h"
#include "engine/assess/values.h"

namespace assay::assess {

// One element for every row of the subject's table. The measure must have been bound for it.
Values measure(const Scans& scans, TableId subject, const model::Expr& expr);

}  // namespace assay::assess
