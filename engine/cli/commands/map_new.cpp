#include <ostream>

#include "engine/base/file.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/intake/draft.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    {"FILE", Takes::positional, "", "a CSV file"},
    {"--kind", Takes::value, "KIND", "what a record is (default ai_system)"},
    {"--org", Takes::value, "ID", "whose register it is"},
    option::kinds_of,
    {"--as-of", Takes::value, "DATE", "the day the file speaks of (default today, UTC)"},
    {"-o", Takes::value, "PATH", "write here instead of standard output"},
};

constexpr std::string_view teaches =
    "Looks at the columns of a CSV file and drafts a mapping: encoding, headers, answers that "
    "occur, dates as they are written, fields that fit by name. What nobody can guess is left to "
    "you and says so; `map check` shows the result.\n"
    "\n"
    "Examples:\n"
    "  assay map new inventory.csv -o inventory.map.json\n"
    "  assay map check inventory.map.json inventory.csv\n";

void run(const Call& call) {
  const auto ready = prepare(call);
  const auto day = as_of(call);
  if (!ready || !day) return;
  const auto draft = intake::draft_mapping(call.given.text("FILE"), ready->vocabulary.schema,
                                           {.kind = call.given.text("--kind", "ai_system"),
                                            .org = call.given.text("--org"),
                                            .observed_at = *day});
  if (!draft) return call.journal.fail(draft.error());
  put(call, *draft);
}

}  // namespace

Command map_new_command() {
  return {"map new",
          "FILE.csv [--kind KIND] [--org ID] [-o PATH]",
          "draft a mapping for a CSV file",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
