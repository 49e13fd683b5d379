// A run: what was judged, from which facts, by which packs, with what result. Kept apart from the
// reproducible part are the clock time and whatever else belongs to one execution.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/base/date.h"
#include "engine/model/finding.h"

namespace assay::store {

struct RunPack {
  std::string id, version, digest;

  bool operator==(const RunPack&) const = default;
};

// How many subjects of one organisation a rule found how.
struct RuleCount {
  std::string org, pack, rule;
  std::int64_t satisfied = 0, not_satisfied = 0, undetermined = 0, not_applicable = 0;

  bool operator==(const RuleCount&) const = default;
};

struct Run {
  std::int64_t number = 0;  // given by the store
  Date as_of;
  std::int64_t known = 0;         // last load taken into account
  std::vector<std::string> orgs;  // judged, whether or not anything was found
  std::vector<RunPack> packs;
  std::string params = "{}";  // JSON, canonical
  std::string engine_version;
  std::string started_at;  // by the caller's clock
  bool complete = true;    // every rule was evaluated
  std::string snapshot;    // digest of the facts judged
  std::vector<RuleCount> counts;

  bool operator==(const Run&) const = default;
};

// Which runs count as earlier.
struct Horizon {
  std::int64_t before = INT64_MAX;  // only runs with a lower number closed a finding
  Date as_of{INT32_MAX};            // and only runs of this day or an earlier one
};

struct History {
  // Findings open in the last run of their organisation and pack: id → as-of date since when.
  std::map<std::string, std::string> first_seen;
  // Findings that an earlier run had, that a run after it no longer had, whether or not they are
  // back: id → the worst grade they had then.
  std::map<std::string, model::Grade> closed;
  // The last word on each task whose findings all come from the packs asked for.
  std::vector<model::Task> tasks;
};

}  // namespace assay::store
