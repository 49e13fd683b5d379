// The columns of a file matched with those of its mapping.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/intake/mapping.h"
#include "engine/intake/summary.h"

namespace assay::intake {

struct Binding {
  std::vector<int> cell_of;  // by column of the mapping: index of the cell, -1: the file lacks it
  std::vector<ColumnUse> columns;  // every column of the file, in order, then those it lacks
  std::size_t width = 0;           // cells a record must have
};

// `header` may be empty for a source without one; then `width` says how many cells a record has.
// Errors (where = `place`): a column the mapping does not know, one it wants that is not there, one
// that is ambiguous.
Result<Binding> bind_columns(const SourceMap& source, const std::vector<std::string>& header,
                             std::size_t width, const std::string& place);

}  // namespace assay::intake
