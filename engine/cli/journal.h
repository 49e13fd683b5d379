// What a command says beside its result: messages and progress on standard error, how long its
// steps took, the counts of the summary file, and the exit code that all of it adds up to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/base/result.h"
#include "engine/cli/clock.h"
#include "engine/cli/exit.h"
#include "engine/cli/streams.h"

namespace assay::cli {

class Journal {
 public:
  struct Settings {
    bool quiet = false;
    bool timings = false;
  };

  Journal(const Streams& streams, const Clock& clock, Settings settings);

  void note(std::string_view line);  // a remark; not with --quiet
  void progress(std::string_view what,
                std::size_t done = 0);  // one line that is overwritten; on a terminal only
  void fail(const Error& error);        // prints it and counts its exit code
  void fail(const Error& error, Exit exit);
  void mark(Exit exit) { exit_ = worse(exit_, exit); }
  [[nodiscard]] Exit exit() const { return exit_; }

  // Ends the step before and starts the next.
  void step(std::string_view name);
  // A number or a text of the summary; the first `name` keeps its place.
  void count(std::string_view name, std::int64_t value);
  void tell(std::string_view name, std::string_view value);

  // Ends the last step; with --timings prints the steps.
  void finish();
  // The summary as JSON: command, exit code, counts, errors, timings in milliseconds.
  [[nodiscard]] std::string summary(std::string_view command) const;

  void clear_line();  // takes the line of progress away

 private:
  const Streams& streams_;
  const Clock& clock_;
  Settings settings_;
  Exit exit_ = Exit::clean;
  std::vector<std::pair<std::string, std::int64_t>> steps_;   // microseconds
  std::vector<std::pair<std::string, std::string>> entries_;  // finished JSON values
  std::vector<std::string> errors_;
  std::int64_t step_began_ = 0;
  std::int64_t last_progress_ = 0;
  bool line_shown_ = false;
};

}  // namespace assay::cli
