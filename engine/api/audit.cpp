#include "engine/api/audit.h"

#include "engine/judge/controls.h"
#include "engine/judge/duties.h"
#include "engine/judge/readiness.h"
#include "engine/judge/risks.h"
#include "engine/judge/sample.h"
#include "engine/judge/soa.h"
#include "engine/packs/datasets.h"

namespace assay::api {

model::AuditViews audit(const Run& run, const Vocabulary& vocabulary, const Packs& packs,
                        const AuditOptions& options) {
  model::AuditViews made;
  made.controls =
      judge::control_statuses(run.snapshot, packs.rules, run.posture, vocabulary.catalogs);
  made.statements =
      judge::statements_of_applicability(run.snapshot, vocabulary.catalogs, made.controls);
  made.risks = judge::risk_register(run.snapshot);
  made.readiness = judge::readiness(run.snapshot, run.posture, vocabulary.catalogs, made.controls,
                                    made.statements, {.record_months = options.record_months});
  return made;
}

std::vector<model::Forecast> forecast(const model::AuditViews& now, const model::AuditViews& then) {
  std::vector<model::Forecast> made;
  for (const model::Readiness& before : now.readiness) {
    for (const model::Readiness& after : then.readiness) {
      if (before.org != after.org || before.framework != after.framework) continue;
      made.push_back(judge::forecast(before, after, now.controls, then.controls));
    }
  }
  return made;
}

std::vector<model::DutyChange> duty_changes(const Run& now, const Run& then,
                                            const Vocabulary& vocabulary, const Packs& packs) {
  return judge::duty_changes({then.snapshot, packs.rules, then.assessment, then.findings},
                             vocabulary.catalogs, vocabulary.crosswalks, now.about.as_of);
}

std::vector<model::AuditSample> audit_samples(const Run& run, const Vocabulary& vocabulary,
                                              const Packs& packs, const SampleRequest& request) {
  const auto statuses =
      judge::control_statuses(run.snapshot, packs.rules, run.posture, vocabulary.catalogs);
  return judge::audit_samples(run.snapshot, run.posture, vocabulary.catalogs, statuses,
                              {.year = request.year, .seed = request.seed});
}

Result<std::vector<model::RiskProposal>> suggest_risks(const Run& run, const Home& home) {
  auto scenarios = packs::load_scenarios(home.scenarios);
  if (!scenarios) return std::move(scenarios).error();
  return judge::suggest_risks(run.snapshot, *scenarios);
}

}  // namespace assay::api
