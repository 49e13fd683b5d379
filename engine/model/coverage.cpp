#include "engine/model/coverage.h"

namespace assay::model {

std::string_view name(Extent extent) {
  constexpr std::string_view names[] = {"none", "part", "full"};
  return names[static_cast<std::size_t>(extent)];
}

std::string_view name(Shown shown) {
  constexpr std::string_view names[] = {"not_applicable", "satisfied",    "in_part",
                                        "nothing",        "undetermined", "not_satisfied"};
  return names[static_cast<std::size_t>(shown)];
}

}  // namespace assay::model
