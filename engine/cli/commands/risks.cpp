#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "engine/api/audit.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/audit_json.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    option::run,
    option::pack,
    option::org,
    {"--suggest", Takes::flag, "", "ready scenarios that fit a system and have no counterpart"},
    option::json,
};

constexpr std::string_view teaches =
    "The risk register, the worst first: the level recomputed by the version of the criteria that "
    "the risk's assessment used, its treatment, what remains, and who accepted that with the "
    "authority that day. `note` says what does not fit. `--suggest` proposes ready scenarios for "
    "each system by its attributes; \"to ask\" names the fields nobody answered. They are "
    "suggestions: no rule demands one.\n"
    "\n"
    "Examples:\n"
    "  assay risks acme.db\n"
    "  assay risks acme.db --suggest\n"
    "  assay risks acme.db --json | jq 'select(.notes != [])'\n";

using model::Band;
using model::RiskView;

Tone tone_of(Band band) {
  switch (band) {
    case Band::intolerable:
      return Tone::bad;
    case Band::above_acceptance:
      return Tone::warn;
    case Band::acceptable:
      return Tone::good;
    case Band::unknown:
      break;
  }
  return Tone::faint;
}

std::string level_of(const std::optional<Decimal>& level, Band band) {
  return level ? to_text(*level) + " " + std::string(name(band)) : "";
}

std::string treatment_of(const RiskView& one) {
  if (one.treatments.empty()) return "";
  const model::TreatmentView& first = one.treatments.front();
  std::string made = first.option.empty() ? first.state : first.option + ", " + first.state;
  if (one.treatments.size() > 1) made += fmt::format(", {} more", one.treatments.size() - 1);
  return made;
}

void add_row(TextTable& table, const RiskView& one) {
  const std::string title = one.title.empty() ? one.key : one.title;
  table.add({{text::printable(one.key), Tone::strong},
             {shorten(text::printable(title), 36)},
             {one.system.empty() ? "all" : shorten(text::printable(one.system), 16)},
             {level_of(one.level ? one.level : one.recorded, one.band), tone_of(one.band)},
             {treatment_of(one)},
             {level_of(one.residual, one.residual_band), tone_of(one.residual_band)},
             {one.accepted_at},
             {text::printable(text::join(one.notes, "; ")), Tone::faint}});
}

void print_register(const Call& call, const std::vector<RiskView>& risks,
                    const std::optional<std::string>& org) {
  TextTable table(
      {"risk", "title", "system", "level", "treatment", "residual", "accepted", "note"});
  std::size_t silent = 0;
  for (const RiskView& one : risks) {
    if (org && one.org != *org) continue;
    if (call.given.has("--json")) {
      call.out() << report::to_json(one) << "\n";
    } else if (one.title.empty() && !one.level && !one.recorded && !one.residual) {
      ++silent;
    } else {
      add_row(table, one);
    }
  }
  if (call.given.has("--json")) return;
  if (table.empty()) {
    call.out() << "No risk with a title or a level is on record.\n";
  } else {
    call.out() << table.print(call.paint, call.width);
  }
  if (silent > 0) {
    call.out() << "\n"
               << grouped(silent) << " records say whether risks were named and nothing else.\n";
  }
}

void print_proposals(const Call& call, const std::vector<model::RiskProposal>& proposals,
                     const std::optional<std::string>& org) {
  TextTable table({"system", "scenario", "theme", "source", "to ask", "what can go wrong"});
  for (const model::RiskProposal& one : proposals) {
    if (org && one.org != *org) continue;
    if (call.given.has("--json")) {
      call.out() << report::to_json(one) << "\n";
      continue;
    }
    table.add(
        {{shorten(text::printable(one.system_name.empty() ? one.system : one.system_name), 28),
          Tone::strong},
         {one.scenario},
         {one.theme},
         {one.source},
         {text::join(one.unknown, ", "), Tone::warn},
         {one.title}});
  }
  if (call.given.has("--json")) return;
  if (table.empty()) {
    call.out() << "Every ready scenario that fits has a counterpart in the register.\n";
  } else {
    call.out() << table.print(call.paint, call.width)
               << "\nSuggestions to think about, by attributes of each system; no rule demands "
                  "one.\n";
  }
}

void run(const Call& call) {
  const auto again = evaluate_again(call);
  if (!again) return;
  const auto org = given(call, "--org");
  const auto& orgs = again->run.posture.orgs;
  if (org && std::none_of(orgs.begin(), orgs.end(),
                          [&](const model::OrgPosture& one) { return one.org == *org; })) {
    return no_such_org(call, *again, *org);
  }
  if (call.given.has("--suggest")) {
    const auto proposals = api::suggest_risks(again->run, again->ready.home);
    if (!proposals) return call.journal.fail(proposals.error());
    return print_proposals(call, *proposals, org);
  }
  print_register(call, api::audit(again->run, again->ready.vocabulary, again->packs).risks, org);
}

}  // namespace

Command risks_command() {
  return {"risks",
          "DB [--suggest] [--run ID] [--org ID] [--json]",
          "the risk register recomputed, or ready scenarios it lacks",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
