#include "engine/model/readiness.h"

#include <algorithm>

namespace assay::model {

std::string_view name(Ready ready) {
  constexpr std::string_view names[] = {"ready", "not ready", "cannot say"};
  return names[static_cast<std::size_t>(ready)];
}

std::string_view name(ReadinessItem::What what) {
  constexpr std::string_view names[] = {"blocks", "unknown", "concern"};
  return names[static_cast<std::size_t>(what)];
}

std::size_t StageReadiness::count(ReadinessItem::What what) const {
  return static_cast<std::size_t>(std::count_if(
      items.begin(), items.end(), [what](const ReadinessItem& one) { return one.what == what; }));
}

}  // namespace assay::model
