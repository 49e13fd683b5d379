#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "engine/api/audit.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/org_views.h"
#include "engine/cli/screen.h"
#include "engine/report/words.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {option::db, option::run, option::pack, option::org, option::json};

constexpr std::string_view teaches =
    "The statement of applicability, compiled from its entries, the risk treatments that rely on "
    "measures, and the evidence; one line for each measure in general and for each system with an "
    "entry of its own, which wins. Below it stands what contradicts it. What is compiled is a "
    "proposal until designated management has approved it.\n"
    "\n"
    "Examples:\n"
    "  assay soa acme.db\n"
    "  assay soa acme.db --json | jq '.contradictions[]'\n";

using model::ApplicabilityLine;
using model::ApplicabilityReport;
using model::Selection;

Tone tone_of(Selection decision) {
  if (decision == Selection::selected) return Tone::good;
  return decision == Selection::excluded ? Tone::plain : Tone::warn;
}

std::string reason_of(const ApplicabilityLine& line) {
  if (!line.proposal.empty()) return "proposed: " + line.proposal;
  std::string made = line.reason_type;
  if (!line.reason.empty()) made += (made.empty() ? "" : ": ") + line.reason;
  if (made.empty()) made = "no justification";
  if (!line.stays.empty()) made += " (" + text::join(line.stays, ", ") + " stay in force)";
  return made;
}

std::string relied_on(const ApplicabilityLine& line) {
  std::vector<std::string> treatments;
  for (const model::Reliance& one : line.relied_on_by) treatments.push_back(one.treatment);
  if (treatments.size() > 3) {
    const std::size_t more = treatments.size() - 2;
    treatments.resize(2);
    treatments.push_back(fmt::format("{} more", more));
  }
  return text::join(treatments, ", ");
}

void print(const Call& call, const ApplicabilityReport& report) {
  call.out() << call.paint(Tone::strong, text::printable(report.org)) << ", " << report.framework
             << "\n"
             << wrap(model::approval_words(report), call.columns(), "") << "\n";
  TextTable table({"measure", "title", "for", "decision", "approved", "status", "relied on by",
                   "evidence", "reason"});
  for (const ApplicabilityLine& line : report.lines) {
    table.add({{line.control.substr(line.control.find(':') + 1), Tone::strong},
               {shorten(text::printable(line.title), 30)},
               {line.system.empty() ? "all" : text::printable(line.system)},
               {std::string(report::words(line.decision)), tone_of(line.decision)},
               {line.approved_at, Tone::faint},
               {line.status},
               {text::printable(relied_on(line))},
               {line.evidence.empty() ? "" : grouped(line.evidence.size())},
               {text::printable(reason_of(line)), Tone::faint}});
  }
  call.out() << table.print(call.paint, call.width) << "\n";
  if (report.contradictions.empty()) {
    call.out() << "No contradiction was found among the facts known.\n\n";
    return;
  }
  TextTable conflicts({"contradiction", "measure", "for", "what"});
  for (const model::Conflict& one : report.contradictions) {
    std::string what(name(one.what));
    std::replace(what.begin(), what.end(), '_', ' ');
    conflicts.add({{what, Tone::bad},
                   {one.control},
                   {one.system.empty() ? "all" : text::printable(one.system)},
                   {text::printable(one.says)}});
  }
  call.out() << conflicts.print(call.paint, call.width) << "\n";
}

void run(const Call& call) {
  const auto again = evaluate_again(call);
  if (!again) return;
  const model::AuditViews views = api::audit(again->run, again->ready.vocabulary, again->packs);
  print_views(
      call, *again, views.statements,
      [](const Call& to, const ApplicabilityReport& one) { print(to, one); },
      "No catalog that the packs judge has measures an organisation selects.");
}

}  // namespace

Command soa_command() {
  return {"soa",
          "DB [--run ID] [--org ID] [--json]",
          "the statement of applicability, compiled, with what contradicts it",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
