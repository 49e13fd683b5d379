#include "engine/model/posture.h"

#include <map>

#include "engine/base/text.h"

namespace assay::model {
namespace {

template <std::size_t N>
void add_each(std::array<std::size_t, N>& into, const std::array<std::size_t, N>& from) {
  for (std::size_t i = 0; i < N; ++i) into[i] += from[i];
}

constexpr std::size_t nearest_days = 3;  // that are named, of those on which a law begins to bind

constexpr std::string_view standing_names[] = {
    "nonconformity found",    "waived",         "undetermined", "declared, no nonconformity found",
    "no nonconformity found", "not applicable", "not evaluated"};
constexpr std::string_view problem_names[] = {"unreadable", "dangling", "blank_join"};
constexpr std::string_view waiver_names[] = {"in force", "expired", "not yet in force",
                                             "without effect"};

}  // namespace

std::string_view name(Standing standing) {
  return standing_names[static_cast<std::size_t>(standing)];
}
std::string_view name(DataProblem::What what) {
  return problem_names[static_cast<std::size_t>(what)];
}
std::string_view name(WaiverStatus::State state) {
  return waiver_names[static_cast<std::size_t>(state)];
}

std::size_t Tally::verdicts() const { return decided() + of(Outcome::undetermined); }

std::size_t Tally::decided() const { return of(Outcome::satisfied) + of(Outcome::not_satisfied); }

void Tally::add(const Tally& other) {
  add_each(outcome, other.outcome);
  add_each(reason, other.reason);
  add_each(satisfied, other.satisfied);
  add_each(failed, other.failed);
  add_each(severity, other.severity);
  waived += other.waived;
  waived_undetermined += other.waived_undetermined;
}

Standing standing_of(const Tally& tally) {
  const std::size_t failing = tally.of(Outcome::not_satisfied);
  if (failing > tally.waived) return Standing::nonconformity;
  if (tally.of(Outcome::undetermined) > 0) return Standing::undetermined;
  if (failing > 0) return Standing::waived;
  if (tally.of(Outcome::satisfied) > 0) {
    return tally.satisfied[static_cast<std::size_t>(Basis::claim)] > 0 ? Standing::declared
                                                                       : Standing::none_found;
  }
  return tally.of(Outcome::not_applicable) > 0 ? Standing::not_applicable : Standing::not_evaluated;
}

std::string Posture::silence() const {
  if (silent.empty()) return "";
  std::map<std::string, std::size_t> from, until;
  std::size_t never = 0;
  for (const SilentRule& one : silent) {
    if (one.when == "never") ++never;
    if (one.when.starts_with("from")) ++from[one.when];
    if (one.when.starts_with("until")) ++until[one.when];
  }
  std::vector<std::string> parts;
  if (!until.empty()) {
    std::size_t ended = 0;
    for (const auto& [when, count] : until) ended += count;
    parts.push_back(std::to_string(ended) + " bound " + until.rbegin()->first +
                    (until.size() > 1 ? " at the latest" : ""));
  }
  std::string coming;
  std::size_t days = 0;
  std::size_t later = 0;
  for (const auto& [when, count] : from) {
    if (++days > nearest_days) {
      later += count;
      continue;
    }
    coming += (days == 1 ? "" : ", ") + std::to_string(count);
    coming += (days > 1 ? " " : count == 1 ? " binds " : " bind ") + when;
  }
  if (later > 0) coming += ", " + std::to_string(later) + " later";
  if (!coming.empty()) parts.push_back(coming);
  if (never > 0) parts.push_back(std::to_string(never) + " never did");
  return std::to_string(silent.size()) + (silent.size() == 1 ? " rule judges" : " rules judge") +
         " nothing on " + to_text(as_of) + ", since no law behind " +
         (silent.size() == 1 ? "it" : "them") + " binds that day: " + text::join(parts, "; ");
}

Population Posture::population(std::string_view kind) const {
  Population sum{.kind = std::string(kind), .complete = true};
  bool any = false;
  for (const Population& one : populations) {
    if (one.kind != kind) continue;
    any = true;
    sum.known += one.known;
    sum.reached += one.reached;
    sum.out_of_scope += one.out_of_scope;
    sum.scope_known = sum.scope_known || one.scope_known;
    sum.complete = sum.complete && one.complete;
    if (sum.contradicted.empty()) sum.contradicted = one.contradicted;
  }
  sum.complete = sum.complete && any;
  return sum;
}

}  // namespace assay::model
