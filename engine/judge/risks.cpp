#include "engine/judge/risks.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "engine/judge/approvals.h"
#include "engine/judge/cells.h"

namespace assay::judge {
namespace {

using model::Band;
using model::RiskView;
using model::TreatmentView;

using Key = std::pair<std::string, std::string>;  // (org, key)

std::string label_of(const model::Snapshot& snapshot, const std::string& org, std::string_view kind,
                     const std::string& key) {
  const auto record = find_record(snapshot, org, kind, key);
  return record ? snapshot.label(*record->table, record->row) : "";
}

// The criteria the risk was judged by: those of its assessment, else the only ones there are.
std::optional<Record> criteria_of(const model::Snapshot& snapshot, const Record& risk,
                                  RiskView& view) {
  if (const auto assessment =
          find_record(snapshot, risk.org(), "risk_assessment", view.assessment)) {
    view.assessed_at = assessment->text("performed_at");
    const std::string key = assessment->text("criteria");
    if (const auto found = find_record(snapshot, risk.org(), "risk_criteria", key)) return found;
    view.notes.push_back(key.empty() ? "its assessment names no version of the criteria"
                                     : "the criteria `" + key + "` are not on record");
  } else if (!view.assessment.empty()) {
    view.notes.push_back("its assessment `" + view.assessment + "` is not on record");
  }
  const std::vector<Record> all = records(snapshot, "risk_criteria", risk.org());
  if (all.size() == 1) return all.front();
  return std::nullopt;
}

std::optional<Decimal> compute(const Record& criteria, const RiskView& view) {
  if (!view.likelihood || !view.impact) return std::nullopt;
  const std::string formula = criteria.text("formula");
  if (formula == "product") return multiply(*view.likelihood, *view.impact);
  if (formula == "sum") return add(*view.likelihood, *view.impact);
  return std::nullopt;
}

Band band_of(const Record& criteria, const std::optional<Decimal>& level) {
  if (!level) return Band::unknown;
  const auto intolerable = criteria.number("intolerable_at");
  const auto accept = criteria.number("accept_at_most");
  if (intolerable && *level >= *intolerable) return Band::intolerable;
  if (!accept) return Band::unknown;
  return *level <= *accept ? Band::acceptable : Band::above_acceptance;
}

TreatmentView view_of(const Record& treatment, Date as_of) {
  TreatmentView view{.key = treatment.key(),
                     .option = treatment.text("option"),
                     .controls = treatment.list("controls"),
                     .due = treatment.text("due"),
                     .done_at = treatment.text("done_at"),
                     .expected_residual = treatment.number("expected_residual"),
                     .effect = treatment.text("effect_result")};
  const auto done = treatment.date("done_at");
  const auto due = treatment.date("due");
  if (view.effect == "not") {
    view.state = "failed";
  } else if (done && done->first <= as_of) {
    view.state = "done";
  } else {
    view.state = due && due->last < as_of ? "overdue" : "planned";
  }
  return view;
}

// The acceptance of what remains: named by a treatment, or an approval about the risk itself.
void find_acceptance(const model::Snapshot& snapshot, const Record& risk,
                     const std::vector<Record>& treatments, const std::vector<Record>& approvals,
                     RiskView& view) {
  const auto take = [&](const std::string& key) {
    const auto at = approved_at(snapshot, risk.org(), key, true);
    if (!at || (!view.accepted_at.empty() && to_text(*at) <= view.accepted_at)) return;
    view.accepted_at = to_text(*at);
    view.accepted_by = find_record(snapshot, risk.org(), "approval", key)->text("by");
  };
  bool named = false;
  for (const Record& treatment : treatments) {
    const std::string key = treatment.text("acceptance");
    named = named || !key.empty();
    take(key);
  }
  for (const Record& approval : approvals) {
    named = true;
    take(approval.key());
  }
  if (named && view.accepted_at.empty()) {
    view.notes.push_back("an acceptance is named, but nobody with the authority gave it");
  }
}

void compare(const std::optional<Record>& criteria, RiskView& view) {
  if (!criteria) {
    view.notes.push_back("no criteria: its level cannot be judged");
    return;
  }
  view.criteria = criteria->key();
  view.formula = criteria->text("formula");
  view.level = compute(*criteria, view);
  if (!view.level) {
    view.notes.push_back(!view.likelihood || !view.impact
                             ? "likelihood or impact is not known: the level cannot be recomputed"
                             : "formula `" + view.formula + "` is none that can be recomputed");
  } else if (view.recorded && *view.recorded != *view.level) {
    view.notes.push_back("recorded as " + to_text(*view.recorded) + ", the criteria give " +
                         to_text(*view.level));
  }
  view.band = band_of(*criteria, view.level ? view.level : view.recorded);
  view.residual_band = band_of(*criteria, view.residual);
}

void follow_up(RiskView& view) {
  const Band remains = view.residual ? view.residual_band : view.band;
  const bool above = remains == Band::above_acceptance || remains == Band::intolerable;
  if (view.band >= Band::above_acceptance && view.treatments.empty()) {
    view.notes.push_back(std::string(name(view.band)) + " and no treatment is recorded");
  }
  for (const TreatmentView& one : view.treatments) {
    if (one.state == "overdue") {
      view.notes.push_back("treatment `" + one.key + "` is overdue since " + one.due);
    }
    if (one.state == "failed") {
      view.notes.push_back("treatment `" + one.key + "` had no effect");
    }
    if (one.state == "done" && one.effect.empty()) {
      view.notes.push_back("the effect of treatment `" + one.key + "` was not checked");
    }
  }
  if (above && view.accepted_at.empty()) {
    view.notes.push_back("what remains is " + std::string(name(remains)) + " and not accepted");
  }
}

int rank(const RiskView& view) {
  if (view.opportunity) return -1;
  return static_cast<int>(view.residual ? view.residual_band : view.band);
}

Decimal remaining(const RiskView& view) {
  return view.residual.value_or(view.level.value_or(view.recorded.value_or(Decimal{})));
}

// Whether a field of the system fits: yes, no, or nobody knows.
enum class Fit { yes, no, unknown };

Fit fit(const Record& system, const model::ScenarioTest& test) {
  const model::State state = system.state(test.field);
  if (state == model::State::unasked || state == model::State::unreadable) return Fit::unknown;
  if (state != model::State::value) return Fit::no;
  const model::Cell cell = system.cell(test.field);
  std::vector<std::string> words = system.list(test.field);
  const bool list = std::holds_alternative<model::List>(cell.value);
  if (!list && words.empty()) words.push_back(system.text(test.field));
  if (test.present) return words.empty() ? Fit::no : Fit::yes;
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) {
                       return std::find(test.values.begin(), test.values.end(),
                                        model::scenario_word(word)) != test.values.end();
                     })
             ? Fit::yes
             : Fit::no;
}

bool names_retired(const model::RiskScenario& scenario) {
  return std::any_of(scenario.when.begin(), scenario.when.end(), [](const auto& test) {
    return test.field == "stage" &&
           std::find(test.values.begin(), test.values.end(), "retired") != test.values.end();
  });
}

}  // namespace

std::vector<RiskView> risk_register(const model::Snapshot& snapshot) {
  std::map<Key, std::vector<Record>> treatments;
  for (const Record& one : records(snapshot, "risk_treatment")) {
    treatments[{one.org(), one.text("risk")}].push_back(one);
  }
  std::map<Key, std::vector<Record>> approvals;  // by (org, "risk:key")
  for (const Record& one : records(snapshot, "approval")) {
    if (one.text("decision") == "accepted_risk") {
      approvals[{one.org(), one.text("subject")}].push_back(one);
    }
  }
  std::vector<RiskView> made;
  for (const Record& risk : records(snapshot, "risk")) {
    RiskView view{.org = risk.org(),
                  .key = risk.key(),
                  .title = risk.text("title"),
                  .system = risk.text("system"),
                  .system_name = label_of(snapshot, risk.org(), "ai_system", risk.text("system")),
                  .theme = risk.text("theme"),
                  .source = risk.text("risk_source"),
                  .status = risk.text("status"),
                  .owner = risk.text("owner"),
                  .opportunity = risk.flag("opportunity") == true,
                  .assessment = risk.text("assessment"),
                  .likelihood = risk.number("likelihood"),
                  .impact = risk.number("impact"),
                  .recorded = risk.number("inherent"),
                  .residual = risk.number("residual")};
    const std::vector<Record>& mine = treatments[{risk.org(), risk.key()}];
    for (const Record& one : mine) view.treatments.push_back(view_of(one, snapshot.as_of));
    compare(criteria_of(snapshot, risk, view), view);
    find_acceptance(snapshot, risk, mine, approvals[{risk.org(), "risk:" + risk.key()}], view);
    if (!view.opportunity && view.status != "closed") follow_up(view);
    made.push_back(std::move(view));
  }
  std::stable_sort(made.begin(), made.end(), [](const RiskView& a, const RiskView& b) {
    return std::tuple(-rank(a), -remaining(a).millionths) <
           std::tuple(-rank(b), -remaining(b).millionths);
  });
  return made;
}

std::vector<model::RiskProposal> suggest_risks(const model::Snapshot& snapshot,
                                               std::span<const model::RiskScenario> scenarios) {
  // (org, system or empty, theme, source)
  std::set<std::tuple<std::string, std::string, std::string, std::string>> known;
  for (const Record& risk : records(snapshot, "risk")) {
    if (risk.flag("opportunity") == true) continue;
    const std::string theme = risk.text("theme");
    const std::string source = risk.text("risk_source");
    if (theme.empty() || source.empty()) continue;
    known.insert({risk.org(), risk.text("system"), theme, source});
  }
  std::vector<model::RiskProposal> made;
  for (const Record& system : records(snapshot, "ai_system")) {
    const bool retired = system.text("stage") == "retired";
    for (const model::RiskScenario& scenario : scenarios) {
      if (retired && !names_retired(scenario)) continue;
      if (known.contains({system.org(), system.key(), scenario.theme, scenario.source}) ||
          known.contains({system.org(), "", scenario.theme, scenario.source})) {
        continue;
      }
      std::vector<std::string> unknown;
      bool fits = true;
      for (const model::ScenarioTest& test : scenario.when) {
        const Fit here = fit(system, test);
        fits = fits && here != Fit::no;
        if (here == Fit::unknown) unknown.push_back(test.field);
      }
      if (!fits) continue;
      made.push_back({.org = system.org(),
                      .system = system.key(),
                      .system_name = snapshot.label(*system.table, system.row),
                      .scenario = scenario.id,
                      .title = scenario.title,
                      .category = scenario.category,
                      .theme = scenario.theme,
                      .source = scenario.source,
                      .consequence_for = scenario.consequence_for,
                      .controls = scenario.controls,
                      .unknown = std::move(unknown)});
    }
  }
  return made;
}

}  // namespace assay::judge
