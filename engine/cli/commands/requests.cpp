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
    "What to collect next: each thing once for each organisation, however many rules ask for it, "
    "ranked by how many verdicts it decides. `waiting` counts those that wait for other things "
    "too. `--json` has a line for each rule that asks. The run is evaluated again from its "
    "facts.\n"
    "\n"
    "Examples:\n"
    "  assay requests acme.db\n"
    "  assay requests acme.db --json\n";

void run(const Call& call) {
  const auto again = evaluate_again(call);
  if (!again) return;
  if (call.given.has("--json")) {
    for (const model::Request& request : again->run.posture.requests)
      call.out() << report::to_json(request) << "\n";
    return;
  }
  TextTable table({"decides", "waiting", "rules", "packs", "organisation", "what is asked for"});
  for (const model::Asked& ask : again->run.posture.asks) {
    table.add({{grouped(ask.alone)},
               {grouped(ask.verdicts)},
               {grouped(ask.rules.size())},
               {grouped(ask.packs())},
               {text::printable(ask.orgs.front().first)},
               {text::printable(ask.asks)}});
  }
  call.out() << table.print(call.paint, call.width);
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
