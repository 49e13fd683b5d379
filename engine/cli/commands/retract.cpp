#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    {"KIND", Takes::positional, "", "the kind of the fact"},
    {"KEY", Takes::positional, "", "its key"},
    {"DATE", Takes::positional, "", "the day it was observed"},
    {"--org", Takes::value, "ID", "its organisation"},
    option::kinds_of,
    {"--reason", Takes::value, "TEXT", "why it is withdrawn; kept with the retraction"},
};

constexpr std::string_view teaches =
    "A fact is never changed or deleted. A retraction is a new entry that says: what was recorded "
    "for this day no longer counts. Runs with an earlier `--known` still see it, so old reports "
    "can be made again.\n"
    "To correct a fact, load the right one with the same day: the later load wins.\n"
    "\n"
    "Examples:\n"
    "  assay retract acme.db incident 17 2024-11-02 --org acme --reason \"twice\"\n";

void run(const Call& call) {
  for (const std::string_view name : {"--org", "--reason"}) {
    if (call.given.has(name)) continue;
    return call.journal.fail({Code::usage, "`" + std::string(name) + "` is missing", ""});
  }
  const auto day = parse_date(call.given.text("DATE"));
  if (!day) {
    return call.journal.fail(
        {Code::usage, "`" + call.given.text("DATE") + "` is no day; expected one like `2024-12-31`",
         ""});
  }
  const auto ready = prepare(call);
  if (!ready) return;
  auto store = store::FactStore::open(call.given.text("DB"), ready->vocabulary.schema);
  if (!store) return call.journal.fail(store.error());
  auto done = store->retract(call.given.text("--org"), call.given.text("KIND"),
                             call.given.text("KEY"), *day, call.given.text("--reason"));
  if (!done) return call.journal.fail(done.error());
  call.journal.note("retracted " + call.given.text("KIND") + " " + call.given.text("KEY") + " of " +
                    call.given.text("DATE"));
}

}  // namespace

Command retract_command() {
  return {"retract",
          "DB KIND KEY DATE --org ID --reason TEXT",
          "withdraw a fact that was recorded by mistake",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
