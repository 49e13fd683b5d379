// Outcomes, reasons and bases are counted from the assessment, which has every verdict; severity
// and waivers from the findings, which have the open ones.
#include "engine/judge/tallies.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "engine/judge/cells.h"

namespace assay::judge {
namespace {

using model::Outcome;
using model::Tally;

template <typename E>
std::size_t at(E value) {
  return static_cast<std::size_t>(value);
}

using ByOrg = std::map<std::string, Tally, std::less<>>;

void count_verdict(Tally& tally, Outcome outcome, model::Reason reason, model::Basis basis) {
  ++tally.outcome[at(outcome)];
  if (outcome == Outcome::undetermined) ++tally.reason[at(reason)];
  if (outcome == Outcome::satisfied) ++tally.satisfied[at(basis)];
  if (outcome == Outcome::not_satisfied) ++tally.failed[at(basis)];
}

ByOrg count_rule(const model::Snapshot& snapshot, const model::Rule& rule,
                 const model::RuleResult& result) {
  ByOrg tallies;
  const model::Table* table = snapshot.find(rule.subject);
  Tally* current = nullptr;
  model::Symbol org = model::Symbols::none;
  for (std::size_t i = 0; i < result.rows.size(); ++i) {
    const model::Symbol here = table->org[result.rows[i]];
    if (here != org) {
      org = here;
      current = &tallies[std::string(snapshot.symbols.text(org))];
    }
    count_verdict(*current, result.outcome[i], result.reason[i], result.basis[i]);
  }
  for (const model::RuleResult::Empty& empty : result.empty) {
    count_verdict(tallies[empty.org], empty.outcome, empty.reason, model::Basis::claim);
  }
  return tallies;
}

void count_open(std::span<const model::Rule> rules, std::span<const model::Finding> findings,
                std::vector<ByOrg>& tallies) {
  std::map<std::pair<std::string, std::string>, std::size_t> index;
  for (std::size_t i = 0; i < rules.size(); ++i) index[{rules[i].pack, rules[i].id}] = i;
  for (const model::Finding& finding : findings) {
    const auto rule = index.find({finding.pack, finding.rule});
    if (rule == index.end()) continue;
    Tally& tally = tallies[rule->second][finding.org];
    if (finding.outcome == Outcome::not_satisfied) {
      if (finding.waived()) {
        ++tally.waived;
      } else {
        ++tally.severity[at(finding.severity)];
      }
    } else if (finding.outcome == Outcome::undetermined && finding.waived()) {
      ++tally.waived_undetermined;
    }
  }
}

std::string name_of(const model::Snapshot& snapshot, const std::string& org) {
  const auto record = find_record(snapshot, org, "organization", org);
  const std::string name = record ? record->text("name") : "";
  return name.empty() ? org : name;
}

// Subjects of each kind to which at least one rule applied or may apply.
using Reached = std::map<std::string, std::set<model::Row>>;

Reached reached_rows(std::span<const model::Rule> rules, const model::Assessment& assessment) {
  Reached reached;
  for (const model::RuleResult& result : assessment.rules) {
    std::set<model::Row>& rows = reached[rules[result.rule].subject];
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
      if (result.outcome[i] != Outcome::not_applicable) rows.insert(rows.end(), result.rows[i]);
    }
  }
  return reached;
}

struct Scope {
  std::set<std::string> orgs;                         // with a scope item
  std::set<std::pair<std::string, std::string>> out;  // (org, "kind:key")
};

Scope read_scope(const model::Snapshot& snapshot) {
  Scope scope;
  for (const Record& item : records(snapshot, "scope_item")) {
    scope.orgs.insert(item.org());
    if (item.flag("included") == false) scope.out.insert({item.org(), item.text("item")});
  }
  return scope;
}

std::vector<model::Population> populations(const model::Snapshot& snapshot,
                                           const Reached& reached) {
  const Scope scope = read_scope(snapshot);
  std::map<std::pair<std::string, std::string>, model::Population> found;
  for (const auto& [kind, rows] : reached) {
    for (const std::string& org : snapshot.orgs) {
      const model::Register about = snapshot.register_of(org, kind);
      found[{org, kind}] = {.org = org,
                            .kind = kind,
                            .scope_known = scope.orgs.contains(org),
                            .complete = about.complete && about.contradicted.empty(),
                            .contradicted = about.contradicted};
    }
    for (const Record& record : records(snapshot, kind)) {
      model::Population& one = found[{record.org(), kind}];
      ++one.known;
      if (rows.contains(record.row)) ++one.reached;
      if (scope.out.contains({record.org(), kind + ":" + record.key()})) ++one.out_of_scope;
    }
  }
  std::vector<model::Population> sorted;
  for (auto& [key, one] : found) sorted.push_back(std::move(one));
  return sorted;
}

void add_controls(std::span<const model::Rule> rules, const std::vector<ByOrg>& tallies,
                  model::Posture& posture) {
  std::map<std::pair<std::string, std::string>, Tally> found;  // (org, control)
  for (std::size_t i = 0; i < rules.size(); ++i) {
    for (const std::string& control : rules[i].controls) {
      Tally& whole = found[{"", control}];
      for (const auto& [org, tally] : tallies[i]) {
        whole.add(tally);
        found[{org, control}].add(tally);
      }
    }
  }
  posture.controls.reserve(found.size());
  for (const auto& [key, tally] : found) {
    posture.controls.push_back({.org = key.first, .control = key.second, .tally = tally});
  }
}

}  // namespace

void count(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
           const model::Assessment& assessment, std::span<const model::Finding> findings,
           model::Posture& posture) {
  std::vector<ByOrg> tallies(rules.size());
  for (const model::RuleResult& result : assessment.rules) {
    tallies[result.rule] = count_rule(snapshot, rules[result.rule], result);
  }
  count_open(rules, findings, tallies);

  ByOrg orgs;
  for (const std::string& org : snapshot.orgs) orgs[org];
  std::size_t lines = rules.size();
  for (const ByOrg& some : tallies) lines += some.size();
  posture.rules.reserve(lines);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    model::RuleTally whole{.pack = rules[i].pack, .rule = rules[i].id};
    for (const auto& [org, tally] : tallies[i]) {
      whole.tally.add(tally);
      orgs[org].add(tally);
    }
    posture.whole.add(whole.tally);
    posture.rules.push_back(std::move(whole));
  }
  for (const auto& [org, unused] : orgs) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
      const auto tally = tallies[i].find(org);
      if (tally == tallies[i].end()) continue;
      posture.rules.push_back(
          {.org = org, .pack = rules[i].pack, .rule = rules[i].id, .tally = tally->second});
    }
  }
  for (const auto& [org, tally] : orgs) {
    posture.orgs.push_back({.org = org, .name = name_of(snapshot, org), .tally = tally});
  }
  add_controls(rules, tallies, posture);
  posture.populations = populations(snapshot, reached_rows(rules, assessment));
}

}  // namespace assay::judge
