#include <ostream>

#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/report.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {option::db, option::run, option::pack, option::json};

constexpr std::string_view teaches =
    "What to collect next: every undetermined question, one line for each rule and organisation, "
    "ranked by how many verdicts an answer would decide. The run is evaluated again from its "
    "facts.\n"
    "\n"
    "Examples:\n"
    "  assay requests acme.db\n"
    "  assay requests acme.db --json\n";

void run(const Call& call) {
  const auto again = evaluate_again(call);
  if (!again) return;
  TextTable table({"decides", "organisation", "rule", "why", "what is asked for"});
  for (const model::Request& request : again->run.posture.requests) {
    if (call.given.has("--json")) call.out() << report::to_json(request) << "\n";
    table.add({{grouped(request.subjects)},
               {text::printable(request.org)},
               {request.rule},
               {reason_text(request.reason)},
               {text::printable(request.asks)}});
  }
  if (!call.given.has("--json")) call.out() << table.print(call.paint, call.width);
}

}  // namespace

Command requests_command() {
  return {"requests",
          "DB [--run ID] [--json]",
          "what to collect next, ranked by what it would decide",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
