#include <filesystem>
#include <ostream>

#include "engine/cli/commands/commands.h"
#include "engine/cli/trial.h"
#include "engine/cli/watch.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    {"DIR", Takes::optional, "",
     "a pack folder or the id of a shipped pack (default: every shipped pack)"},
    {"--rule", Takes::values, "ID", "only this rule of the pack"},
    {"--mutation", Takes::value, "PCT",
     "the least share of mutants that cases must tell from their rule (default 95)"},
    {"--no-mutation", Takes::flag, "", "run the cases only"},
    {"--all", Takes::flag, "", "list what holds, too: cases, killed and equivalent mutants"},
    {"--watch", Takes::flag, "",
     "test again whenever a file of the pack changes, until interrupted"},
    {"--json", Takes::flag, "", "JSON Lines: one object for each case and each mutant"},
};

constexpr std::string_view teaches =
    "Runs the cases that stand beside the rules: a small world each, and what the rule must say "
    "about it. Then changes one thing in a rule at a time (drops or negates a condition, moves a "
    "boundary by one, swaps all and either …) and runs its cases again: a mutant that every case "
    "holds of has survived, and what was changed is not tested. Survivors are listed, one a line. "
    "A pack without cases fails. Exit 4 when a case comes out differently or too many survive.\n"
    "\n"
    "Examples:\n"
    "  assay pack test ./our-pack\n"
    "  assay pack test ./our-pack --rule told-it-is-ai --all\n"
    "  assay pack test ./our-pack --mutation 100\n"
    "  assay pack test ./our-pack --watch\n";

// Kinds, catalogs and the pack are read anew each time. A refused pack is no reason to stop.
void watch(const Call& call, const std::vector<std::string>& wanted, const Trial& trial) {
  const auto first = prepare_packs(call, wanted);
  if (!first) return;
  std::vector<std::filesystem::path> folders;
  for (const api::PackPlace& place : first->places) folders.push_back(place.folder);
  Watch changes(std::move(folders));
  while (true) {
    const std::int64_t began = call.clock.microseconds();
    if (const auto ready = prepare_packs(call, wanted)) {
      for (const api::PackPlace& place : ready->places) try_pack(call, *ready, trial, place);
    }
    call.journal.note("tested in " + std::to_string((call.clock.microseconds() - began) / 1000) +
                      " ms; waiting for a change (Ctrl-C ends)");
    call.streams.out.flush();
    changes.wait();
  }
}

void run(const Call& call) {
  const auto least = whole_number(call, "--mutation", 95, 0, 100);
  const auto workers = threads(call);
  if (!least || !workers) return;
  Trial trial;
  trial.rules = call.given.list("--rule");
  trial.mutation = *least;
  trial.threads = *workers;
  trial.all = call.given.has("--all");
  trial.json = call.given.has("--json");
  trial.mutate = !call.given.has("--no-mutation");
  std::vector<std::string> packs;
  if (call.given.has("DIR")) packs.push_back(call.given.text("DIR"));
  if (packs.empty() && !trial.rules.empty()) {
    return call.journal.fail(
        {Code::usage, "`--rule` needs the pack that has it: assay pack test DIR --rule ID", ""});
  }
  if (call.given.has("--watch")) return watch(call, packs, trial);
  const auto ready = prepare_packs(call, packs);
  if (!ready) return;
  for (const api::PackPlace& place : ready->places) try_pack(call, *ready, trial, place);
}

}  // namespace

Command pack_test_command() {
  return {"pack test",
          "[DIR] [--rule ID]… [--mutation PCT] [--watch]",
          "run the cases of a pack, and mutants",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
