// The auditor's views as JSON: one object each, for a line of the command or a member of the
// report.
#pragma once

#include <string>

#include "engine/json/write.h"
#include "engine/model/audit.h"
#include "engine/model/audit_sample.h"
#include "engine/model/diff.h"

namespace assay::report {

void write_audit(json::Writer& out, const model::AuditViews& audit);  // member `audit`
void write_control(json::Writer& out, const model::ControlStatus& one);
void write_applicability(json::Writer& out, const model::ApplicabilityReport& one);
void write_risk(json::Writer& out, const model::RiskView& one);
void write_readiness(json::Writer& out, const model::Readiness& one);

std::string to_json(const model::ControlStatus& status);
std::string to_json(const model::ApplicabilityReport& report);
std::string to_json(const model::Readiness& readiness);
std::string to_json(const model::Forecast& forecast);
std::string to_json(const model::AuditSample& sample);
std::string to_json(const model::Diff& diff);  // the runs and the counts, without the list
std::string to_json(const model::Difference& difference);
std::string to_json(const model::RiskView& risk);
std::string to_json(const model::RiskProposal& proposal);

}  // namespace assay::report
