#include "engine/api/report.h"

#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/kept.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    option::run,
    option::pack,
    {"--format", Takes::value, "FORMAT", "html, json, jsonl, csv or md"},
    {"-o", Takes::value, "PATH", "write here instead of standard output"},
};

constexpr std::string_view teaches =
    "Writes a kept run as a report. The bytes are a function of facts, packs, parameters and date; "
    "no clock time and no path of this machine is in them. The run is evaluated again from its "
    "facts.\n"
    "\n"
    "Examples:\n"
    "  assay report acme.db --format html -o report.html\n"
    "  assay report acme.db --format csv --run 3 > findings.csv\n";

const api::Format* find_format(const Call& call) {
  const std::string wanted = call.given.text("--format");
  std::vector<std::string> names;
  for (const api::Format& format : api::formats()) {
    if (format.name == wanted) return &format;
    names.emplace_back(format.name);
  }
  const std::string problem = wanted.empty() ? "`--format` is missing"
                                             : "unknown format `" + text::printable(wanted) + "`" +
                                                   text::suggestion(wanted, names);
  call.journal.fail({Code::usage, problem + "; there are " + text::join(names, ", "), ""});
  return nullptr;
}

void run(const Call& call) {
  const api::Format* format = find_format(call);
  if (format == nullptr) return;
  auto again = evaluate_again(call);
  if (!again) return;
  call.journal.step("report");
  const std::string bytes = format->write(
      api::make_report(std::move(again->run), again->ready.vocabulary, again->packs, nullptr));
  put(call, bytes);
}

}  // namespace

Command report_command() {
  return {"report",
          "DB --format html|json|jsonl|csv|md [--run ID] [-o PATH]",
          "write a kept run as a report",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
