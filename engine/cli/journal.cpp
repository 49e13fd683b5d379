#include "engine/cli/journal.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "engine/cli/help.h"
#include "engine/cli/terminal.h"
#include "engine/json/write.h"

namespace assay::cli {
namespace {

constexpr std::int64_t between_updates = 100'000;  // microseconds

}  // namespace

Journal::Journal(const Streams& streams, const Clock& clock, Settings settings)
    : streams_(streams), clock_(clock), settings_(settings) {}

void Journal::clear_line() {
  if (line_shown_) streams_.err << "\r\033[K";
  line_shown_ = false;
}

void Journal::note(std::string_view line) {
  if (settings_.quiet) return;
  clear_line();
  streams_.err << line << "\n";
}

void Journal::progress(std::string_view what, std::size_t done) {
  if (settings_.quiet || !streams_.err_is_terminal) return;
  const std::int64_t now = clock_.microseconds();
  if (line_shown_ && now - last_progress_ < between_updates) return;
  last_progress_ = now;
  clear_line();
  const std::string line =
      done > 0 ? fmt::format("{} … {}", what, done) : fmt::format("{} …", what);
  streams_.err << shorten(line, streams_.width) << std::flush;
  line_shown_ = true;
}

void Journal::fail(const Error& error) { fail(error, exit_for(error.code)); }

void Journal::fail(const Error& error, Exit exit) {
  clear_line();
  const std::string line = error_line(error);
  streams_.err << line;
  errors_.push_back(line.substr(0, line.size() - 1));
  mark(exit);
}

void Journal::step(std::string_view name) {
  const std::int64_t now = clock_.microseconds();
  if (!steps_.empty()) steps_.back().second += now - step_began_;
  step_began_ = now;
  steps_.emplace_back(name, 0);
  progress(name);
}

void Journal::count(std::string_view name, std::int64_t value) {
  entries_.emplace_back(name, std::to_string(value));
}

void Journal::tell(std::string_view name, std::string_view value) {
  entries_.emplace_back(name, json::quote(value));
}

void Journal::finish() {
  if (!steps_.empty()) {
    steps_.back().second += clock_.microseconds() - step_began_;
    step_began_ = clock_.microseconds();
  }
  clear_line();
  if (!settings_.timings) return;
  std::int64_t total = 0;
  for (const auto& [name, took] : steps_) {
    streams_.err << fmt::format("{:<12} {:>8.1f} ms\n", name, static_cast<double>(took) / 1000);
    total += took;
  }
  streams_.err << fmt::format("{:<12} {:>8.1f} ms\n", "total", static_cast<double>(total) / 1000);
}

std::string Journal::summary(std::string_view command) const {
  json::Writer writer;
  writer.open_object().member("command", command);
  writer.name("exit").number(static_cast<std::int64_t>(exit_));
  for (const auto& [name, value] : entries_) writer.name(name).raw(value);
  writer.name("errors").open_array();
  for (const std::string& error : errors_) writer.text(error);
  writer.close_array().name("timings_ms").open_object();
  for (const auto& [name, took] : steps_) writer.name(name).number(took / 1000);
  writer.close_object().close_object();
  return writer.take() + "\n";
}

}  // namespace assay::cli
