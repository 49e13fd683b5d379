#include "engine/judge/controls.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "engine/judge/applicability.h"

namespace assay::judge {
namespace {

using model::ControlStatus;
using model::Selection;

constexpr std::size_t most_missing = 3;

using Key = std::pair<std::string, std::string>;  // (org, control)

// What rules, statements, requests and questions say about each control.
struct Known {
  std::map<std::string, std::set<std::size_t>, std::less<>> rules;  // by control, indexes
  std::map<Key, const model::Tally*> tallies;
  std::map<Key, std::pair<model::Grade, std::size_t>> statements;
  std::map<Key, std::vector<const model::Request*>> requests;
};

Known know(std::span<const model::Rule> rules, const model::Posture& posture) {
  Known known;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    for (const std::string& control : rules[i].controls) known.rules[control].insert(i);
  }
  for (const model::ControlTally& one : posture.controls) {
    known.tallies[{one.org, one.control}] = &one.tally;
  }
  for (const model::Statement& one : posture.statements) {
    for (const std::string& control : one.controls) {
      for (const std::string& org : {std::string(), one.org}) {
        auto& [grade, count] = known.statements[{org, control}];
        grade = std::max(grade, one.grade);
        ++count;
      }
    }
  }
  for (const model::Request& one : posture.requests) {
    for (const std::string& control : one.controls) {
      known.requests[{"", control}].push_back(&one);
      known.requests[{one.org, control}].push_back(&one);
    }
  }
  return known;
}

std::optional<model::Basis> weakest(const model::Tally& tally) {
  for (std::size_t i = 0; i < tally.satisfied.size(); ++i) {
    if (tally.satisfied[i] + tally.failed[i] > 0) return static_cast<model::Basis>(i);
  }
  return std::nullopt;
}

// The same thing asked in several organisations or by several rules is named once.
void add_missing(const std::vector<const model::Request*>& requests, ControlStatus& status) {
  std::vector<std::pair<std::size_t, std::string>> asked;
  std::set<std::tuple<std::string, std::string, std::string>> questions;
  for (const model::Request* request : requests) {
    if (request->reason == model::Reason::needs_attestation) {
      questions.insert({request->pack, request->rule, request->expectation});
      continue;
    }
    const auto found = std::find_if(asked.begin(), asked.end(),
                                    [&](const auto& one) { return one.second == request->asks; });
    if (found == asked.end()) {
      asked.emplace_back(request->subjects, request->asks);
    } else {
      found->first += request->subjects;
    }
  }
  std::stable_sort(asked.begin(), asked.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  for (std::size_t i = 0; i < std::min(asked.size(), most_missing); ++i) {
    status.missing.push_back(asked[i].second);
  }
  status.missing_more = asked.size() - status.missing.size();
  status.questions = questions.size();
}

// By (organisation, kind), and by kind for all of them.
using JudgedOn = std::map<Key, model::JudgedOn>;

JudgedOn populations_of(const model::Posture& posture) {
  JudgedOn made;
  for (const model::Population& population : posture.populations) {
    for (const std::string& org : {std::string(), population.org}) {
      model::JudgedOn& one =
          made.try_emplace({org, population.kind},
                           model::JudgedOn{.kind = population.kind, .complete = true})
              .first->second;
      one.known += population.known;
      one.complete = one.complete && population.complete;
    }
  }
  return made;
}

std::vector<model::JudgedOn> judged_on(const std::string& org, const std::set<std::size_t>& indexes,
                                       std::span<const model::Rule> rules, const JudgedOn& known) {
  std::set<std::string_view> kinds;
  for (const std::size_t index : indexes) kinds.insert(rules[index].subject);
  std::vector<model::JudgedOn> made;
  for (const std::string_view kind : kinds) {
    const auto found = known.find({org, std::string(kind)});
    made.push_back(found != known.end()
                       ? found->second
                       : model::JudgedOn{.kind = std::string(kind), .complete = true});
  }
  return made;
}

// Over several organisations: what all of them say, else in part.
Selection selection_of(const Applicability& applicability, const model::Posture& posture,
                       const std::string& org, const std::string& control) {
  if (!org.empty()) return applicability.overall(org, control);
  std::set<Selection> found;
  for (const model::OrgPosture& one : posture.orgs) {
    found.insert(applicability.overall(one.org, control));
  }
  return found.size() == 1 ? *found.begin()
         : found.empty()   ? Selection::undecided
                           : Selection::in_part;
}

struct Context {
  std::span<const model::Rule> rules;
  const model::Posture& posture;
  const model::Catalogs& catalogs;
  const Known& known;
  const Applicability& applicability;
  const JudgedOn& populations;
};

ControlStatus look_at(const Context& context, const std::string& org, const model::Catalog& catalog,
                      const model::Control& control) {
  ControlStatus status{.org = org,
                       .framework = catalog.name,
                       .control = control.id,
                       .title = control.title,
                       .area = context.catalogs.area_of(control.id),
                       .measure = control.selected,
                       .evidence = control.evidence};
  if (control.selected) {
    status.selection = selection_of(context.applicability, context.posture, org, control.id);
  }
  if (const auto found = context.known.rules.find(control.id); found != context.known.rules.end()) {
    status.rules = found->second.size();
    status.judged_on = judged_on(org, found->second, context.rules, context.populations);
  }
  const Key key{org, control.id};
  if (const auto found = context.known.tallies.find(key); found != context.known.tallies.end()) {
    status.tally = *found->second;
    status.basis = weakest(status.tally);
  }
  if (const auto found = context.known.statements.find(key);
      found != context.known.statements.end()) {
    std::tie(status.grade, status.statements) = found->second;
  }
  if (const auto found = context.known.requests.find(key); found != context.known.requests.end()) {
    add_missing(found->second, status);
  }
  return status;
}

using Line = std::pair<const model::Catalog*, const model::Control*>;

// What each organisation is told of: of each catalog with a rule what is ruled or can be assessed,
// requirements before controls that are selected.
std::vector<Line> lines_of(const model::Catalogs& catalogs, const Known& known) {
  std::vector<Line> made;
  for (const model::Catalog& catalog : catalogs.all()) {
    std::vector<Line> lines;
    bool judged = false;
    for (const model::Control& control : catalog.controls) {
      const bool ruled = known.rules.contains(control.id);
      judged = judged || ruled;
      if (ruled || (control.assessable && !control.guidance))
        lines.emplace_back(&catalog, &control);
    }
    if (!judged) continue;
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
      return a.second->selected != b.second->selected
                 ? !a.second->selected
                 : model::before_by_number(a.second->id, b.second->id);
    });
    made.insert(made.end(), lines.begin(), lines.end());
  }
  return made;
}

}  // namespace

std::vector<ControlStatus> control_statuses(const model::Snapshot& snapshot,
                                            std::span<const model::Rule> rules,
                                            const model::Posture& posture,
                                            const model::Catalogs& catalogs) {
  const Known known = know(rules, posture);
  const Applicability applicability(snapshot);
  const JudgedOn populations = populations_of(posture);
  const Context context{rules, posture, catalogs, known, applicability, populations};
  std::vector<std::string> orgs;
  if (posture.orgs.size() != 1) orgs.emplace_back();
  for (const model::OrgPosture& one : posture.orgs) orgs.push_back(one.org);

  std::vector<ControlStatus> made;
  const std::vector<Line> lines = lines_of(catalogs, known);
  made.reserve(orgs.size() * lines.size());
  for (const std::string& org : orgs) {
    for (const auto& [catalog, control] : lines)
      made.push_back(look_at(context, org, *catalog, *control));
  }
  return made;
}

}  // namespace assay::judge
