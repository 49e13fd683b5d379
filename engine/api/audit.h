// The auditor's views of a run: wires the judge's functions to what the run holds.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/api/assess.h"
#include "engine/model/audit.h"
#include "engine/model/audit_sample.h"
#include "engine/model/coverage.h"

namespace assay::api {

struct AuditOptions {
  std::optional<int> record_months;  // of readiness; else what the catalog names
};

model::AuditViews audit(const Run& run, const Vocabulary& vocabulary, const Packs& packs,
                        const AuditOptions& options = {});

// The same facts judged as of another day: nothing new is recorded until then.
Result<Run> judge_as_of(const store::FactStore& store, const Vocabulary& vocabulary,
                        const Packs& packs, const store::Run& about, Date day, unsigned threads);

// What changes for each organisation and framework between two days.
std::vector<model::Forecast> forecast(const model::AuditViews& now, const model::AuditViews& then);

struct SampleRequest {
  int year = 1;  // 1, 2, or 3: recertification
  std::uint64_t seed = 0;
};

// What begins or ends to bind between the day of `now` and that of `then`.
std::vector<model::DutyChange> duty_changes(const Run& now, const Run& then,
                                            const Vocabulary& vocabulary, const Packs& packs);

std::vector<model::AuditSample> audit_samples(const Run& run, const Vocabulary& vocabulary,
                                              const Packs& packs, const SampleRequest& request);

// Ready scenarios that fit a system of the run and have no counterpart in its register.
Result<std::vector<model::RiskProposal>> suggest_risks(const Run& run, const Home& home);

}  // namespace assay::api
