#include "engine/model/diff.h"

namespace assay::model {

std::string_view name(Move move) {
  constexpr std::string_view names[] = {"new", "recurring", "persisting", "resolved"};
  return names[static_cast<std::size_t>(move)];
}

std::string_view name(Cause cause) {
  constexpr std::string_view names[] = {"rule changed", "date moved", "fact changed", "waiver",
                                        "not judged before"};
  return names[static_cast<std::size_t>(cause)];
}

}  // namespace assay::model
