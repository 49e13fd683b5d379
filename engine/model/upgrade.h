// What a new version of a catalog changes, and what rests on each change and must be looked at
// again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/model/crosswalk.h"

namespace assay::model {

// `what` is title, words, from, original_from, amended_on, until, never, superseded, reading,
// roles, classes, recorded_as, elements, parent, kind (requirement, guidance, heading, measure),
// product_duty, evidence, or the name of a remark.
struct Alteration {
  std::string what, before, after;

  bool operator==(const Alteration&) const = default;
};

enum class Upgraded : std::uint8_t { added, removed, changed };

std::string_view name(Upgraded how);

struct Upgrade {
  std::string requirement,
      title;  // qualified id; the title as it is now, of a removed one as it was
  Upgraded how = Upgraded::changed;
  std::vector<Alteration> alterations;  // of a changed one
  std::string perhaps;                  // of an added or removed one: the id with the same words on
                                        // the other side, where it may only have a new number
  std::vector<MappingEntry> entries;    // that begin or end at it
  std::vector<std::string> unmapped;    // why crosswalks say that it has no counterpart
  std::vector<std::string> crosswalks;  // of an added one: files that say nothing of it yet
  std::vector<std::string> rules;       // "pack/rule" that point at it or ask facts for its id
  std::vector<std::string> findings;    // ids of open ones about it, or by those rules
};

}  // namespace assay::model
