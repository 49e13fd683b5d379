// What an auditor looks at beside findings: the views of one run, as values for the report.
#pragma once

#include <vector>

#include "engine/model/applicability.h"
#include "engine/model/control_status.h"
#include "engine/model/readiness.h"
#include "engine/model/risk_view.h"

namespace assay::model {

struct AuditViews {
  std::vector<ControlStatus> controls;
  std::vector<ApplicabilityReport> statements;  // of applicability
  std::vector<RiskView> risks;
  std::vector<Readiness> readiness;
};

}  // namespace assay::model
