// A command of the program, as data: its name, what its help teaches, what it accepts, what it
// does.
#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/cli/arguments.h"
#include "engine/cli/clock.h"
#include "engine/cli/interrupts.h"
#include "engine/cli/journal.h"
#include "engine/cli/streams.h"
#include "engine/cli/terminal.h"

namespace assay::cli {

// What a command gets: its arguments, the outside world, and where to report.
struct Call {
  const Parsed& given;
  const Streams& streams;
  const Clock& clock;
  Interrupts& interrupts;
  Journal& journal;
  Paint paint;        // for standard output
  std::size_t width;  // of standard output; 0: do not cut

  // In which prose is wrapped.
  [[nodiscard]] std::size_t columns() const { return width == 0 ? 100 : width; }
  // Standard output, with no line of progress in the way.
  [[nodiscard]] std::ostream& out() const {
    journal.clear_line();
    return streams.out;
  }
};

struct Command {
  std::string_view name;     // "run", "pack check"
  std::string_view usage;    // what stands behind the name: "SOURCE… [--map FILE]"
  std::string_view says;     // one line for the list of commands
  std::string_view teaches;  // paragraphs and examples for its own help
  std::span<const Argument> arguments;
  void (*run)(const Call&);  // what went wrong goes to the journal, and with it the exit code
};

// Every command, in the order the help lists them.
std::vector<Command> commands();

}  // namespace assay::cli
