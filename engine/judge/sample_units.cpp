#include "engine/judge/sample_units.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "engine/judge/cells.h"
#include "engine/judge/draw.h"
#include "engine/judge/risks.h"

namespace assay::judge {
namespace {

using model::SampledUnit;

constexpr std::size_t few_high_risk = 5;  // up to here all of them are looked at
constexpr std::size_t least_systems = 3;

struct System {
  std::string key, name;
  std::set<std::string> strata;  // "stage operated", "role provider" …
  std::string danger;            // why it is of high risk, or empty
};

bool is_high(const std::string& name) {
  return name.find("high") != std::string::npos || name == "prohibited" || name == "unacceptable" ||
         name.find("rights") != std::string::npos || name.find("safety") != std::string::npos;
}

std::set<std::string> excluded(const model::Snapshot& snapshot, const std::string& org) {
  std::set<std::string> out;
  for (const Record& item : records(snapshot, "scope_item", org)) {
    if (item.flag("included") == false) out.insert(item.text("item"));
  }
  return out;
}

// Systems of the management system that are not retired, sorted by key.
std::vector<System> systems_of(const model::Snapshot& snapshot, const std::string& org) {
  std::map<std::string, System> systems;
  const std::set<std::string> out = excluded(snapshot, org);
  for (const Record& record : records(snapshot, "ai_system", org)) {
    if (record.text("stage") == "retired" || out.contains("ai_system:" + record.key())) continue;
    System system{.key = record.key(), .name = snapshot.label(*record.table, record.row)};
    if (const std::string stage = record.text("stage"); !stage.empty()) {
      system.strata.insert("stage " + stage);
    }
    for (const std::string& unit : record.list("units")) system.strata.insert("unit " + unit);
    systems.emplace(record.key(), std::move(system));
  }
  for (const Record& role : records(snapshot, "ai_role", org)) {
    const auto found = systems.find(role.text("system"));
    if (found != systems.end()) found->second.strata.insert("role " + role.text("role"));
  }
  for (const Record& one : records(snapshot, "classification", org)) {
    const auto found = systems.find(one.text("subject"));
    if (found == systems.end() || one.text("class").empty()) continue;
    found->second.strata.insert("class " + one.text("class"));
    if (is_high(one.text("class"))) found->second.danger = "class " + one.text("class");
  }
  for (const model::RiskView& risk : risk_register(snapshot)) {
    const auto found = systems.find(risk.system);
    if (risk.org != org || found == systems.end() || risk.opportunity) continue;
    const model::Band remains = risk.residual ? risk.residual_band : risk.band;
    if (remains == model::Band::intolerable) {
      found->second.danger = "risk `" + risk.key + "` is intolerable";
    }
  }
  std::vector<System> sorted;
  for (auto& [key, system] : systems) sorted.push_back(std::move(system));
  return sorted;
}

// Picks from `rest`, which is shuffled, into `sample`.
class Picker {
 public:
  Picker(std::vector<System> rest, std::vector<SampledUnit>& into)
      : rest_(std::move(rest)), into_(into) {
    for (const System& system : rest_) open_.insert(system.strata.begin(), system.strata.end());
  }

  void take_high_risk() {
    const auto high = static_cast<std::size_t>(std::count_if(
        rest_.begin(), rest_.end(), [](const System& one) { return !one.danger.empty(); }));
    if (high > few_high_risk) return;
    for (std::size_t i = rest_.size(); i-- > 0;) {
      if (!rest_[i].danger.empty()) take(i, "high risk: " + rest_[i].danger);
    }
  }

  // One for every stratum: again and again the one that shows most of those not seen yet.
  void cover() {
    while (!open_.empty()) {
      std::size_t best = 0;
      std::vector<std::string> shown;
      for (std::size_t i = 0; i < rest_.size(); ++i) {
        std::vector<std::string> here = news(rest_[i]);
        if (here.size() > shown.size()) {
          best = i;
          shown = std::move(here);
        }
      }
      if (shown.empty()) return;
      std::string why = "stands for";
      for (const std::string& one : shown) why += (one == shown.front() ? " " : ", ") + one;
      take(best, why);
    }
  }

  void fill(std::size_t wanted) {
    while (into_.size() < wanted && !rest_.empty()) take(0, "drawn");
  }

 private:
  std::vector<std::string> news(const System& system) const {
    std::vector<std::string> found;
    std::set_intersection(system.strata.begin(), system.strata.end(), open_.begin(), open_.end(),
                          std::back_inserter(found));
    return found;
  }

  void take(std::size_t index, std::string why) {
    for (const std::string& one : rest_[index].strata) open_.erase(one);
    into_.push_back({rest_[index].key, rest_[index].name, std::move(why)});
    rest_.erase(rest_.begin() + static_cast<std::ptrdiff_t>(index));
  }

  std::vector<System> rest_;
  std::vector<SampledUnit>& into_;
  std::set<std::string> open_;  // strata not seen yet
};

struct Site {
  std::string key, name;
  Decimal headcount;
};

}  // namespace

void sample_systems(const model::Snapshot& snapshot, const std::string& org,
                    const SampleRequest& request, model::AuditSample& sample) {
  std::vector<System> all = systems_of(snapshot, org);
  sample.systems_known = all.size();
  const model::Register about = snapshot.register_of(org, "ai_system");
  sample.systems_complete = about.complete && about.contradicted.empty();
  sample.systems_wanted = std::min(all.size(), std::max(least_systems, root_part(all.size())));
  Draw draw(request.seed, org + " systems " + std::to_string(request.year));
  draw.shuffle(all);
  Picker picker(std::move(all), sample.systems);
  picker.take_high_risk();
  picker.cover();
  picker.fill(sample.systems_wanted);
  sample.still_allowed = still_allowed(sample.systems_known, sample.systems.size());
}

void sample_sites(const model::Snapshot& snapshot, const std::string& org,
                  const SampleRequest& request, model::AuditSample& sample) {
  std::vector<Site> sites;
  for (const Record& unit : records(snapshot, "unit", org)) {
    if (unit.flag("in_scope") == false) continue;
    const std::string name = snapshot.label(*unit.table, unit.row);
    if (unit.text("type") == "central") {
      sample.sites.push_back({unit.key(), name, "the central function, every time"});
    } else if (unit.text("type") == "site") {
      sites.push_back({unit.key(), name, unit.number("headcount").value_or(Decimal{})});
    }
  }
  sample.sites_known = sites.size();
  sample.sites_wanted =
      request.year == 3 ? root_part(sites.size(), 4, 5) : root_part(sites.size(), 3, 5);
  sample.sites_random = (sample.sites_wanted + 3) / 4;
  Draw draw(request.seed, org + " sites " + std::to_string(request.year));
  draw.shuffle(sites);
  for (std::size_t i = 0; i < sample.sites_random; ++i) {
    sample.sites.push_back({sites[i].key, sites[i].name, "drawn"});
  }
  sites.erase(sites.begin(), sites.begin() + static_cast<std::ptrdiff_t>(sample.sites_random));
  std::stable_sort(sites.begin(), sites.end(),
                   [](const Site& a, const Site& b) { return b.headcount < a.headcount; });
  for (std::size_t i = 0; i < sample.sites_wanted - sample.sites_random; ++i) {
    sample.sites.push_back({sites[i].key, sites[i].name, "most people of those left"});
  }
}

}  // namespace assay::judge
