// Whether the cases of a pack tell every rule from its mutants.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "engine/packs/case_runner.h"
#include "engine/packs/mutate.h"

namespace assay::packs {

// How outcomes alone are found: handed in, like Assess.
using Outcomes = std::function<model::Assessment(model::Snapshot&, std::span<const model::Rule>)>;

struct MutantReport {
  enum class Fate : std::uint8_t { killed, survived, equivalent };
  std::string rule, name, says, file;
  std::uint32_t line = 0;
  Fate fate = Fate::survived;
  std::string killed_by;  // the sentence of the first case that no longer holds
  std::string reason;     // why it is equivalent, as the pack says
};

std::string_view name(MutantReport::Fate fate);

struct MutationReport {
  std::vector<MutantReport> mutants;  // by rule, in the order of the rule
  std::vector<Issue> issues;          // equivalents that are none

  [[nodiscard]] std::size_t count(MutantReport::Fate fate) const;
  // Killed of those not equivalent, in percent, rounded down; 100 when there are none.
  [[nodiscard]] std::int64_t score() const;
};

// Over the rules whose id is in `rules`; none named: all. The pack must be free of errors and its
// cases must hold.
MutationReport run_mutants(const Loaded& loaded, const Outcomes& outcomes,
                           std::span<const std::string> rules, unsigned threads);

}  // namespace assay::packs
