// What the JSON writers of this room share.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/json/write.h"
#include "engine/model/posture.h"

namespace assay::report {

json::Writer& number(json::Writer& out, std::string_view name, std::size_t value);
// Member `tally`. A count that is not there is 0.
void write_tally(json::Writer& out, const model::Tally& tally);

template <typename T, typename Write>
void write_list(json::Writer& out, std::string_view label, const std::vector<T>& list,
                Write write) {
  out.name(label).open_array();
  for (const T& one : list) write(out, one);
  out.close_array();
}

}  // namespace assay::report
