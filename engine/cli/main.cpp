#include "engine/cli/clock.h"
#include "engine/cli/interrupts.h"
#include "engine/cli/run.h"
#include "engine/cli/streams.h"

int main(int argc, char** argv) {
  assay::cli::Interrupts interrupts;
  return assay::cli::run({argv + 1, argv + argc}, assay::cli::standard_streams(),
                         assay::cli::system_clock(), interrupts);
}
