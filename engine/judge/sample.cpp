#include "engine/judge/sample.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "engine/judge/audits.h"
#include "engine/judge/draw.h"
#include "engine/judge/risks.h"
#include "engine/judge/sample_units.h"

namespace assay::judge {
namespace {

using model::AuditSample;
using model::ControlStatus;
using model::SampledRequirement;
using model::Selection;

struct Context {
  const model::Snapshot& snapshot;
  const model::Posture& posture;
  const model::Catalogs& catalogs;
  const model::Catalog& catalog;
  const std::string& org;
  std::vector<const ControlStatus*> statuses;  // in the order of the gap report
};

bool counts(const ControlStatus& one) {
  return !one.measure || one.selection != Selection::excluded;
}

std::set<std::string> take_core(const Context& context, AuditSample& sample) {
  std::map<std::string, const ControlStatus*, std::less<>> known;
  for (const ControlStatus* one : context.statuses) known[one->control] = one;
  std::set<std::string> core;
  for (const model::AuditTopic& topic : context.catalog.audit.core) {
    model::CoreTopic made{.says = topic.says, .controls = {}};
    for (const std::string& id : topic.ids) {
      const auto found = known.find(id);
      if (found != known.end() && !counts(*found->second)) continue;
      made.controls.push_back(id);
      core.insert(id);
    }
    if (topic.ids.empty() || !made.controls.empty()) sample.core.push_back(std::move(made));
  }
  return core;
}

using Reasons = std::map<std::string, std::string, std::less<>>;  // by control: the first found

void note(Reasons& reasons, const std::string& control, std::string why) {
  reasons.emplace(control, std::move(why));
}

// What was found before, is open, changed, or is linked to an incident or a risk that remains.
Reasons forced_by(const Context& context) {
  Reasons reasons;
  for (const Record& one : records(context.snapshot, "nonconformity", context.org)) {
    for (const std::string& id : one.list("requirement")) {
      note(reasons, id, "earlier nonconformity `" + one.key() + "`");
    }
  }
  for (const Record& one : records(context.snapshot, "audit_finding", context.org)) {
    const std::string type = one.text("type");
    if (type != "major" && type != "minor") continue;
    for (const std::string& id : one.list("requirement")) {
      note(reasons, id, type + " `" + one.key() + "` of audit `" + one.text("audit") + "`");
    }
  }
  for (const model::Statement& one : context.posture.statements) {
    if (one.org != context.org || one.grade < model::Grade::minor) continue;
    for (const std::string& id : one.controls) {
      note(reasons, id, "unmet now: " + std::string(name(one.grade)) + ", proposed");
    }
  }
  for (const Record& entry : records(context.snapshot, "control_statement", context.org)) {
    const int field = entry.table->kind->index_of("applicable");
    if (field < 0) continue;
    const auto& moves = entry.table->columns[static_cast<std::size_t>(field)].moves;
    if (!moves.empty() && moves[entry.row] > 0) {
      note(reasons, entry.text("control"), "its entry in the statement changed");
    }
  }
  for (const Record& incident : records(context.snapshot, "incident", context.org)) {
    const auto linked =
        find_record(context.snapshot, context.org, "nonconformity", incident.text("nonconformity"));
    if (!linked) continue;
    for (const std::string& id : linked->list("requirement")) {
      note(reasons, id, "linked to incident `" + incident.key() + "`");
    }
  }
  for (const model::RiskView& risk : risk_register(context.snapshot)) {
    const model::Band remains = risk.residual ? risk.residual_band : risk.band;
    if (risk.org != context.org || risk.opportunity || remains < model::Band::above_acceptance) {
      continue;
    }
    for (const model::TreatmentView& treatment : risk.treatments) {
      for (const std::string& id : treatment.controls) {
        note(reasons, id, "risk `" + risk.key + "` remains " + std::string(name(remains)));
      }
    }
  }
  for (const ControlStatus* one : context.statuses) {
    if (one->rules == 0) note(reasons, one->control, "no rule judges it");
    // What only waits for a person's answer waits for any audit: it forces none.
    const std::size_t open =
        one->tally.of(model::Outcome::undetermined) -
        one->tally.reason[static_cast<std::size_t>(model::Reason::needs_attestation)];
    if (open > 0) {
      note(reasons, one->control,
           std::to_string(open) + (open == 1 ? " verdict" : " verdicts") + " undetermined");
    }
  }
  return reasons;
}

SampledRequirement make(const ControlStatus& one, std::string why) {
  return {one.control, one.title, one.area, std::move(why)};
}

// Up to half of those that rotate, at least one in each area; within an area what rests on claims
// comes first.
std::vector<const ControlStatus*> draw_year(const std::vector<const ControlStatus*>& rotating,
                                            const std::set<std::string>& forced,
                                            const std::string& org, std::uint64_t seed) {
  std::map<std::string, std::vector<const ControlStatus*>> areas;
  std::set<std::string> seen;
  for (const ControlStatus* one : rotating) {
    if (forced.contains(one->control)) {
      seen.insert(one->area);
    } else {
      areas[one->area].push_back(one);
    }
  }
  Draw draw(seed, org + " requirements");
  std::vector<std::string> order;
  for (auto& [area, members] : areas) {
    draw.shuffle(members);
    std::stable_sort(members.begin(), members.end(), [](const auto* a, const auto* b) {
      return (a->basis == model::Basis::claim) > (b->basis == model::Basis::claim);
    });
    order.push_back(area);
  }
  draw.shuffle(order);
  std::vector<const ControlStatus*> drawn;
  const auto take = [&](const std::string& area) {
    drawn.push_back(areas[area].front());
    areas[area].erase(areas[area].begin());
  };
  for (const std::string& area : order) {
    if (!seen.contains(area)) take(area);
  }
  const std::size_t half = (rotating.size() + 1) / 2;
  bool any = true;
  while (any && forced.size() + drawn.size() < half) {
    any = false;
    for (const std::string& area : order) {
      if (areas[area].empty() || forced.size() + drawn.size() >= half) continue;
      take(area);
      any = true;
    }
  }
  return drawn;
}

// Ids that surveillance audits since the last certification decision covered.
std::vector<std::string> covered_before(const Context& context) {
  std::optional<Date> decided;
  for (const Record& one : records(context.snapshot, "certificate", context.org)) {
    const auto day = one.date("decided_at");
    if (!names_framework(one.text("standard"), context.catalog) || !day) continue;
    if (!decided || *decided < day->first) decided = day->first;
  }
  std::vector<std::string> covered;
  for (const Record& audit : records(context.snapshot, "audit", context.org)) {
    const auto to = audit.date("to");
    if (audit.text("type") != "surveillance" || !to || context.snapshot.as_of < to->last) continue;
    if (decided && to->last < *decided) continue;
    for (const std::string& id : audit.list("scope")) covered.push_back(id);
  }
  return covered;
}

void rotate(const Context& context, const std::set<std::string>& core, const SampleRequest& request,
            AuditSample& sample) {
  std::vector<const ControlStatus*> rotating;
  for (const ControlStatus* one : context.statuses) {
    if (counts(*one) && !core.contains(one->control)) rotating.push_back(one);
  }
  sample.rotating = rotating.size();
  const Reasons reasons = forced_by(context);
  std::set<std::string> forced;
  for (const ControlStatus* one : rotating) {
    const auto why = reasons.find(one->control);
    if (why == reasons.end()) continue;
    forced.insert(one->control);
    sample.forced.push_back(make(*one, why->second));
  }
  const auto drawn = draw_year(rotating, forced, context.org, request.seed);
  std::set<std::string> first;
  for (const ControlStatus* one : drawn) first.insert(one->control);
  const std::vector<std::string> covered = covered_before(context);
  const auto is_covered = [&](const std::string& id) {
    if (covered.empty()) return first.contains(id);
    return std::any_of(covered.begin(), covered.end(),
                       [&](const std::string& by) { return context.catalogs.is_below(id, by); });
  };
  if (request.year == 2) {
    sample.covered_by = covered.empty()
                            ? "the draw of year 1 with the same seed; no surveillance is on record"
                            : "the surveillance audits on record in this cycle";
  }
  for (const ControlStatus* one : rotating) {
    if (forced.contains(one->control)) continue;
    if (request.year == 1) {
      (first.contains(one->control) ? sample.drawn : sample.left)
          .push_back(make(*one, first.contains(one->control) ? "drawn" : "year 2"));
    } else if (request.year == 2) {
      const bool done = is_covered(one->control);
      (done ? sample.left : sample.drawn)
          .push_back(make(*one, done ? "covered in year 1" : "the rest of the cycle"));
    } else {
      sample.drawn.push_back(make(*one, "recertification looks at everything"));
    }
  }
}

}  // namespace

std::vector<AuditSample> audit_samples(const model::Snapshot& snapshot,
                                       const model::Posture& posture,
                                       const model::Catalogs& catalogs,
                                       std::span<const ControlStatus> statuses,
                                       const SampleRequest& request) {
  std::vector<AuditSample> made;
  for (const model::OrgPosture& org : posture.orgs) {
    for (const model::Catalog& catalog : catalogs.all()) {
      if (catalog.audit.empty()) continue;
      Context context{snapshot, posture, catalogs, catalog, org.org, {}};
      bool decided = false;
      for (const ControlStatus& one : statuses) {
        if (one.org != org.org || one.framework != catalog.name) continue;
        context.statuses.push_back(&one);
        decided = decided || (one.measure && one.selection != Selection::undecided);
      }
      if (context.statuses.empty()) continue;
      AuditSample sample{.org = org.org,
                         .framework = catalog.name,
                         .year = request.year,
                         .seed = request.seed,
                         .selection_assumed = !decided};
      rotate(context, take_core(context, sample), request, sample);
      sample_systems(snapshot, org.org, request, sample);
      sample_sites(snapshot, org.org, request, sample);
      made.push_back(std::move(sample));
    }
  }
  return made;
}

}  // namespace assay::judge
