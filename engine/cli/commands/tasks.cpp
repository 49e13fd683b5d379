#include <ostream>

#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/report.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db, option::run, {"--all", Takes::flag, "", "closed ones too"}, option::json};

constexpr std::string_view teaches =
    "What to do about the findings, in the order in which to do it: what must come first stands "
    "first, then the more severe, then the earlier due. A task closes when the sentences it names "
    "become true.\n"
    "\n"
    "Examples:\n"
    "  assay tasks acme.db\n"
    "  assay tasks acme.db --json | jq -r '[.due, .owner, .action] | @tsv'\n";

void run(const Call& call) {
  const auto kept = find_kept(call);
  if (!kept) return;
  TextTable table({"task", "status", "severity", "due", "owner", "organisation", "what to do"});
  for (const model::Task& task : kept->tasks) {
    if (task.status == "closed" && !call.given.has("--all")) continue;
    if (call.given.has("--json")) call.out() << report::to_json(task) << "\n";
    table.add({{task.id.substr(0, 12), Tone::faint},
               {task.status},
               {std::string(name(task.severity)), tone_of(task.severity)},
               {task.due},
               {text::printable(task.owner)},
               {text::printable(task.org)},
               {text::printable(task.action)}});
  }
  if (!call.given.has("--json")) call.out() << table.print(call.paint, call.width);
}

}  // namespace

Command tasks_command() {
  return {"tasks", "DB [--run ID] [--all] [--json]", "what to do, in order", teaches, arguments,
          run};
}

}  // namespace assay::cli
