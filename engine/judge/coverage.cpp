#include "engine/judge/coverage.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "engine/judge/cells.h"
#include "engine/judge/flow.h"

namespace assay::judge {
namespace {

using model::Catalog;
using model::Control;
using model::Coverage;
using model::Extent;
using model::Outcome;
using model::Shown;

constexpr std::size_t most_findings = 20;

// Verdicts on one control for one unit, worst first: a system, or (empty key) what concerns all.
struct Verdict {
  Outcome outcome = Outcome::not_applicable;
  bool declared = false;
  bool any = false;
  bool concerned = false;  // by somebody's record: a rule found that it binds

  void add(Outcome one, model::Basis basis, bool binds) {
    any = true;
    concerned = concerned || (binds && one != Outcome::not_applicable);
    if (one == Outcome::satisfied && basis == model::Basis::claim) declared = true;
    outcome = std::max(outcome, one);
  }
};

struct OfOrg {
  std::map<std::string, Verdict, std::less<>> systems;  // by key; "": of the organisation
  std::vector<Verdict> known;  // of each system in use: what concerns all, and what concerns it
  std::vector<std::string> findings;
  bool waived = false;
};

using Key = std::pair<std::string, std::string>;  // organisation, control

// The system that a subject belongs to: itself, or the one it names.
std::string system_of(const model::Snapshot& snapshot, const model::Table& table, model::Row row) {
  if (table.kind->name == "ai_system") return std::string(snapshot.symbols.text(table.key[row]));
  const int field = table.kind->index_of("system");
  if (field < 0) return "";
  const model::Cell cell = snapshot.cell(table, row, static_cast<std::size_t>(field));
  return cell.state == model::State::value ? model::to_text(cell) : "";
}

std::map<Key, OfOrg> gather(const Judged& judged) {
  std::map<Key, OfOrg> made;
  for (const model::RuleResult& result : judged.assessment.rules) {
    const model::Rule& rule = judged.rules[result.rule];
    const model::Table* table = judged.snapshot.find(rule.subject);
    for (std::size_t i = 0; i < result.rows.size() && table != nullptr; ++i) {
      const model::Row row = result.rows[i];
      const std::string org(judged.snapshot.symbols.text(table->org[row]));
      const std::string system = system_of(judged.snapshot, *table, row);
      for (const std::string& control : rule.controls)
        made[{org, control}].systems[system].add(
            result.outcome[i], result.basis[i],
            result.reason[i] != model::Reason::applicability_undecided);
    }
    for (const model::RuleResult::Empty& empty : result.empty) {
      for (const std::string& control : rule.controls)
        made[{empty.org, control}].systems[""].add(empty.outcome, model::Basis::claim, false);
    }
  }
  for (const model::Finding& finding : judged.findings) {
    for (const std::string& control : finding.controls) {
      const auto at = made.find({finding.org, control});
      if (at == made.end()) continue;
      at->second.waived = at->second.waived || finding.waived();
      if (finding.outcome == Outcome::not_satisfied && at->second.findings.size() < most_findings)
        at->second.findings.push_back(finding.id);
    }
  }
  return made;
}

// Rules of its own judge what the entries towards a requirement leave over. An entry away from it,
// or over a third framework, says nothing about what they judge.
bool is_towards(const Way& way) { return way.via.empty() && way.entries.front()->to == way.to; }

// What is known of a control for a system: what concerns all, and what concerns it.
Verdict verdict_for(const OfOrg& of, std::string_view system) {
  Verdict made;
  for (const std::string_view key : {std::string_view(), system}) {
    const auto found = of.systems.find(key);
    if (found == of.systems.end() || !found->second.any) continue;
    made.any = true;
    made.declared = made.declared || found->second.declared;
    made.concerned = made.concerned || found->second.concerned;
    made.outcome = std::max(made.outcome, found->second.outcome);
    if (system.empty()) break;
  }
  return made;
}

// "authorised representative" in a catalog is `representative` in facts.
bool is_same_word(std::string said, std::string_view recorded) {
  std::replace(said.begin(), said.end(), ' ', '_');
  return said == recorded || said.ends_with("_" + std::string(recorded));
}

bool names(const std::vector<std::string>& said, const std::set<std::string>& recorded) {
  return std::any_of(said.begin(), said.end(), [&](const std::string& one) {
    return std::any_of(recorded.begin(), recorded.end(),
                       [&](const std::string& fact) { return is_same_word(one, fact); });
  });
}

// Roles or classes that facts record, by organisation, framework and system.
using Held = std::map<std::tuple<std::string, std::string, std::string>, std::set<std::string>>;

Held held_in(const model::Snapshot& snapshot, std::string_view kind, std::string_view of,
             std::string_view field) {
  Held made;
  for (const Record& record : records(snapshot, kind)) {
    if (record.table->lapsed[record.row] != 0) continue;
    if (const std::string value = record.text(field); !value.empty())
      made[{record.org(), record.text("framework"), record.text(of)}].insert(value);
  }
  return made;
}

// What every framework's coverage is read from.
struct Pool {
  explicit Pool(const Judged& judged)
      : verdicts(gather(judged)),
        roles(held_in(judged.snapshot, "ai_role", "system", "role")),
        classes(held_in(judged.snapshot, "classification", "subject", "class")) {
    for (const std::string& org : judged.snapshot.orgs) {
      std::vector<std::string>& of = systems[org];
      for (const Record& record : records(judged.snapshot, "ai_system", org)) {
        if (record.text("stage") != "retired") of.push_back(record.key());
      }
      if (of.empty()) of.emplace_back();
    }
    for (auto& [key, of] : verdicts) {
      for (const std::string& system : systems[key.first])
        of.known.push_back(verdict_for(of, system));
    }
  }

  std::map<Key, OfOrg> verdicts;
  Held roles, classes;
  std::map<std::string, std::vector<std::string>> systems;  // in use; one without a name for none
};

// What can carry a verdict, in the order of the numbers.
std::vector<const Control*> leaves(const Catalog& catalog) {
  std::vector<const Control*> made;
  for (const Control& control : catalog.controls) {
    if (control.assessable) made.push_back(&control);
  }
  std::stable_sort(made.begin(), made.end(), [](const Control* a, const Control* b) {
    return a->selected != b->selected ? b->selected : model::before_by_number(a->id, b->id);
  });
  return made;
}

class Frame {
 public:
  Frame(const Judged& judged, const Pool& pool, const model::Catalogs& catalogs,
        std::span<const model::Crosswalk> crosswalks, const std::string& framework)
      : judged_(judged),
        catalogs_(catalogs),
        crosswalks_(crosswalks),
        framework_(framework),
        pool_(pool),
        no_role_("no role under " + framework + " is recorded"),
        no_class_("no class under " + framework + " is recorded") {
    std::set<std::string> from;
    for (const model::Rule& rule : judged.rules) {
      for (const std::string& control : rule.controls) {
        if (model::prefix_of(control) != framework) from.emplace(model::prefix_of(control));
        if (model::prefix_of(control) == framework) own_[control].push_back(&rule);
      }
    }
    from_.assign(from.begin(), from.end());
    if (const model::Kind* kind = judged.snapshot.schema.find("ai_role")) {
      const int field = kind->index_of("role");
      if (field >= 0) role_words_ = kind->fields[static_cast<std::size_t>(field)].values;
    }
  }

  std::vector<Coverage> all() {
    std::vector<Coverage> made;
    for (const std::string& org : judged_.snapshot.orgs) {
      for (const Catalog& catalog : catalogs_.all()) {
        if (catalog.prefix != framework_) continue;
        for (const Control* control : leaves(catalog))
          made.push_back(cover(org, catalog, *control));
      }
    }
    return made;
  }

 private:
  // What one organisation has to show for one requirement, found once for all its systems.
  struct Known {
    const OfOrg* own = nullptr;
    const std::vector<Way>& ways;
    std::vector<const OfOrg*> sources = {};  // of the ways
    bool law = false, by_role = false;
  };

  // What each system of an organisation is recorded as under this framework.
  struct Recorded {
    std::vector<const std::set<std::string>*> roles, classes;
  };

  Coverage cover(const std::string& org, const Catalog& catalog, const Control& control) {
    Coverage made = about(catalog, control, crosswalks_, judged_.snapshot.as_of);
    made.org = org;
    const std::vector<Way>& ways = ways_of(control.id);
    tell_text(made, ways);
    tell_rules(made);
    for (const Way& way : ways) made.through.push_back(through(org, way));
    made.now = Shown::not_applicable;
    const auto& roles = control.application.roles;
    Known known{.own = of(org, control.id), .ways = ways};
    known.law = catalog.reading == model::Reading::law;
    known.by_role = !roles.empty() && names(roles, {role_words_.begin(), role_words_.end()});
    for (const Way& way : ways) known.sources.push_back(of(org, way.from));
    const Recorded& recorded = recorded_of(org);
    for (std::size_t system = 0; system < recorded.roles.size(); ++system) {
      std::string_view why;
      const Shown shown = show(recorded, system, control, known, why);
      ++made.units[static_cast<std::size_t>(shown)];
      if (shown < made.now || (shown == made.now && !made.why.empty())) continue;
      made.now = shown;
      made.why = why;
    }
    settle_force(made);
    return made;
  }

  // A law that does not bind on the day judges nothing on it.
  static void settle_force(Coverage& made) {
    if (made.force != model::Force::coming && made.force != model::Force::ended &&
        made.force != model::Force::never)
      return;
    made.now = Shown::not_applicable;
    made.why =
        std::string(name(made.force)) +
        (made.from && made.force == model::Force::coming ? " from " + to_text(*made.from) : "");
    made.units = {};
  }

  const std::vector<Way>& ways_of(const std::string& control) {
    const auto [at, fresh] = ways_.try_emplace(control);
    if (fresh) at->second = ways_to(crosswalks_, control, from_);
    return at->second;
  }

  const OfOrg* of(const std::string& org, const std::string& control) const {
    const auto found = pool_.verdicts.find({org, control});
    return found == pool_.verdicts.end() ? nullptr : &found->second;
  }

  model::Through through(const std::string& org, const Way& way) const {
    model::Through made{.from = way.from,
                        .via = way.via,
                        .relation = way.relation,
                        .confidence = "high",
                        .rationale = way.entries.back()->rationale};
    for (const model::MappingEntry* entry : way.entries) {
      if (entry->confidence == "low" || made.confidence == "high")
        made.confidence = entry->confidence;
    }
    const OfOrg* known = of(org, way.from);
    if (known == nullptr) return made;
    made.judged = true;
    made.outcome = Outcome::not_applicable;
    for (const auto& [system, verdict] : known->systems) {
      made.outcome = std::max(made.outcome, verdict.outcome);
      made.declared = made.declared || verdict.declared;
    }
    made.findings = known->findings;
    return made;
  }

  const Recorded& recorded_of(const std::string& org) {
    const auto [at, fresh] = recorded_.try_emplace(org);
    if (!fresh) return at->second;
    static const std::set<std::string> none;
    const auto find = [&](const Held& held, const std::string& system) {
      const auto found = held.find({org, framework_, system});
      return found == held.end() ? &none : &found->second;
    };
    for (const std::string& system : pool_.systems.at(org)) {
      at->second.roles.push_back(find(pool_.roles, system));
      at->second.classes.push_back(find(pool_.classes, system));
    }
    return at->second;
  }

  // Whether the requirement binds the system; nothing where nobody can say.
  std::optional<bool> binds(const Recorded& recorded, std::size_t system, const Control& control,
                            bool by_role, std::string_view& why) const {
    if (by_role) {
      const auto& held = *recorded.roles[system];
      if (held.empty()) {
        why = no_role_;
        return std::nullopt;
      }
      if (!names(control.application.roles, held)) {
        why = "it binds other roles";
        return false;
      }
    }
    const auto& classes = control.application.classes;
    if (classes.empty() || classes.front() == "all") return true;
    const auto& held = *recorded.classes[system];
    if (held.empty()) {
      why = no_class_;
      return std::nullopt;
    }
    why = "it binds other classes";
    return names(classes, held);
  }

  Shown show(const Recorded& recorded, std::size_t system, const Control& control,
             const Known& known, std::string_view& why) const {
    const Verdict own = known.own == nullptr ? Verdict{} : known.own->known[system];
    std::optional<bool> bound = true;
    if (known.law && !own.any) bound = binds(recorded, system, control, known.by_role, why);
    if (bound == false) return Shown::not_applicable;
    if (own.any && own.outcome == Outcome::not_satisfied) return Shown::not_satisfied;
    std::vector<const Way*> arrived;
    bool fails = false;
    std::size_t owed = 0;
    for (std::size_t i = 0; i < known.ways.size(); ++i) {
      if (is_towards(known.ways[i])) ++owed;
      const OfOrg* source = known.sources[i];
      if (source == nullptr || !source->known[system].any) continue;
      const Verdict& verdict = source->known[system];
      const Arrival arrival =
          flow(known.ways[i].relation, {verdict.outcome, verdict.declared, source->waived});
      fails = fails || arrival.not_satisfied;
      if (arrival.satisfied == Extent::none) continue;
      arrived.push_back(&known.ways[i]);
      if (is_towards(known.ways[i])) --owed;
    }
    if (own.any && own.outcome == Outcome::not_applicable) {
      why = "the rules of its own do not concern it";
      return Shown::not_applicable;
    }
    if (!bound) return Shown::undetermined;
    if (known.law && own.any && own.outcome == Outcome::undetermined && !own.concerned) {
      why = "nobody can say whether it binds";
      return Shown::undetermined;
    }
    if (fails) return Shown::not_satisfied;
    const Extent extent = covered(arrived, control.elements);
    if (own.any) {
      if (own.outcome == Outcome::satisfied && !own.declared)
        return extent == Extent::full || owed == 0 ? Shown::satisfied : Shown::in_part;
      why = own.declared ? "it rests on claims only" : "the rules of its own cannot tell";
      return extent == Extent::none ? Shown::undetermined : Shown::in_part;
    }
    if (extent == Extent::full) return Shown::satisfied;
    if (extent == Extent::part) return Shown::in_part;
    if (known.ways.empty()) return Shown::nothing;
    why = "nothing that is satisfied leads to it";
    return Shown::undetermined;
  }

  void tell_rules(Coverage& made) const {
    const auto own = own_.find(made.requirement);
    if (own == own_.end()) return;
    for (const model::Rule* rule : own->second) made.rules.push_back(rule->pack + "/" + rule->id);
  }

 public:
  static Coverage about(const Catalog& catalog, const Control& control,
                        std::span<const model::Crosswalk> crosswalks, Date as_of) {
    Coverage made{.framework = catalog.name, .requirement = control.id, .title = control.title};
    made.force = force_on(catalog, control, as_of);
    if (made.force == model::Force::coming) made.from = control.application.from_as_known(as_of);
    made.elements = control.elements;
    for (const model::Crosswalk& crosswalk : crosswalks) {
      for (const model::Unmapped& one : crosswalk.unmapped) {
        if (one.id == control.id) made.unmapped = one.why;
      }
    }
    return made;
  }

  static void tell_text(Coverage& made, const std::vector<Way>& ways) {
    made.text = covered(ways, made.elements);
    std::set<std::string> given;
    std::set<std::string> told;
    for (const Way& way : ways) {
      given.insert(way.elements.begin(), way.elements.end());
      if (!way.residue.empty() && made.text != Extent::full && told.insert(way.residue).second)
        made.residue.push_back(way.residue);
    }
    if (made.text == Extent::full) return;
    for (const std::string& one : made.elements) {
      if (!given.contains(one)) made.missing.push_back(one);
    }
  }

 private:
  const Judged& judged_;
  const model::Catalogs& catalogs_;
  std::span<const model::Crosswalk> crosswalks_;
  std::string framework_;
  const Pool& pool_;
  std::string no_role_, no_class_;
  std::map<std::string, Recorded> recorded_;
  std::map<std::string, std::vector<const model::Rule*>> own_;
  std::vector<std::string> from_, role_words_;
  std::map<std::string, std::vector<Way>> ways_;
};

std::set<std::string> judged_frameworks(std::span<const model::Rule> rules) {
  std::set<std::string> made;
  for (const model::Rule& rule : rules) {
    for (const std::string& control : rule.controls) made.emplace(model::prefix_of(control));
  }
  return made;
}

// Those under which the organisation recorded a role or a class.
std::set<std::string> told_frameworks(const Judged& judged, const std::string& org) {
  std::set<std::string> made;
  for (const std::string_view kind : {"ai_role", "classification"}) {
    for (const Record& record : records(judged.snapshot, kind, org))
      made.insert(record.text("framework"));
  }
  return made;
}

}  // namespace

std::vector<Coverage> coverage(const Judged& judged, const model::Catalogs& catalogs,
                               std::span<const model::Crosswalk> crosswalks,
                               std::span<const std::string> frameworks) {
  const Pool pool(judged);
  std::vector<Coverage> made;
  for (const std::string& framework : frameworks) {
    std::vector<Coverage> lines = Frame(judged, pool, catalogs, crosswalks, framework).all();
    std::move(lines.begin(), lines.end(), std::back_inserter(made));
  }
  return made;
}

std::vector<Coverage> text_coverage(const model::Catalogs& catalogs,
                                    std::span<const model::Crosswalk> crosswalks,
                                    const std::string& framework, std::span<const std::string> from,
                                    Date as_of, std::span<const model::Rule> rules) {
  std::vector<Coverage> made;
  for (const Catalog& catalog : catalogs.all()) {
    if (catalog.prefix != framework) continue;
    for (const Control* control : leaves(catalog)) {
      made.push_back(Frame::about(catalog, *control, crosswalks, as_of));
      for (const model::Rule& rule : rules) {
        if (std::find(rule.controls.begin(), rule.controls.end(), control->id) !=
            rule.controls.end())
          made.back().rules.push_back(rule.pack + "/" + rule.id);
      }
      const std::vector<Way> ways = ways_to(crosswalks, control->id, from);
      Frame::tell_text(made.back(), ways);
      for (const Way& way : ways) {
        made.back().through.push_back({.from = way.from,
                                       .via = way.via,
                                       .relation = way.relation,
                                       .confidence = way.entries.back()->confidence,
                                       .rationale = way.entries.back()->rationale});
      }
    }
  }
  return made;
}

std::vector<model::DutyChange> duty_changes(const Judged& then, const model::Catalogs& catalogs,
                                            std::span<const model::Crosswalk> crosswalks,
                                            Date now) {
  using model::Force;
  const std::set<std::string> judged = judged_frameworks(then.rules);
  std::map<std::string, std::set<std::string>> recorded;
  for (const std::string& org : then.snapshot.orgs) recorded[org] = told_frameworks(then, org);
  std::set<std::string> laws;
  for (const Catalog& catalog : catalogs.all()) {
    if (catalog.reading == model::Reading::law) laws.insert(catalog.prefix);
  }
  std::erase_if(laws, [&](const std::string& prefix) {
    return !judged.contains(prefix) &&
           std::none_of(recorded.begin(), recorded.end(),
                        [&](const auto& one) { return one.second.contains(prefix); });
  });
  std::vector<model::DutyChange> made;
  const std::vector<std::string> concerned(laws.begin(), laws.end());
  for (Coverage& one : coverage(then, catalogs, crosswalks, concerned)) {
    const std::string prefix(model::prefix_of(one.requirement));
    if (!judged.contains(prefix) && !recorded[one.org].contains(prefix)) continue;
    const Catalog& catalog = *catalogs.catalog_of(one.requirement);
    const Control& control = *catalogs.find(one.requirement);
    const Force before = force_on(catalog, control, now);
    const bool begins = before == Force::coming && one.force == Force::in_force;
    const bool ends = before == Force::in_force && one.force == Force::ended;
    if (!ends && (!begins || one.now == Shown::not_applicable)) continue;
    const auto day = begins ? control.application.from : control.application.until;
    made.push_back({.org = one.org,
                    .requirement = one.requirement,
                    .title = one.title,
                    .begins = begins,
                    .day = day.value_or(then.snapshot.as_of),
                    .then = one.now,
                    .why = std::move(one.why),
                    .rules = std::move(one.rules)});
  }
  std::stable_sort(made.begin(), made.end(), [](const auto& a, const auto& b) {
    return std::tie(a.org, a.day) < std::tie(b.org, b.day);
  });
  return made;
}

model::FrameworkCoverage sum_up(const model::Catalogs& catalogs, const std::string& framework,
                                std::span<const Coverage> lines,
                                const std::map<std::string, std::size_t>& cases) {
  model::FrameworkCoverage made{.prefix = framework};
  for (const Catalog& catalog : catalogs.all()) {
    if (catalog.prefix != framework) continue;
    made.names.push_back(catalog.name);
    made.statuses.push_back(catalog.status);
  }
  std::set<std::string> seen, rules;
  for (const Coverage& one : lines) {
    if (!one.org.empty()) ++made.now[static_cast<std::size_t>(one.now)];
    if (!seen.insert(one.requirement).second) continue;
    ++made.texts[static_cast<std::size_t>(one.text)];
    if (!one.rules.empty()) ++made.with_rules;
    rules.insert(one.rules.begin(), one.rules.end());
  }
  made.requirements = seen.size();
  made.rules = rules.size();
  for (const std::string& rule : rules) {
    const auto found = cases.find(rule);
    if (found != cases.end()) made.cases += found->second;
  }
  return made;
}

}  // namespace assay::judge
