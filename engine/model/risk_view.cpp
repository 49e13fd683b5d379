#include "engine/model/risk_view.h"

namespace assay::model {

std::string_view name(Band band) {
  constexpr std::string_view names[] = {"unknown", "acceptable", "above acceptance", "intolerable"};
  return names[static_cast<std::size_t>(band)];
}

}  // namespace assay::model
