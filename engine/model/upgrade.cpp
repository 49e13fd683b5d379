#include "engine/model/upgrade.h"

namespace assay::model {

std::string_view name(Upgraded how) {
  constexpr std::string_view names[] = {"added", "removed", "changed"};
  return names[static_cast<std::size_t>(how)];
}

}  // namespace assay::model
