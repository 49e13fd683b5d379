// Which rows of one table belong to which rows of another: by organisation alone, or by
// organisation and the value of a joining field.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/assess/values.h"
#include "engine/model/snapshot.h"

namespace assay::assess {

// Subject row s belongs to group `group[s]`; group g holds rows[offsets[g] .. offsets[g + 1]).
struct Link {
  std::vector<std::uint32_t> group;
  std::vector<std::uint32_t> offsets;
  std::vector<model::Row> rows;
  std::vector<std::uint8_t> uncertain;  // by entry of `rows`; empty: all are certain

  [[nodiscard]] std::size_t groups() const { return offsets.size() - 1; }
  [[nodiscard]] bool is_uncertain(std::size_t entry) const {
    return !uncertain.empty() && uncertain[entry] != 0;
  }
};

// All rows of the subject's organisation. The arguments give, by row, the organisation's number.
Link link_by_org(std::span<const std::uint32_t> subject_orgs,
                 std::span<const std::uint32_t> row_orgs);

// Rows of the subject's organisation whose `field` (symbols, or sets of them) holds the subject's
// `wanted`. A blank on either side refers to nothing. A row whose field is unknown may belong to
// every subject, a subject whose value is unknown may own every row: those entries are uncertain.
Link link_by_value(std::span<const std::uint32_t> subject_orgs, const Values& wanted,
                   std::span<const std::uint32_t> row_orgs, const Values& field);

}  // namespace assay::assess
