#include "engine/cli/commands/commands.h"
#include "engine/cli/loading.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    source::sources,
    source::map,
    option::kinds_of,
    {"--org", Takes::value, "ID", "the organisation of facts that name none"},
    source::complete,
    {"--rejects", Takes::value, "FILE",
     "write the rejected records here, to be mended and loaded again"},
    source::strict,
};

constexpr std::string_view teaches =
    "Reads files or folders into the store. All sources of one call go in together, or nothing "
    "does. Records that cannot be understood are rejected with a reason and their place; the rest "
    "goes in, and the exit code is 5. Loading the same bytes again adds nothing and refreshes "
    "nothing.\n"
    "Foreign CSV and JSON comes in through a mapping file; `assay map new` drafts one.\n"
    "\n"
    "Examples:\n"
    "  assay load acme.db facts.jsonl --org acme\n"
    "  assay load acme.db inventory.csv --map map.json --rejects rejects.jsonl\n"
    "  assay load acme.db systems.jsonl --complete ai_system,model\n";

void run(const Call& call) {
  const auto ready = prepare(call);
  if (!ready) return;
  auto store = store::FactStore::open(call.given.text("DB"), ready->vocabulary.schema);
  if (!store) return call.journal.fail(store.error());
  call.journal.step("load");
  const auto report = load_sources(call, *ready, *store);
  if (!report) return;
  call.journal.note(describe(*report, Describe::everything));
  if (report->rejected() == 0) return;
  if (!call.given.has("--rejects")) {
    return call.journal.note("`--rejects FILE` keeps the rejected records for mending");
  }
  put_file(call, call.given.text("--rejects"), report->rejects);
}

}  // namespace

Command load_command() {
  return {"load",
          "DB SOURCE… [--map FILE] [--org ID] [--pack DIR]… [--complete KIND,…] [--rejects FILE] "
          "[--strict]",
          "read facts into a store",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
