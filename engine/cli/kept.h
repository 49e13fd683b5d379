// Runs the store keeps, as `findings`, `tasks`, `requests`, `explain` and `report` read them.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/cli/common.h"

namespace assay::cli {

struct Kept {
  store::Run about;
  std::vector<model::Finding> findings;  // not satisfied and undetermined, or all
  std::vector<model::Task> tasks;
};

// What the store holds of the run that --run names, or of the last. No pack is read.
std::optional<Kept> find_kept(const Call& call);

// The run evaluated again from the same facts by the same packs: what the store does not keep.
struct Again {
  Ready ready;
  store::FactStore store;
  api::Packs packs;
  api::Run run;
};
std::optional<Again> evaluate_again(const Call& call);

// The store, its runs, and the packs of one of them where they are at hand.
struct Opened {
  Ready ready;
  store::FactStore store;
  std::vector<store::Run> runs;  // oldest first
};
std::optional<Opened> open_runs(const Call& call);
// Reads the packs that the run was made with; nothing, with an error told, where they cannot be
// read.
std::optional<std::pair<Ready, api::Packs>> packs_of(const Call& call, const store::Run& run);

// Tells that the run has no organisation of that name, with the nearest right one.
void no_such_org(const Call& call, const Again& again, const std::string& org);

}  // namespace assay::cli
