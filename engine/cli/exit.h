// The exit codes other programs rely on, and which one wins when several hold. docs/integrating.md
// explains them.
#pragma once

#include "engine/base/result.h"

namespace assay::cli {

enum class Exit {
  clean = 0,     // complete, nothing at or above the threshold
  findings = 1,  // complete, findings at or above the threshold
  usage = 2,
  source = 3,      // a source refused whole
  pack = 4,        // a pack refused
  incomplete = 5,  // a rule not evaluated, records rejected, or nothing could be decided
  batch = 6,       // a part of a batch failed
  database = 7,
  output = 8,  // what was asked for could not be made durable
  verification = 9,
  internal = 10,
  interrupted = 130,
  broken_pipe = 141,
  terminated = 143,
};

Exit exit_for(Code code);

// The one that wins: 9 10 7 8 4 3 6 5 1 0. Usage errors and interruptions end a command at once.
Exit worse(Exit a, Exit b);

}  // namespace assay::cli
