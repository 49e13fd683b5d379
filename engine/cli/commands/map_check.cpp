#include <filesystem>
#include <ostream>

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/intake/check.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    {"MAPPING", Takes::positional, "", "the mapping file"},
    {"SOURCE", Takes::optional, "", "a file or folder to read by it; nothing is loaded"},
    {"--org", Takes::value, "ID", "the organisation of facts that name none"},
    option::kinds_of,
    option::json,
};

constexpr std::string_view teaches =
    "Checks a mapping and, with a source, shows what it would make of it: records, facts by kind, "
    "every column with what became of its cells, what was rejected and why. Nothing is loaded.\n"
    "\n"
    "Examples:\n"
    "  assay map check inventory.map.json\n"
    "  assay map check inventory.map.json inventory.csv\n";

void read(const Call& call, const intake::Mapping& mapping, const model::Schema& schema) {
  call.journal.step("read");
  const auto checked = intake::check_source(call.given.text("SOURCE"), &mapping,
                                            {.org = call.given.text("--org")}, schema);
  if (!checked) return call.journal.fail(checked.error());
  if (call.given.has("--json")) {
    call.out() << intake::to_json(checked->summary) << "\n";
  } else {
    call.out() << intake::to_text(*checked);
  }
  if (checked->summary.rejects() > 0) call.journal.mark(Exit::incomplete);
}

void run(const Call& call) {
  const auto ready = prepare(call);
  if (!ready) return;
  const std::filesystem::path file = call.given.text("MAPPING");
  auto text = read_file(file);
  if (!text) return call.journal.fail(text.error());
  if (file.extension() == ".csv") {
    return call.journal.fail({Code::usage,
                              "`" + file.string() +
                                  "` is a source, no mapping; `map check MAPPING SOURCE` wants the "
                                  "mapping first, and `assay map new` drafts one",
                              file.string()});
  }
  const auto parsed =
      intake::parse_mapping(*text, file.filename().string(), ready->vocabulary.schema);
  for (const Error& issue : parsed.issues) call.journal.fail(issue, Exit::source);
  if (!parsed.issues.empty()) return;
  if (call.given.has("SOURCE")) return read(call, parsed.mapping, ready->vocabulary.schema);
  call.journal.note("the mapping is in order");
}

}  // namespace

Command map_check_command() {
  return {"map check",
          "MAPPING [SOURCE] [--json]",
          "check a mapping, and show what it makes of a source",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
