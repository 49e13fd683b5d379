#include "engine/judge/soa.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "engine/judge/applicability.h"
#include "engine/judge/approvals.h"

namespace assay::judge {
namespace {

using model::ApplicabilityLine;
using model::ApplicabilityReport;
using model::Conflict;
using model::Reliance;
using model::Selection;
using What = Conflict::What;

constexpr std::size_t most_evidence = 5;

bool in_force(const Record& entry) { return entry.table->lapsed[entry.row] == 0; }

std::string with_label(const Record& record) {
  const std::string label = record.snapshot->label(*record.table, record.row);
  return label.empty() || label == record.key() ? record.key() : record.key() + " " + label;
}

// The systems a fact is or speaks of.
std::vector<std::string> systems_of(const Record& record) {
  if (record.table->kind->name == "ai_system") return {record.key()};
  std::vector<std::string> found;
  for (const std::string_view field : {"system", "systems", "provides"}) {
    for (const std::string& one : record.list(field)) {
      found.push_back(one.starts_with("ai_system:") ? one.substr(10) : one);
    }
  }
  return found;
}

struct Shown {  // an activity that facts show
  const model::Activity* activity;
  std::size_t count;
  bool complete;  // the register and its answers, so that 0 means none
  std::map<std::string, std::size_t> of_system;  // those that speak of one system, by its key
};

// Everything of one organisation that entries are compared with.
struct Facts {
  std::map<std::string, std::vector<Reliance>, std::less<>> relied_on;  // by control
  std::map<std::string, std::vector<std::string>, std::less<>> evidence;
  std::vector<Shown> activities;
};

Facts gather(const model::Snapshot& snapshot, const std::string& org,
             const model::AuditProfile& profile) {
  Facts facts;
  for (const Record& treatment : records(snapshot, "risk_treatment", org)) {
    const auto risk = find_record(snapshot, org, "risk", treatment.text("risk"));
    const std::string system = risk ? risk->text("system") : "";
    for (const std::string& control : treatment.list("controls")) {
      facts.relied_on[control].push_back({treatment.key(), treatment.text("risk"), system});
    }
  }
  for (const Record& check : records(snapshot, "control_check", org)) {
    facts.evidence[check.text("control")].push_back("check " + check.key() + ": " +
                                                    check.text("result") + ", " + check.text("at"));
  }
  for (const Record& evidence : records(snapshot, "evidence", org)) {
    for (const std::string& control : evidence.list("supports")) {
      facts.evidence[control].push_back(with_label(evidence));
    }
  }
  for (const model::Activity& activity : profile.activities) {
    Shown shown{&activity, 0, false, {}};
    bool unknown = false;
    for (const Record& record : records(snapshot, activity.kind, org)) {
      const std::vector<std::string> values = record.list(activity.field);
      const bool fits = activity.field.empty() ||
                        std::any_of(values.begin(), values.end(), [&](const std::string& value) {
                          return std::find(activity.values.begin(), activity.values.end(), value) !=
                                 activity.values.end();
                        });
      shown.count += fits ? 1 : 0;
      if (fits) {
        for (const std::string& system : systems_of(record)) ++shown.of_system[system];
      }
      const model::State state =
          activity.field.empty() ? model::State::value : record.state(activity.field);
      unknown = unknown || (state != model::State::value && state != model::State::na);
    }
    const model::Register about = snapshot.register_of(org, activity.kind);
    shown.complete = about.complete && about.contradicted.empty() && !unknown;
    facts.activities.push_back(shown);
  }
  return facts;
}

struct Context {
  const model::Snapshot& snapshot;
  const model::Catalogs& catalogs;
  const model::Catalog& catalog;
  const Applicability& applicability;
  const Facts& facts;
  const std::string& org;
};

bool speaks_of(const Context& context, const std::vector<std::string>& ids,
               const std::string& control) {
  return std::any_of(ids.begin(), ids.end(),
                     [&](const std::string& id) { return context.catalogs.is_below(control, id); });
}

// The entries of one scope, the one last observed first.
std::vector<Record> entries_of(const Context& context, const std::string& control,
                               const std::string& system) {
  std::vector<Record> found;
  for (const Record& entry : context.applicability.entries(context.org, control)) {
    if (entry.text("system") == system && in_force(entry)) found.push_back(entry);
  }
  std::stable_sort(found.begin(), found.end(), [](const Record& a, const Record& b) {
    return a.table->observed_at[a.row] > b.table->observed_at[b.row];
  });
  return found;
}

std::string propose(const Context& context, const ApplicabilityLine& line) {
  if (!line.relied_on_by.empty()) {
    const Reliance& first = line.relied_on_by.front();
    return "select: treatment `" + first.treatment + "` of risk `" + first.risk + "` relies on it";
  }
  if (!line.activities.empty()) return "select: " + line.activities.front();
  bool none = false;
  for (const Shown& shown : context.facts.activities) {
    if (!speaks_of(context, shown.activity->ids, line.control)) continue;
    if (shown.count > 0 || !shown.complete) return "decide: nothing on record speaks for it yet";
    none = true;
  }
  return none ? "exclude: the registers are complete and show no such activity"
              : "decide: nothing on record speaks for or against it";
}

void take_entry(const Context& context, const Record& entry, ApplicabilityLine& line) {
  line.reason_type = entry.text("reason_type");
  line.reason = entry.text("reason");
  line.approval = entry.text("approved");
  const std::string document = entry.text("documented");
  if (!document.empty()) {
    const auto found = find_record(context.snapshot, context.org, "document", document);
    line.documents.push_back(found ? with_label(*found) : document + " (not on record)");
  }
  if (const auto at = approved_at(context.snapshot, context.org, line.approval)) {
    line.approved_at = to_text(*at);
  }
}

ApplicabilityLine make_line(const Context& context, const model::Control& control,
                            const std::string& system, const std::string& status) {
  ApplicabilityLine line{.control = control.id,
                         .title = control.title,
                         .system = system,
                         .decision = context.applicability.decide(context.org, control.id, system),
                         .status = status};
  const std::vector<Record> entries = entries_of(context, control.id, system);
  if (!entries.empty()) take_entry(context, entries.front(), line);
  if (const auto found = context.facts.relied_on.find(control.id);
      found != context.facts.relied_on.end()) {
    for (const Reliance& one : found->second) {
      // The specific entry wins: what it speaks of, the general one does not.
      const bool specific =
          !one.system.empty() && !entries_of(context, control.id, one.system).empty();
      if (system.empty() ? !specific : one.system == system) line.relied_on_by.push_back(one);
    }
  }
  for (const Shown& shown : context.facts.activities) {
    // An entry for one system is about what that system does.
    const auto mine = shown.of_system.find(system);
    const std::size_t count = system.empty()                  ? shown.count
                              : mine == shown.of_system.end() ? 0
                                                              : mine->second;
    if (count > 0 && speaks_of(context, shown.activity->ids, control.id)) {
      line.activities.push_back(shown.activity->says + " (" + std::to_string(count) + ")");
    }
  }
  if (const auto found = context.facts.evidence.find(control.id);
      found != context.facts.evidence.end()) {
    const std::size_t shown = std::min(found->second.size(), most_evidence);
    line.evidence.assign(found->second.begin(),
                         found->second.begin() + static_cast<std::ptrdiff_t>(shown));
    if (shown < found->second.size()) {
      line.evidence.push_back(std::to_string(found->second.size() - shown) + " more");
    }
  }
  if (line.decision == Selection::excluded) {
    for (const model::StayingClause& stays : context.catalog.audit.stays) {
      if (context.catalogs.is_below(control.id, stays.measure)) {
        line.stays.insert(line.stays.end(), stays.ids.begin(), stays.ids.end());
      }
    }
  }
  if (line.decision == Selection::missing || line.decision == Selection::undecided) {
    line.proposal = propose(context, line);
  }
  return line;
}

std::string scope_words(const ApplicabilityLine& line) {
  return line.system.empty() ? "" : " for system `" + line.system + "`";
}

void contradict(const ApplicabilityLine& line, ApplicabilityReport& report) {
  const auto add = [&](What what, std::string says) {
    report.contradictions.push_back({what, line.control, line.system, std::move(says)});
  };
  if (line.decision == Selection::disputed) {
    add(What::disputed, "entries of one scope differ or cannot be read" + scope_words(line));
  }
  if (line.decision == Selection::missing && report.has_statement) {
    if (!line.relied_on_by.empty()) {
      add(What::not_stated, "treatment `" + line.relied_on_by.front().treatment +
                                "` relies on it and the statement has no entry for it");
    } else {
      add(What::missing, "the statement has no entry for it");
    }
  }
  if (line.decision == Selection::excluded) {
    for (const Reliance& one : line.relied_on_by) {
      add(What::relied_on, "excluded" + scope_words(line) + ", and treatment `" + one.treatment +
                               "` of risk `" + one.risk + "` relies on it");
    }
    if (line.reason_type == "no_role" || line.reason_type == "no_activity") {
      for (const std::string& activity : line.activities) {
        add(What::against_facts,
            "excluded for " +
                std::string(line.reason_type == "no_role" ? "lack of a role"
                                                          : "lack of the activity") +
                ", and " + activity);
      }
    }
  }
  const bool decided = line.decision == Selection::selected || line.decision == Selection::excluded;
  if (decided && line.reason.empty() && line.reason_type.empty()) {
    add(What::no_justification, (line.decision == Selection::selected ? "selected" : "excluded") +
                                    scope_words(line) + " without a justification");
  }
}

// Entries and treatments that name what the catalog does not have.
void look_beyond(const Context& context, ApplicabilityReport& report) {
  for (const std::string& id : context.applicability.controls(context.org)) {
    if (model::prefix_of(id) != context.catalog.prefix) continue;
    const model::Control* control = context.catalogs.find(id);
    if (control != nullptr && control->selected) continue;
    report.contradictions.push_back({What::unknown_control, id, "",
                                     control == nullptr
                                         ? "the catalog has no such measure"
                                         : "a requirement: nobody selects or excludes it"});
  }
  for (const auto& [id, uses] : context.facts.relied_on) {
    if (context.catalogs.find(id) != nullptr) continue;
    const model::Catalog* other = context.catalogs.catalog_of(id);
    if (other != nullptr && other != &context.catalog) continue;
    if (!context.applicability.entries(context.org, id).empty()) continue;
    report.contradictions.push_back(
        {What::not_stated, id, uses.front().system,
         "treatment `" + uses.front().treatment +
             "` relies on this control of the organisation's own, and the statement has no entry "
             "for it"});
  }
}

ApplicabilityReport compile(const model::Snapshot& snapshot, const model::Catalogs& catalogs,
                            const model::Catalog& catalog, const Applicability& applicability,
                            const std::string& org,
                            const std::map<std::string, std::string>& statuses) {
  const Facts facts = gather(snapshot, org, catalog.audit);
  const Context context{snapshot, catalogs, catalog, applicability, facts, org};
  ApplicabilityReport report{.org = org,
                             .framework = catalog.name,
                             .requirement = catalog.audit.statement,
                             .has_statement = applicability.has_statement(org)};
  if (!report.has_statement) {
    report.contradictions.push_back(
        {What::no_statement, report.requirement, "",
         "no statement of applicability is on record; whether any measure applies is undecided"});
  }
  std::set<std::string> versions;
  for (const auto& [id, status] : statuses) {
    for (const Record& entry : applicability.entries(org, id)) {
      if (!in_force(entry)) continue;
      ++report.entries;
      report.approved += approved_at(snapshot, org, entry.text("approved")) ? 1 : 0;
      if (const std::string version = entry.text("soa_version"); !version.empty()) {
        versions.insert(version);
      }
    }
  }
  report.versions.assign(versions.begin(), versions.end());
  std::vector<const model::Control*> measures;
  for (const model::Control& control : catalog.controls) {
    if (control.selected && statuses.contains(control.id)) measures.push_back(&control);
  }
  std::sort(measures.begin(), measures.end(),
            [](const auto* a, const auto* b) { return model::before_by_number(a->id, b->id); });
  for (const model::Control* control : measures) {
    const std::string& status = statuses.at(control->id);
    std::set<std::string> systems;
    for (const Record& entry : applicability.entries(org, control->id)) {
      if (in_force(entry)) systems.insert(entry.text("system"));
    }
    systems.insert("");
    for (const std::string& system : systems) {
      report.lines.push_back(make_line(context, *control, system, status));
      contradict(report.lines.back(), report);
    }
  }
  look_beyond(context, report);
  return report;
}

}  // namespace

std::vector<ApplicabilityReport> statements_of_applicability(
    const model::Snapshot& snapshot, const model::Catalogs& catalogs,
    std::span<const model::ControlStatus> statuses) {
  const Applicability applicability(snapshot);
  std::map<std::pair<std::string, const model::Catalog*>, std::map<std::string, std::string>> found;
  for (const model::ControlStatus& one : statuses) {
    if (one.org.empty() || !one.measure) continue;
    found[{one.org, catalogs.catalog_of(one.control)}][one.control] = one.standing();
  }
  std::vector<ApplicabilityReport> made;
  for (const std::string& org : snapshot.orgs) {
    for (const model::Catalog& catalog : catalogs.all()) {
      const auto mine = found.find({org, &catalog});
      if (mine == found.end()) continue;
      made.push_back(compile(snapshot, catalogs, catalog, applicability, org, mine->second));
    }
  }
  return made;
}

}  // namespace assay::judge
