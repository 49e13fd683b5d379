#include "engine/cli/clock.h"

#include <chrono>
#include <cstdio>

namespace assay::cli {
namespace {

using Wall = std::chrono::system_clock;

Date today() {
  const auto day = std::chrono::floor<std::chrono::days>(Wall::now());
  return Date{static_cast<std::int32_t>(day.time_since_epoch().count())};
}

std::string now() {
  const auto moment = std::chrono::floor<std::chrono::seconds>(Wall::now());
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  const std::chrono::hh_mm_ss time(moment - day);
  char text[16];
  std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", static_cast<int>(time.hours().count()),
                static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
  return to_text(Date{static_cast<std::int32_t>(day.time_since_epoch().count())}) + text;
}

std::int64_t microseconds() {
  const auto since = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::microseconds>(since).count();
}

}  // namespace

Clock system_clock() { return {today, now, microseconds}; }

}  // namespace assay::cli
