#include "engine/api/pack_page.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    {"DIR", Takes::positional, "", "a pack folder or the id of a shipped pack"},
    {"--format", Takes::value, "FORMAT", "html (default) or md"},
    {"-o", Takes::value, "PATH", "write to this file instead of standard output"},
};

constexpr std::string_view teaches =
    "Writes a pack as a document that an auditor can review without knowing the rule language: "
    "every rule with its sentences, their level and method, what is tested in words, which facts "
    "are read, and the cases as examples. One page of HTML that needs nothing else, or Markdown.\n"
    "\n"
    "Examples:\n"
    "  assay pack doc ./our-pack -o our-pack.html\n"
    "  assay pack doc ./our-pack --format md\n";

void run(const Call& call) {
  const std::string format = call.given.text("--format", "html");
  if (format != "html" && format != "md") {
    return call.journal.fail({Code::usage,
                              "unknown format `" + text::printable(format) + "`" +
                                  text::suggestion(format, std::vector<std::string>{"html", "md"}) +
                                  "; expected html or md",
                              ""});
  }
  const auto ready = prepare_packs(call, {call.given.text("DIR")});
  if (!ready) return;
  const auto packs = read_packs(call, *ready, packs::Read::rules_and_cases);
  if (!packs) return;
  const report::PackDocument document = api::describe(packs->packs.at(0));
  put(call, format == "html" ? report::html(document) : report::md(document));
}

}  // namespace

Command pack_doc_command() {
  return {"pack doc",
          "DIR [--format html|md] [-o PATH]",
          "a pack as a document to review",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
