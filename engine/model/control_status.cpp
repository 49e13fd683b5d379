#include "engine/model/control_status.h"

namespace assay::model {

std::string_view name(Selection selection) {
  constexpr std::string_view names[] = {"always",   "undecided", "missing", "disputed",
                                        "selected", "excluded",  "in_part"};
  return names[static_cast<std::size_t>(selection)];
}

std::string ControlStatus::standing() const {
  if (rules == 0) return "no rule judges it";
  if (selection == Selection::excluded && tally.decided() == 0) return "excluded";
  return std::string(name(standing_of(tally)));
}

std::optional<int> ControlStatus::undetermined_share() const {
  const std::size_t verdicts = tally.verdicts();
  if (verdicts == 0) return std::nullopt;
  const std::size_t open = tally.of(Outcome::undetermined);
  return static_cast<int>((open * 200 + verdicts) / (verdicts * 2));
}

}  // namespace assay::model
