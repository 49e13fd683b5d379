// Crosswalks: how much of what one requirement asks is given by meeting another.
//
// Entries are data (rules/crosswalks, whose README has the format). Read `from` RELATION `to`. What
// follows from entries is computed in judge/flow.h.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/json/value.h"
#include "engine/model/catalog.h"

namespace assay::model {

// Set theory: the demands of `from` against those of `to`.
enum class Relation : std::uint8_t {
  equal_to,         // the same demand
  equivalent_to,    // the same demand in other words
  superset_of,      // from asks all that to asks, and more
  subset_of,        // to asks all that from asks, and more
  intersects_with,  // they share a part
  no_relationship,  // looks alike and is not
};

std::string_view name(Relation relation);
std::optional<Relation> parse_relation(std::string_view text);

struct MappingEntry {
  std::string from, to;  // qualified ids
  Relation relation = Relation::no_relationship;
  std::vector<std::string> elements;  // of `to`, where its catalog divides it
  std::string rationale;              // our own words
  std::string residue;                // what `from` does not give `to`
  std::string source;                 // whose judgement it is
  std::string confidence;             // high, medium, low
  std::string second_reading;         // what an independent reading changed
};

// A requirement without a counterpart, and why.
struct Unmapped {
  std::string id, why;
};

struct Crosswalk {
  std::string file;
  std::string from, to;  // prefixes of catalogs
  std::string as_of;     // the day both texts were read
  std::vector<MappingEntry> entries;
  std::vector<Unmapped> unmapped;
};

// Refuses unknown ids and words, entries that stand twice, a residue that is missing or makes no
// sense, a clause of a management system said to equal or contain a duty of a product, and a leaf
// of `to` that neither an entry nor `unmapped` names. Every problem, each with its place.
Result<Crosswalk> parse_crosswalk(const json::Value& document, std::string_view file,
                                  const Catalogs& catalogs, std::vector<Error>& problems);

}  // namespace assay::model
