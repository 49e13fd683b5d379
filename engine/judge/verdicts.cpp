#include "engine/judge/verdicts.h"

#include <algorithm>
#include <set>

#include "engine/judge/cells.h"
#include "engine/judge/concerns.h"

namespace assay::judge {
namespace {

using model::Outcome;
using model::Row;
using Found = std::map<std::pair<std::string, std::string>, Verdicts>;

constexpr std::size_t most_findings = 20;

// What one rule found, spread over its requirements and the systems of one organisation.
class Spread {
 public:
  Spread(const Judged& judged, const Systems& systems)
      : judged_(judged), systems_(systems), concerns_(judged.snapshot) {}

  Found all() {
    for (const model::RuleResult& result : judged_.assessment.rules) {
      const model::Rule& rule = judged_.rules[result.rule];
      if (const model::Table* table = judged_.snapshot.find(rule.subject))
        add(rule, result, *table);
      for (const model::RuleResult::Empty& empty : result.empty) {
        for (const std::string& control : rule.controls)
          made_[{empty.org, control}].systems[""].add(empty.outcome, model::Basis::claim, false);
      }
    }
    add_findings();
    for (auto& [key, of] : made_) {
      for (const std::string& system : systems_.at(key.first))
        of.known.push_back(of_system(of, system));
    }
    return std::move(made_);
  }

 private:
  void add(const model::Rule& rule, const model::RuleResult& result, const model::Table& table) {
    const std::vector<Concerned>& concerned = concerns_.of(table);
    for (std::size_t first = 0; first < result.rows.size();) {
      const model::Symbol org = table.org[result.rows[first]];
      std::size_t last = first;
      while (last < result.rows.size() && table.org[result.rows[last]] == org) ++last;
      const std::string name(judged_.snapshot.symbols.text(org));
      for (const std::string& control : rule.controls) {
        Verdicts& of = made_[{name, control}];
        for (std::size_t i = first; i < last; ++i) add(result, i, concerned[result.rows[i]], of);
      }
      if (judges_on(rule, judged_.assessment.as_of))
        add_without(rule, *table.kind, name,
                    reached({result.rows.data() + first, last - first}, concerned));
      first = last;
    }
  }

  static void add(const model::RuleResult& result, std::size_t i, const Concerned& concerned,
                  Verdicts& of) {
    const bool binds = result.reason[i] != model::Reason::applicability_undecided;
    if (!concerned.named && result.outcome[i] < Outcome::undetermined) return;
    if (concerned.systems.empty()) of.systems[""].add(result.outcome[i], result.basis[i], binds);
    for (const std::string& system : concerned.systems)
      of.systems[system].add(result.outcome[i], result.basis[i], binds);
  }

  // The systems that rows concern; "" among them where one concerns the organisation.
  static std::set<std::string_view> reached(std::span<const Row> rows,
                                            const std::vector<Concerned>& concerned) {
    std::set<std::string_view> made;
    for (const Row row : rows) {
      made.insert(concerned[row].systems.begin(), concerned[row].systems.end());
      if (concerned[row].systems.empty() && concerned[row].named) made.emplace();
    }
    return made;
  }

  void add_without(const model::Rule& rule, const model::Kind& kind, const std::string& org,
                   const std::set<std::string_view>& reached) {
    if (reached.contains("") || kind.name == "ai_system") return;
    const bool complete = concerns_.is_complete(kind, org);
    for (const std::string& control : rule.controls) {
      Verdicts& of = made_[{org, control}];
      for (const std::string& system : systems_.at(org)) {
        if (system.empty() || reached.contains(system)) continue;
        Verdict& one = of.systems[system];
        one.without = true;
        if (!complete) one.lacking = kind.name;
      }
    }
  }

  void add_findings() {
    for (const model::Finding& finding : judged_.findings) {
      for (const std::string& control : finding.controls) {
        const auto at = made_.find({finding.org, control});
        if (at == made_.end()) continue;
        at->second.waived = at->second.waived || finding.waived();
        if (finding.outcome == Outcome::not_satisfied && at->second.findings.size() < most_findings)
          at->second.findings.push_back(finding.id);
      }
    }
  }

  static Verdict of_system(const Verdicts& of, const std::string& system) {
    Verdict made;
    for (const std::string_view key : {std::string_view(), std::string_view(system)}) {
      if (const auto found = of.systems.find(key); found != of.systems.end())
        made.add(found->second);
      if (system.empty()) break;
    }
    return made;
  }

  const Judged& judged_;
  const Systems& systems_;
  Concerns concerns_;
  Found made_;
};

}  // namespace

void Verdict::add(Outcome one, model::Basis basis, bool binds) {
  any = true;
  concerned = concerned || (binds && one != Outcome::not_applicable);
  declared = declared || (one == Outcome::satisfied && basis == model::Basis::claim);
  outcome = std::max(outcome, one);
}

void Verdict::add(const Verdict& other) {
  outcome = std::max(outcome, other.outcome);
  any = any || other.any;
  declared = declared || other.declared;
  concerned = concerned || other.concerned;
  without = without || other.without;
  if (lacking.empty()) lacking = other.lacking;
}

Systems systems_in_use(const model::Snapshot& snapshot) {
  Systems made;
  for (const std::string& org : snapshot.orgs) {
    std::vector<std::string>& of = made[org];
    for (const Record& record : records(snapshot, "ai_system", org)) {
      if (record.text("stage") != "retired") of.push_back(record.key());
    }
    if (of.empty()) of.emplace_back();
  }
  return made;
}

Found verdicts_of(const Judged& judged, const Systems& systems) {
  return Spread(judged, systems).all();
}

}  // namespace assay::judge
