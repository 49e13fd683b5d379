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
#include "engine/model/function.h"
#include "engine/model/posture.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"
#include "engine/packs/packs.h"
#include "engine/store/fact_store.h"

namespace assay::api {

struct Packs {
  std::vector<packs::Loaded> packs;  // sorted by id
  std::vector<model::Rule> rules;    // of all of them, in that order
  packs::Params parameters;          // that were given
  model::Ask ask;                    // the functions of the packs

  // Whether any issue of any pack is an error: then there is nothing to assess with.
  [[nodiscard]] bool refused() const;
};

// Reads the packs, several at once. Where one cannot be read, the first of them in the order of
// `places` is told.
Result<Packs> load_packs(const Home& home, const Vocabulary& vocabulary,
                         std::span<const PackPlace> places, const packs::Params& parameters,
                         packs::Read read = packs::Read::rules, unsigned threads = 1);

struct AssessRequest {
  Date as_of;
  std::optional<std::int64_t> known;  // the last load to take into account
  std::optional<std::string> org;
  unsigned threads = 1;
};

struct Run {
  store::Run about;  // as the store keeps it; number 0 until it is kept
  model::Snapshot snapshot;
  model::Assessment assessment;
  std::vector<model::Finding> findings;  // not satisfied and undetermined
  std::vector<model::Finding> advised;   // the others with an unmet advice
  model::Posture posture;
  std::vector<model::Task> tasks;
};

// Judges what the store knows. Nothing is written; when the last run judged the same facts by the
// same packs as of the same day, this is that run again, with its number.
Result<Run> assess(const store::FactStore& store, const Vocabulary& vocabulary, const Packs& packs,
                   const AssessRequest& request);

// Keeps a run that has no number yet, and gives it one.
Status keep(store::FactStore& store, Run& run, std::string started_at);

// The same in two steps, so that what needs the run's number can go on while it is kept; nothing
// where the run is in the store already.
Result<std::optional<store::Recording>> begin_keeping(store::FactStore& store, Run& run,
                                                      std::string started_at);

// A kept run once more, from the same facts. The packs must be those it was made with, byte for
// byte.
Result<Run> repeat(const store::FactStore& store, const Vocabulary& vocabulary, const Packs& packs,
                   const store::Run& about, unsigned threads);

// Every finding of the run, satisfied and not applicable ones too.
std::vector<model::Finding> all_findings(const Run& run, const Vocabulary& vocabulary,
                                         const Packs& packs);

std::string version();  // "0.1.0"

}  // namespace assay::api
