// What rules found of each requirement, for each AI system of an organisation.
//
// A finding counts for the systems that its subject concerns (concerns.h), for all of them where
// it concerns the organisation. One about systems that nobody named counts against all, for none.
// A system without any fact of the kind that a rule judges is not concerned by the rule where every
// such fact is known, else nobody can tell.
#pragma once

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/judge/judged.h"

namespace assay::judge {

struct Verdict {
  model::Outcome outcome = model::Outcome::not_applicable;  // the worst of those found
  bool any = false;                                         // whether anything was found
  bool declared = false;                                    // something rests on claims only
  bool concerned = false;    // by somebody's record: a rule found that it binds
  bool without = false;      // a rule judges facts of a kind of which the system has none
  std::string_view lacking;  // that kind, where there may be some that nobody recorded

  void add(model::Outcome one, model::Basis basis, bool binds);
  void add(const Verdict& other);

  // Whether any rule speaks of it, and what they say together.
  [[nodiscard]] bool told() const { return any || without; }
  [[nodiscard]] model::Outcome worst() const {
    return lacking.empty() ? outcome : std::max(outcome, model::Outcome::undetermined);
  }
};

// On one requirement in one organisation.
struct Verdicts {
  std::map<std::string, Verdict, std::less<>> systems;  // by key; "": of the organisation
  std::vector<Verdict> known;  // of each system in use: what concerns all, and what concerns it
  std::vector<std::string> findings;  // not satisfied: ids, at most 20
  bool waived = false;
};

// Systems in use by organisation; one without a name where there are none.
using Systems = std::map<std::string, std::vector<std::string>>;

Systems systems_in_use(const model::Snapshot& snapshot);

// By organisation and id of the requirement.
std::map<std::pair<std::string, std::string>, Verdicts> verdicts_of(const Judged& judged,
                                                                    const Systems& systems);

}  // namespace assay::judge
