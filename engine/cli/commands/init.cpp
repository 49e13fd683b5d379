#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {option::db};

constexpr std::string_view teaches =
    "A store is one SQLite file. It keeps every fact ever loaded, what was known when, and every "
    "run. Reading it with the plain `sqlite3` shell is welcome: each fact kind has a view of its "
    "name.\n"
    "\n"
    "Examples:\n"
    "  assay init acme.db\n"
    "  assay load acme.db inventory.csv --map inventory.map.json\n";

void run(const Call& call) {
  const auto ready = prepare_all(call);
  if (!ready) return;
  const std::string path = call.given.text("DB");
  auto store = store::FactStore::create(path, ready->vocabulary.schema);
  if (!store) return call.journal.fail(store.error());
  call.journal.note("created " + path);
}

}  // namespace

Command init_command() { return {"init", "DB", "make an empty store", teaches, arguments, run}; }

}  // namespace assay::cli
