#include "engine/judge/diff.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace assay::judge {
namespace {

using model::Cause;
using model::Difference;
using model::Finding;
using model::Move;
using model::Outcome;

bool is_open(const Finding& finding) {
  return finding.outcome == Outcome::not_satisfied || finding.outcome == Outcome::undetermined;
}

// Each subject by itself: what is alike in one run need not be in the other.
std::vector<Finding> one_by_one(std::span<const Finding> findings) {
  std::vector<Finding> made;
  for (const Finding& finding : findings) {
    if (!is_open(finding)) continue;
    for (const model::Alike& one : finding.alike) made.push_back(model::apart(finding, one));
    made.push_back(finding);
    made.back().alike.clear();
  }
  return made;
}

// The id a finding of the earlier run has under the later rules.
class Renamer {
 public:
  explicit Renamer(std::span<const model::Rule> rules) {
    for (const model::Rule& rule : rules) {
      for (const std::string& was : rule.was) now_[{rule.pack, was}] = rule.id;
    }
  }
  [[nodiscard]] std::string id(const Finding& finding) const {
    const auto found = now_.find({finding.pack, finding.rule});
    if (found == now_.end()) return finding.id;
    return model::finding_id(finding.org, finding.pack, found->second, finding.subject);
  }

 private:
  std::map<std::pair<std::string, std::string>, std::string> now_;
};

std::optional<Outcome> outcome_in(const Outcomes& outcomes, const std::string& id) {
  const auto found = outcomes.find(id);
  return found == outcomes.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Cause> causes_of(const DiffInput& input, const std::string& id,
                             const std::optional<Outcome>& from, const std::optional<Outcome>& to) {
  std::vector<Cause> causes;
  if (input.later_rules != nullptr && input.later_day != nullptr) {
    const auto ruled = outcome_in(*input.later_rules, id);
    const auto aged = outcome_in(*input.later_day, id);
    if (from != ruled) causes.push_back(Cause::rule);
    if (ruled != aged) causes.push_back(Cause::date);
    if (aged != to) causes.push_back(Cause::fact);
    return causes;
  }
  if (from == to) return causes;
  // Without the packs only what cannot have been is left out.
  if (!input.same_rules) causes.push_back(Cause::rule);
  if (!input.same_day) causes.push_back(Cause::date);
  causes.push_back(Cause::fact);
  return causes;
}

Difference resolved(const DiffInput& input, const Finding& finding, const std::string& id) {
  Difference made{
      .move = Move::resolved, .finding = finding, .before = std::string(name(finding.outcome))};
  if (!input.judged_to.contains({finding.org, finding.pack})) {
    made.causes = {Cause::scope};
  } else {
    made.causes = causes_of(input, id, finding.outcome, std::nullopt);
  }
  return made;
}

Difference appeared(const DiffInput& input, const Finding& finding) {
  Difference made{.move = input.earlier.contains(finding.id) ? Move::recurring : Move::fresh,
                  .finding = finding,
                  .after = std::string(name(finding.outcome))};
  if (!input.judged_from.contains({finding.org, finding.pack})) {
    made.causes = {Cause::scope};
  } else {
    made.causes = causes_of(input, finding.id, std::nullopt, finding.outcome);
  }
  return made;
}

Difference persisting(const DiffInput& input, const Finding& before, const Finding& after) {
  Difference made{.move = Move::persisting,
                  .finding = after,
                  .before = std::string(name(before.outcome)),
                  .after = std::string(name(after.outcome)),
                  .grade_before = std::string(name(before.grade)),
                  .severity_before = std::string(name(before.severity))};
  if (before.outcome != after.outcome) {
    made.causes = causes_of(input, after.id, before.outcome, after.outcome);
  }
  if (before.waived() != after.waived()) made.causes.push_back(Cause::waiver);
  made.changed = before.outcome != after.outcome || before.grade != after.grade ||
                 before.severity != after.severity || before.waived() != after.waived();
  return made;
}

auto rank(const Difference& one) {
  return std::tuple(static_cast<int>(one.move), one.finding.outcome != Outcome::not_satisfied,
                    -static_cast<int>(one.finding.severity),
                    std::tie(one.finding.org, one.finding.pack, one.finding.rule, one.before,
                             one.after, one.causes, one.finding.subject));
}

}  // namespace

Outcomes outcomes_of(std::span<const Finding> findings) {
  Outcomes made;
  for (const Finding& finding : findings) {
    if (!is_open(finding)) continue;
    made[finding.id] = finding.outcome;
    for (const model::Alike& one : finding.alike) made[one.id] = finding.outcome;
  }
  return made;
}

model::Diff compare(const DiffInput& input, std::span<const model::Rule> rules) {
  const Renamer renamer(rules);
  const std::vector<Finding> from = one_by_one(input.from);
  const std::vector<Finding> to = one_by_one(input.to);
  std::map<std::string, const Finding*, std::less<>> before;
  for (const Finding& finding : from) before[renamer.id(finding)] = &finding;
  model::Diff diff;
  std::set<std::string> still;
  for (const Finding& finding : to) {
    const auto found = before.find(finding.id);
    if (found == before.end()) {
      diff.differences.push_back(appeared(input, finding));
    } else {
      still.insert(finding.id);
      diff.differences.push_back(persisting(input, *found->second, finding));
    }
  }
  for (const auto& [id, finding] : before) {
    if (!still.contains(id)) diff.differences.push_back(resolved(input, *finding, id));
  }
  std::sort(diff.differences.begin(), diff.differences.end(),
            [](const Difference& a, const Difference& b) { return rank(a) < rank(b); });
  for (const Difference& one : diff.differences) {
    const auto move = static_cast<std::size_t>(one.move);
    ++diff.moves[move];
    diff.changed += one.changed ? 1 : 0;
    for (const Cause cause : one.causes) ++diff.causes[move][static_cast<std::size_t>(cause)];
  }
  diff.rules_known = input.later_rules != nullptr;
  return diff;
}

}  // namespace assay::judge
