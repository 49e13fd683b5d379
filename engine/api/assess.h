// From the store to everything that is concluded: snapshot, outcomes, findings, posture, tasks.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/api/home.h"
#include "engine/base/date.h"
#include "engine/base/result.h"
#include "engine/model/assessment.h"
#include "engine/model/finding.h"
#include "engine/model/posture.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"
#include "engine/packs/packs.h"
#include "engine/store/fact_store.h"

namespace assay::api {

using Parameters = std::map<std::string, std::string>;

struct Packs {
  std::vector<packs::Loaded> packs;  // sorted by id
  std::vector<model::Rule> rules;    // of all of them, in that order
  // Whether any issue of any pack is an error: then there is nothing to assess.
  [[nodiscard]] bool refused() const;
};

Result<Packs> load_packs(const Home& home, const Vocabulary& vocabulary,
                         std::span<const PackPlace> places, const Parameters& parameters);

struct AssessRequest {
  Date as_of;
  std::optional<std::int64_t> known;  // the last load to take into account
  std::optional<std::string> org;
  unsigned threads = 1;
};

struct Run {
  Date as_of;
  model::Snapshot snapshot;
  model::Assessment assessment;
  std::vector<model::Finding> findings;  // not satisfied and undetermined
  model::Posture posture;
  std::vector<model::Task> tasks;
};

Result<Run> assess(store::FactStore& store, const Vocabulary& vocabulary,
                   std::span<const model::Rule> rules, const AssessRequest& request);

// Whether every rule was evaluated for every subject and something was decided.
bool is_complete(const Run& run);

}  // namespace assay::api
