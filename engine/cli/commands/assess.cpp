#include <ostream>

#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/cli/screen.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    option::pack,
    option::as_of,
    option::known,
    option::org,
    option::fail_on,
    option::allow_undetermined,
};

constexpr std::string_view teaches =
    "Judges the facts of a store by the rules of the packs and keeps the run. The facts are those "
    "observed until the as-of date; the same facts, packs, parameters and date give the same "
    "result, byte for byte.\n"
    "\n"
    "Examples:\n"
    "  assay assess acme.db\n"
    "  assay assess acme.db --as-of 2024-12-31 --pack ./our-pack\n"
    "  assay assess acme.db --fail-on high            exit 1: one is high or critical\n"
    "  assay assess acme.db --allow-undetermined 20   exit 5: over a fifth unknown\n";

void run(const Call& call) {
  const auto day = as_of(call);
  const auto limits = threshold(call);
  const auto workers = threads(call);
  const auto known = load_number(call);
  if (!day || !limits || !workers || !known) return;
  const auto ready = prepare(call);
  if (!ready) return;
  call.journal.step("packs");
  const auto packs = read_packs(call, *ready);
  if (!packs) return;
  auto store = store::FactStore::open(call.given.text("DB"), ready->vocabulary.schema);
  if (!store) return call.journal.fail(store.error());
  call.journal.step("assess");
  auto run = api::assess(*store, ready->vocabulary, *packs,
                         {*day, *known, given(call, "--org"), *workers});
  if (!run) return call.journal.fail(run.error());
  if (run->snapshot.orgs.empty()) {
    return call.journal.fail({Code::source, no_facts(call, *day), ""}, Exit::incomplete);
  }
  call.journal.step("keep");
  if (auto kept = api::keep(*store, *run, call.clock.now()); !kept)
    return call.journal.fail(kept.error());
  tell(call, *run);
  judge_exit(call, *limits, *run);
  if (!call.given.has("--quiet")) {
    call.out() << screen(run->posture, run->tasks, call.paint, call.width) << "\nKept as run "
               << run->about.number << " of " << call.given.text("DB") << "\n";
  }
}

}  // namespace

Command assess_command() {
  return {"assess",
          "DB [--pack ID|DIR]… [--as-of DATE] [--known LOAD] [--org ID] [--fail-on SEVERITY]",
          "judge the facts of a store and keep the run",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
