#include "engine/judge/grade.h"

namespace assay::judge {
namespace {

constexpr std::size_t few = 4;  // below this many subjects a share says nothing: all must fail

std::string of(std::size_t failed, std::size_t judged) {
  return std::to_string(failed) + " of " + std::to_string(judged);
}

// "It did not run": the share of failing subjects.
bool did_not_run(const Circumstances& about) {
  if (!about.over_subjects || about.judged == 0) return false;
  if (about.judged < few) return about.failed == about.judged;
  const auto scaled = static_cast<std::int64_t>(about.failed) * Decimal::scale;
  return scaled >= about.major_share.millionths * static_cast<std::int64_t>(about.judged);
}

}  // namespace

Proposal propose(const Circumstances& about) {
  using model::Grade;
  if (about.level == model::Level::advice) {
    return {Grade::observation, "advice is not followed"};
  }
  // One failing measure is minor whatever its extent; only danger raises it by itself.
  if (!about.selected_measure) {
    if (!about.absent.empty()) return {Grade::major, about.absent};
    if (did_not_run(about)) {
      const std::string rest = about.judged < few ? ", which is all of fewer than four"
                                                  : ", which is the share for major or more";
      return {Grade::major, "it did not run for " + of(about.failed, about.judged) + rest};
    }
    if (!about.overdue.empty()) return {Grade::major, about.overdue};
  }
  if (!about.danger.empty()) return {Grade::major, about.danger};
  if (!about.selected_measure && !about.comes_back.empty()) {
    return {Grade::major, about.comes_back};
  }
  return {Grade::minor, about.over_subjects ? "unmet for " + of(about.failed, about.judged) +
                                                  " judged, no ground for major met"
                                            : "unmet, no ground for major met"};
}

}  // namespace assay::judge
