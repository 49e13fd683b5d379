// Whether an organisation can go to a certification audit: ready, not ready, or cannot say, with
// what blocks and what is unknown. Never a score.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/date.h"

namespace assay::model {

enum class Ready : std::uint8_t { ready, not_ready, cannot_say };

std::string_view name(Ready ready);  // "ready", "not ready", "cannot say"

struct ReadinessItem {
  enum class What : std::uint8_t {
    blocks,   // it must be gone before
    unknown,  // nobody can say
    concern,  // stage 1 would name it an area of concern; it need not block
  };
  What what = What::unknown;
  std::string topic;      // "internal audit performed"; of a leaf: its title
  std::string control;    // qualified id, or empty
  std::string says;       // one sentence
  std::string key;        // the same at another day, when only counts differ
  bool practice = false;  // a habit of certification bodies, not a demand of the framework
};

std::string_view name(ReadinessItem::What what);

struct StageReadiness {
  Ready verdict = Ready::cannot_say;
  std::vector<ReadinessItem> items;  // blocks first, then concerns, then unknown

  [[nodiscard]] std::size_t count(ReadinessItem::What what) const;
};

// A day that certification turns on.
struct AuditDate {
  std::string what;  // "first surveillance at the latest"
  std::string date;
  std::string state;  // due, done, overdue, unknown
};

struct Readiness {
  std::string org, framework;
  Date as_of;
  StageReadiness stage1, stage2;
  std::vector<AuditDate> dates;  // of certificates held
  std::string practice;          // whose numbers the practice items are
};

// What is different as of a later day, when nothing new is recorded until then.
struct Forecast {
  std::string org, framework;
  Date from, to;
  Ready stage1_then = Ready::cannot_say, stage2_then = Ready::cannot_say;
  std::vector<ReadinessItem> added;  // to stage 1 or 2
  std::vector<ReadinessItem> gone;
  struct Change {
    std::string control, title, before, after;  // standing
  };
  std::vector<Change> changes;
};

}  // namespace assay::model
