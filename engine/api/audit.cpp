#include "engine/api/audit.h"

#include "engine/judge/controls.h"
#include "engine/judge/soa.h"

namespace assay::api {

model::AuditViews audit(const Run& run, const Vocabulary& vocabulary, const Packs& packs) {
  model::AuditViews made;
  made.controls =
      judge::control_statuses(run.snapshot, packs.rules, run.posture, vocabulary.catalogs);
  made.statements =
      judge::statements_of_applicability(run.snapshot, vocabulary.catalogs, made.controls);
  return made;
}

}  // namespace assay::api
