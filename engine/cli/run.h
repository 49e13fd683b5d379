// The command line from words to exit code. Everything it touches of the outside world is passed
// in.
#pragma once

#include <string>
#include <vector>

#include "engine/cli/clock.h"
#include "engine/cli/interrupts.h"
#include "engine/cli/streams.h"

namespace assay::cli {

// Finds the command, reads its arguments, runs it. Never throws; what was asked for goes to
// streams.out, everything else to streams.err.
int run(std::vector<std::string> words, const Streams& streams, const Clock& clock,
        Interrupts& interrupts);

}  // namespace assay::cli
