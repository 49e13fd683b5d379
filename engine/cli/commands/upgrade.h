// `assay coverage --upgrade`: what a new version of a catalog changes, and what rests on that.
#pragma once

#include "engine/cli/command.h"

namespace assay::cli {

void show_upgrade(const Call& call);

}  // namespace assay::cli
