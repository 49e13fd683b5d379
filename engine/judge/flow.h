// What follows from crosswalk entries: how relations turn round, join and flow.
//
// Pure. Satisfied flows in full along equal and superset, in part along subset and intersects. Not
// satisfied flows along equal and subset. Whatever is not known, rests on claims only, is waived or
// does not apply never flows as satisfied. At most two hops.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/model/assessment.h"
#include "engine/model/coverage.h"
#include "engine/model/crosswalk.h"

namespace assay::judge {

// The same entry read from its other end.
model::Relation inverse(model::Relation relation);

// a then b: equal joined with x is x, superset with superset, subset with subset; nothing else is
// known.
std::optional<model::Relation> compose(model::Relation a, model::Relation b);

// A way from one requirement to another along one or two entries.
struct Way {
  std::string from, via, to;  // via: empty for one hop
  model::Relation relation = model::Relation::no_relationship;
  std::vector<std::string> elements;  // of `to` that it gives, where entries name them
  std::vector<const model::MappingEntry*> entries;  // one or two
  std::string residue;                              // of the last entry that leaves something over

  bool operator==(const Way&) const = default;
};

// Every way to the requirement from requirements of the frameworks in `from` (prefixes). The three
// stops of two hops belong to three frameworks. Sorted by (from, via).
std::vector<Way> ways_to(std::span<const model::Crosswalk> crosswalks, std::string_view to,
                         std::span<const std::string> from);

// Pairs (related, control): evidence for the first supports the second, because the first equals or
// contains it. Sorted, each once.
std::vector<std::pair<std::string, std::string>> supporting(
    std::span<const model::Crosswalk> crosswalks);

// How much of `to` the texts of the ways' sources cover: full along one equal or superset, or when
// the elements they name are all there are.
model::Extent covered(std::span<const Way> ways, std::span<const std::string> elements);
model::Extent covered(std::span<const Way* const> ways, std::span<const std::string> elements);

// What is known of a source at the moment.
struct Source {
  model::Outcome outcome = model::Outcome::undetermined;
  bool declared = false;  // rests on claims only
  bool waived = false;
};

// What arrives at the target.
struct Arrival {
  model::Extent satisfied = model::Extent::none;
  bool not_satisfied = false;

  bool operator==(const Arrival&) const = default;
};

Arrival flow(model::Relation relation, const Source& source);

}  // namespace assay::judge
