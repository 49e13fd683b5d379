#include "engine/judge/approvals.h"

namespace assay::judge {
namespace {

bool holds(const Record& role, const Period& at, bool of_risk) {
  const std::string authority = role.text("authority");
  const bool may =
      authority == "decide" || authority == "approve" || (of_risk && authority == "accept_risk");
  const auto from = role.date("from");
  const auto to = role.date("to");
  return may && (!from || from->first <= at.last) && (!to || to->last >= at.first);
}

}  // namespace

std::optional<Date> approved_at(const model::Snapshot& snapshot, const std::string& org,
                                const std::string& key, bool of_risk) {
  if (key.empty()) return std::nullopt;
  const auto approval = find_record(snapshot, org, "approval", key);
  if (!approval || approval->table->lapsed[approval->row] != 0) return std::nullopt;
  const std::string decision = approval->text("decision");
  const bool given = decision == "approved" || (of_risk && decision == "accepted_risk");
  const auto at = approval->date("at");
  if (!given || approval->flag("given") == false || !at || snapshot.as_of < at->first) {
    return std::nullopt;
  }
  if (const auto person = find_record(snapshot, org, "person", approval->text("by"));
      person && person->flag("top_management") == true) {
    return at->last;
  }
  const auto role = find_record(snapshot, org, "role_assignment", approval->text("authority"));
  if (role && holds(*role, *at, of_risk)) return at->last;
  // An approval that names its person only: a role the person held that day.
  for (const Record& one : records(snapshot, "role_assignment", org)) {
    const bool mine = !role && one.state("person") == model::State::value &&
                      one.text("person") == approval->text("by");
    if (mine && holds(one, *at, of_risk)) return at->last;
  }
  return std::nullopt;
}

}  // namespace assay::judge
