// "No living treatment" is certain only when the register of treatments is complete or when the
// treatments on record have failed or lapsed; otherwise the absence of a treatment is itself
// unknown.
#include "engine/judge/danger.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "engine/judge/cells.h"

namespace assay::judge {
namespace {

constexpr std::string_view in_operation[] = {"deployed", "operated"};
constexpr std::string_view prohibited[] = {"prohibited", "unacceptable"};

bool is_one_of(std::string_view text, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool operates(const Record& system) {
  return is_one_of(system.text("stage"), in_operation) &&
         system.state("retired_at") != model::State::value;
}

bool is_complete(const model::Snapshot& snapshot, const std::string& org, std::string_view kind) {
  const model::Register about = snapshot.register_of(org, kind);
  return about.complete && about.contradicted.empty();
}

enum class Answer { lives, failed, none_known, none };

// Whether some treatment of the risk is alive as of the snapshot's date.
Answer treatment_of(const model::Snapshot& snapshot, const Record& risk) {
  bool any = false;
  for (const Record& treatment : records(snapshot, "risk_treatment", risk.org())) {
    if (treatment.text("risk") != risk.key()) continue;
    any = true;
    const std::optional<Period> due = treatment.date("due");
    const bool done = treatment.state("done_at") == model::State::value;
    const bool late = !done && due && due->last < snapshot.as_of;
    if (treatment.text("effect_result") != "not" && !late) return Answer::lives;
  }
  if (any) return Answer::failed;
  return is_complete(snapshot, risk.org(), "risk_treatment") ? Answer::none : Answer::none_known;
}

std::optional<Decimal> intolerable_at(const model::Snapshot& snapshot, const Record& risk) {
  const auto assessment =
      find_record(snapshot, risk.org(), "risk_assessment", risk.text("assessment"));
  if (assessment) {
    const auto criteria =
        find_record(snapshot, risk.org(), "risk_criteria", assessment->text("criteria"));
    if (criteria) return criteria->number("intolerable_at");
  }
  // Without a link, only an organisation with a single set of criteria says which apply.
  const std::vector<Record> all = records(snapshot, "risk_criteria", risk.org());
  return all.size() == 1 ? all.front().number("intolerable_at") : std::nullopt;
}

void note(Danger& danger, Answer answer, const std::string& what) {
  if (answer == Answer::lives) return;
  std::string& into = answer == Answer::none_known ? danger.possible : danger.shown;
  if (!into.empty()) return;
  if (answer == Answer::failed) into = what + ", and its treatment failed or is overdue";
  if (answer == Answer::none) into = what + ", and no treatment exists";
  if (answer == Answer::none_known)
    into = what + ", and no treatment is recorded; the register is open";
}

void look_at_risks(const model::Snapshot& snapshot, Dangers& dangers) {
  for (const Record& risk : records(snapshot, "risk")) {
    const auto found = dangers.find({risk.org(), risk.text("system")});
    if (found == dangers.end() || risk.flag("opportunity") == true) continue;
    const std::optional<Decimal> residual = risk.number("residual");
    const std::optional<Decimal> level = residual ? residual : risk.number("inherent");
    const std::optional<Decimal> limit = intolerable_at(snapshot, risk);
    if (!level || !limit || *level < *limit) continue;
    note(found->second, treatment_of(snapshot, risk),
         "risk `" + risk.key() + "` is intolerable (" + to_text(*level) + " of " + to_text(*limit) +
             ")");
  }
}

void look_at_classes(const model::Snapshot& snapshot, Dangers& dangers) {
  for (const Record& one : records(snapshot, "classification")) {
    const auto found = dangers.find({one.org(), one.text("subject")});
    if (found == dangers.end() || !is_one_of(one.text("class"), prohibited)) continue;
    found->second.shown = "its use is classed `" + one.text("class") + "` and it is in operation";
  }
}

// A reaction is a recorded containment, nonconformity or action.
Answer reaction_to(const model::Snapshot& snapshot, const Record& incident) {
  for (const std::string_view field : {"contained_at", "nonconformity", "lesson"}) {
    if (incident.state(field) == model::State::value) return Answer::lives;
  }
  for (const Record& action : records(snapshot, "action", incident.org())) {
    if (action.text("origin") == "incident:" + incident.key()) return Answer::lives;
  }
  const bool asked = incident.state("contained_at") == model::State::blank;
  return asked && is_complete(snapshot, incident.org(), "action") ? Answer::none
                                                                  : Answer::none_known;
}

void look_at_incidents(const model::Snapshot& snapshot, Dangers& dangers) {
  for (const Record& incident : records(snapshot, "incident")) {
    const auto found = dangers.find({incident.org(), incident.text("system")});
    if (found == dangers.end() || incident.flag("serious") != true) continue;
    if (incident.state("closed_at") == model::State::value) continue;
    note(found->second, reaction_to(snapshot, incident),
         "serious incident `" + incident.key() + "` is open");
  }
}

}  // namespace

Dangers find_dangers(const model::Snapshot& snapshot) {
  Dangers dangers;
  for (const Record& system : records(snapshot, "ai_system")) {
    if (operates(system)) dangers[{system.org(), system.key()}];
  }
  look_at_risks(snapshot, dangers);
  look_at_classes(snapshot, dangers);
  look_at_incidents(snapshot, dangers);
  return dangers;
}

}  // namespace assay::judge
