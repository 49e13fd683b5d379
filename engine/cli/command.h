// A command of the program, as data: its name, what its help teaches, what it accepts, what it
// does.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/cli/arguments.h"
#include "engine/cli/clock.h"
#include "engine/cli/exit.h"
#include "engine/cli/streams.h"

namespace assay::cli {

struct Call {
  const Parsed& given;
  const Streams& streams;
  const Clock& clock;
};

struct Command {
  std::string_view name;     // "run", "pack check"
  std::string_view usage;    // what stands behind the name: "SOURCE… [--map FILE]"
  std::string_view says;     // one line for the list of commands
  std::string_view teaches;  // paragraphs and examples for its own help
  std::span<const Argument> arguments;
  Exit (*run)(const Call&);
};

// Every command, in the order the help lists them.
const std::vector<Command>& commands();

}  // namespace assay::cli
