#include "engine/api/audit.h"

#include "engine/judge/controls.h"

namespace assay::api {

model::AuditViews audit(const Run& run, const Vocabulary& vocabulary, const Packs& packs) {
  model::AuditViews made;
  made.controls =
      judge::control_statuses(run.snapshot, packs.rules, run.posture, vocabulary.catalogs);
  return made;
}

}  // namespace assay::api
