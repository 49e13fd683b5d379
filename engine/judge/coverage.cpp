#include "engine/judge/coverage.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "engine/judge/applicability.h"
#include "engine/judge/bound.h"
#include "engine/judge/flow.h"
#include "engine/judge/text_coverage.h"
#include "engine/judge/verdicts.h"

namespace assay::judge {
namespace {

using model::Catalog;
using model::Control;
using model::Coverage;
using model::Extent;
using model::Outcome;
using model::Shown;

// Rules of its own judge what the entries towards a requirement leave over. An entry away from it,
// or over a third framework, says nothing about what they judge.
bool is_towards(const Way& way) { return way.via.empty() && way.entries.front()->to == way.to; }

bool binds_on(model::Force force) {
  return force != model::Force::coming && force != model::Force::ended &&
         force != model::Force::never;
}

// What every framework's coverage is read from.
struct Pool {
  Pool(const Judged& judged, const model::Catalogs& catalogs)
      : systems(systems_in_use(judged.snapshot)),
        verdicts(verdicts_of(judged, systems)),
        recorded(judged.snapshot),
        applicability(judged.snapshot) {
    for (const model::Kind& kind : judged.snapshot.schema.kinds())
      lacks[kind.name] =
          "no `" + kind.name + "` of it is recorded, and nobody said that there is none";
    const model::Kind* role = judged.snapshot.schema.find("ai_role");
    const model::Field* word = role == nullptr ? nullptr : role->find("role");
    if (word != nullptr) role_words = word->values;
    for (auto& [key, of] : verdicts) {
      const Control* control = catalogs.find(key.second);
      if (control == nullptr) continue;
      if (control->selected) leave_out(key.first, key.second, of);
      const Catalog& catalog = *catalogs.catalog_of(key.second);
      if (!binds_on(force_on(catalog, *control, judged.snapshot.as_of))) leave_out(of);
    }
  }

  [[nodiscard]] bool is_excluded(const std::string& org, const std::string& control,
                                 const std::string& system) const {
    return applicability.decide(org, control, system) == model::Selection::excluded;
  }

  Systems systems;
  std::map<std::pair<std::string, std::string>, Verdicts> verdicts;
  Recorded recorded;
  Applicability applicability;
  std::map<std::string, std::string, std::less<>> lacks;  // by kind, in words
  std::vector<std::string> role_words;                    // that facts can record

 private:
  // A rule that a standard asks for too judges while a law behind it does not bind: for the law it
  // shows nothing.
  static void leave_out(Verdicts& of) {
    for (Verdict& one : of.known) one = {.without = true};
    for (auto& [system, one] : of.systems) one = {.without = true};
  }

  // What rules found of things that several systems share says nothing of a system for which the
  // statement of applicability excludes the measure; that something is wrong stays.
  void leave_out(const std::string& org, const std::string& control, Verdicts& of) const {
    const std::vector<std::string>& in_use = systems.at(org);
    for (std::size_t i = 0; i < in_use.size(); ++i) {
      if (of.known[i].outcome != Outcome::not_satisfied && is_excluded(org, control, in_use[i]))
        of.known[i] = {.without = true};
    }
  }
};

// What leads to the requirements of one framework, the same for every organisation.
class Leads {
 public:
  Leads(const Judged& judged, std::span<const model::Crosswalk> crosswalks,
        const std::string& framework)
      : crosswalks_(crosswalks) {
    for (const model::Rule& rule : judged.rules) {
      for (const std::string& control : rule.controls)
        rules_[control].push_back(rule.pack + "/" + rule.id);
    }
    for (const std::string& one : frameworks_of(judged.rules)) {
      if (one != framework) from_.push_back(one);
    }
  }

  const std::vector<std::string>& rules(const std::string& control) { return rules_[control]; }

  const std::vector<Way>& ways(const std::string& control) {
    const auto [at, fresh] = ways_.try_emplace(control);
    if (fresh) at->second = ways_to(crosswalks_, control, from_);
    return at->second;
  }

 private:
  std::span<const model::Crosswalk> crosswalks_;
  std::vector<std::string> from_;
  std::map<std::string, std::vector<std::string>> rules_;
  std::map<std::string, std::vector<Way>> ways_;
};

// One catalog in one organisation.
class Frame {
 public:
  Frame(const Judged& judged, const Pool& pool, std::span<const model::Crosswalk> crosswalks,
        const Catalog& catalog, const std::string& org)
      : judged_(judged),
        pool_(pool),
        crosswalks_(crosswalks),
        catalog_(catalog),
        org_(org),
        systems_(pool.systems.at(org)),
        bound_(pool.recorded, catalog, org, systems_, pool.role_words) {}

  Coverage cover(const Control& control, Leads& leads) const {
    Coverage made = about(catalog_, control, crosswalks_, judged_.snapshot.as_of);
    made.org = org_;
    const std::vector<Way>& ways = leads.ways(control.id);
    tell_text(made, ways);
    made.rules = leads.rules(control.id);
    Known known{.control = control, .own = of(control.id), .ways = ways};
    known.law = catalog_.reading == model::Reading::law;
    known.by_role = bound_.is_by_role(control);
    for (const Way& way : ways) {
      made.through.push_back(now_through(way));
      known.sources.push_back(of(way.from));
    }
    made.now = Shown::not_applicable;
    for (std::size_t system = 0; system < systems_.size(); ++system) {
      std::string_view why;
      const Shown shown = show(system, known, why);
      ++made.units[static_cast<std::size_t>(shown)];
      count_reached(system, known, shown, made.through);
      if (shown < made.now || (shown == made.now && !made.why.empty())) continue;
      made.now = shown;
      made.why = why;
    }
    settle_force(made);
    return made;
  }

 private:
  // What the organisation has to show for one requirement, found once for all its systems.
  struct Known {
    const Control& control;
    const Verdicts* own = nullptr;
    std::span<const Way> ways;
    std::vector<const Verdicts*> sources = {};  // of the ways
    bool law = false, by_role = false;
  };

  // A law that does not bind on the day judges nothing on it.
  static void settle_force(Coverage& made) {
    if (binds_on(made.force)) return;
    made.now = Shown::not_applicable;
    made.why =
        std::string(name(made.force)) +
        (made.from && made.force == model::Force::coming ? " from " + to_text(*made.from) : "");
    made.units = {};
    for (model::Through& one : made.through) one.reaches = 0;
  }

  const Verdicts* of(const std::string& control) const {
    const auto found = pool_.verdicts.find({org_, control});
    return found == pool_.verdicts.end() ? nullptr : &found->second;
  }

  model::Through now_through(const Way& way) const {
    model::Through made = through(way);
    const Verdicts* known = of(way.from);
    if (known == nullptr) return made;
    made.judged = true;
    made.outcome = Outcome::not_applicable;
    for (const auto& [system, verdict] : known->systems) {
      made.outcome = std::max(made.outcome, verdict.worst());
      made.declared = made.declared || verdict.declared;
    }
    made.waived = known->waived;
    made.findings = known->findings;
    return made;
  }

  static Arrival arrival(std::size_t way, std::size_t system, const Known& known) {
    const Verdicts* source = known.sources[way];
    if (source == nullptr || !source->known[system].told()) return {};
    const Verdict& verdict = source->known[system];
    return flow(known.ways[way].relation, {verdict.worst(), verdict.declared, source->waived});
  }

  static void count_reached(std::size_t system, const Known& known, Shown shown,
                            std::vector<model::Through>& through) {
    if (shown == Shown::not_applicable) return;
    for (std::size_t i = 0; i < through.size(); ++i) {
      if (arrival(i, system, known).satisfied != Extent::none) ++through[i].reaches;
    }
  }

  // What arrives at one system along the ways.
  struct Arrived {
    Extent extent = Extent::none;
    bool fails = false;
    bool all = true;  // everything that entries towards it promise
  };

  static Arrived arrive(std::size_t system, const Known& known) {
    Arrived made;
    std::vector<const Way*> arrived;
    for (std::size_t i = 0; i < known.ways.size(); ++i) {
      const Way& way = known.ways[i];
      const Arrival here = arrival(i, system, known);
      made.fails = made.fails || here.not_satisfied;
      if (here.satisfied != Extent::none)
        arrived.push_back(&way);
      else if (is_towards(way))
        made.all = false;
    }
    made.extent = covered(arrived, known.control.elements);
    return made;
  }

  // Rules that judge nothing of the system leave it to the catalog whether the law binds it.
  std::optional<bool> binds(std::size_t system, const Known& known, const Verdict& own,
                            std::string_view& why) const {
    const bool judged = own.any && (own.lacking.empty() || own.outcome != Outcome::not_applicable);
    if (!known.law || judged) return true;
    return bound_.binds(system, known.control, known.by_role, why);
  }

  bool is_excluded(std::size_t system, const Control& control) const {
    return control.selected && pool_.is_excluded(org_, control.id, systems_[system]);
  }

  Shown show(std::size_t system, const Known& known, std::string_view& why) const {
    const Verdict own = known.own == nullptr ? Verdict{} : known.own->known[system];
    const std::optional<bool> bound = binds(system, known, own, why);
    if (bound == false) return Shown::not_applicable;
    if (own.outcome == Outcome::not_satisfied) return Shown::not_satisfied;
    if (!own.any && is_excluded(system, known.control)) {
      why = "the statement of applicability excludes it";
      return Shown::not_applicable;
    }
    if (own.told() && own.worst() == Outcome::not_applicable) {
      why = own.any ? "its rules do not concern it" : "it has nothing that its rules judge";
      return Shown::not_applicable;
    }
    if (!bound) return Shown::undetermined;
    if (known.law && own.any && own.worst() == Outcome::undetermined && own.lacking.empty() &&
        !own.concerned) {
      why = "nobody can say whether it binds";
      return Shown::undetermined;
    }
    const Arrived arrived = arrive(system, known);
    if (arrived.fails) return Shown::not_satisfied;
    if (own.told()) {
      if (own.worst() == Outcome::satisfied && !own.declared)
        return arrived.extent == Extent::full || arrived.all ? Shown::satisfied : Shown::in_part;
      if (own.worst() == Outcome::satisfied)
        why = "it rests on claims only";
      else if (own.outcome != Outcome::undetermined)
        why = pool_.lacks.find(own.lacking)->second;
      else
        why = "its rules cannot tell";
      return arrived.extent == Extent::none ? Shown::undetermined : Shown::in_part;
    }
    if (arrived.extent == Extent::full) return Shown::satisfied;
    if (arrived.extent == Extent::part) return Shown::in_part;
    if (known.ways.empty()) return Shown::nothing;
    why = "nothing that is satisfied leads to it";
    return Shown::undetermined;
  }

  const Judged& judged_;
  const Pool& pool_;
  std::span<const model::Crosswalk> crosswalks_;
  const Catalog& catalog_;
  const std::string& org_;
  const std::vector<std::string>& systems_;
  Bound bound_;
};

}  // namespace

std::set<std::string> frameworks_of(std::span<const model::Rule> rules) {
  std::set<std::string> made;
  for (const model::Rule& rule : rules) {
    for (const std::string& control : rule.controls) made.emplace(model::prefix_of(control));
  }
  return made;
}

std::vector<Coverage> coverage(const Judged& judged, const model::Catalogs& catalogs,
                               std::span<const model::Crosswalk> crosswalks,
                               std::span<const std::string> frameworks) {
  const Pool pool(judged, catalogs);
  std::vector<Coverage> made;
  for (const std::string& framework : frameworks) {
    Leads leads(judged, crosswalks, framework);
    for (const std::string& org : judged.snapshot.orgs) {
      for (const Catalog& catalog : catalogs.all()) {
        if (catalog.prefix != framework) continue;
        const Frame frame(judged, pool, crosswalks, catalog, org);
        for (const Control* control : leaves(catalog)) made.push_back(frame.cover(*control, leads));
      }
    }
  }
  return made;
}

}  // namespace assay::judge
