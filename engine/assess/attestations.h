// What is computed about attestations before rules are evaluated, and typed by nobody: whether one
// counts, whether its attester is independent of what is attested, and so what it rests on.
//
// The field `counts` says that the attestation names who attests, on what day and until when, what
// was seen, and how many of how many. `attester_independent` is false where the attester certainly
// answers for the subject, wrote it or approved it; true only where a complete register of roles
// shows that none of this is so; else nobody asked. The basis is `independent` or `claim`.
#pragma once

#include "engine/model/snapshot.h"

namespace assay::assess {

// Fills the computed fields of the kind `attestation`, where the schema declares them. Applying it
// twice changes nothing.
void compute_attestations(model::Snapshot& snapshot);

}  // namespace assay::assess
