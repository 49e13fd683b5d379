#include <fmt/format.h>

#include <ostream>

#include "engine/api/cases.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/cli/screen.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    {"DIR", Takes::optional, "",
     "a pack folder or the id of a shipped pack (default: every shipped pack)"},
    {"--all", Takes::flag, "", "list the cases that hold, too"},
};

constexpr std::string_view teaches =
    "Runs the cases that stand beside the rules: a small world each, and what the rule must say "
    "about it. A pack\n"
    "without cases fails. Exit 4 when a case comes out differently.\n"
    "\n"
    "Examples:\n"
    "  assay pack test ./our-pack\n"
    "  assay pack test ./our-pack --all\n";

void print(const Call& call, const packs::Case& about, const packs::CaseReport& report) {
  if (report.passed()) {
    if (call.given.has("--all")) {
      call.out() << fmt::format("{}  {}: {}\n", call.paint(Tone::good, "holds"), about.rule,
                                about.says);
    }
    return;
  }
  call.out() << fmt::format("{}  {}: {} ({}:{})\n", call.paint(Tone::bad, "fails"), about.rule,
                            about.says, about.file, about.line);
  for (const packs::Comparison& one : report.comparisons) {
    if (one.holds()) continue;
    const bool told = !one.reason.empty() && one.reason != "none";
    call.out() << fmt::format("       `{}`: expected {}, found {}{}\n", one.what, one.expected,
                              one.actual, told ? " (" + one.reason + ")" : "");
  }
}

void test(const Call& call, const Ready& ready, const api::PackPlace& place) {
  auto pack = packs::load(place.folder, ready.vocabulary.shipped, ready.vocabulary.catalogs,
                          {.program = ready.home.cage, .limits = {}});
  if (!pack) return call.journal.fail(pack.error());
  for (const packs::Issue& issue : pack->issues) {
    if (issue.severity == packs::Issue::Severity::error) fail(call, *pack, issue);
  }
  if (!packs::refuse_errors(pack->issues)) return;
  if (pack->cases.empty())
    return call.journal.fail({Code::pack, "the pack has no cases", pack->id});
  const auto reports = packs::run_cases(*pack, api::evaluator());
  std::size_t failed = 0;
  for (const packs::CaseReport& report : reports) {
    print(call, pack->cases.at(report.of), report);
    failed += report.passed() ? 0 : 1;
  }
  call.out() << fmt::format("{} {}: {} of {} cases hold\n", pack->id, pack->version,
                            reports.size() - failed, reports.size());
  if (failed > 0) call.journal.mark(Exit::pack);
}

void run(const Call& call) {
  std::vector<std::string> wanted;
  if (call.given.has("DIR")) wanted.push_back(call.given.text("DIR"));
  const auto ready = prepare_packs(call, wanted);
  if (!ready) return;
  for (const api::PackPlace& place : ready->places) test(call, *ready, place);
}

}  // namespace

Command pack_test_command() {
  return {"pack test", "[DIR] [--all]", "run the cases of a pack", teaches, arguments, run};
}

}  // namespace assay::cli
