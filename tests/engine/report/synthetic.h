// A register that never was: organisations, systems, rules and outcomes drawn from a seed, for the
// rooms that judge, plan and report. Outcomes are drawn, not evaluated; rule outcomes follow from
// their expectations.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/model/assessment.h"
#include "engine/model/catalog.h"
#include "engine/model/finding.h"
#include "engine/model/rule.h"
#include "engine/model/snapshot.h"

namespace assay::synthetic {

struct Size {
  std::size_t orgs = 40;
  std::size_t systems = 2000;
  std::size_t rules = 24;
  std::uint64_t seed = 1;
};

struct World {
  model::Snapshot snapshot;
  std::vector<model::Rule> rules;
  model::Catalogs catalogs;
  model::Assessment assessment;
  std::vector<model::Finding> findings;
};

World make_world(const Size& size);

// A small generator whose numbers are the same everywhere.
class Draw {
 public:
  explicit Draw(std::uint64_t seed) : state_(seed * 2862933555777941757ULL + 3037000493ULL) {}
  std::uint64_t below(std::uint64_t bound);
  bool in_hundred(std::uint64_t part) { return below(100) < part; }

 private:
  std::uint64_t state_;
};

}  // namespace assay::synthetic
