#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "engine/api/cases.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/cli/screen.h"
#include "engine/packs/answered.h"
#include "engine/packs/coverage.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    {"DIR", Takes::optional, "",
     "a pack folder or the id of a shipped pack (default: every shipped pack)"},
    {"--as-of", Takes::value, "DATE",
     "the day on which catalogs may be a year old (default today, UTC)"},
};

constexpr std::string_view teaches =
    "Reads a pack in the cage and reports every problem at once, with file, line and the nearest "
    "right word: unknown kinds, fields, words and control ids, traps of Lua, sentences without the "
    "cases that show them satisfied, not satisfied and undetermined, sentences that fail in the "
    "same cases, tasks nobody owns; and every entry of a crosswalk that cannot be taken. Warns "
    "where a catalog the pack names was read more than a year before. Exit 4 when anything is "
    "refused.\n"
    "\n"
    "Examples:\n"
    "  assay pack check ./our-pack\n"
    "  assay pack check                every shipped pack\n";

void print(const Call& call, const packs::Loaded& pack, const std::vector<packs::Issue>& issues) {
  for (const packs::Issue& issue : issues) {
    if (issue.severity == packs::Issue::Severity::error) {
      fail(call, pack, issue);
    } else {
      std::string text = packs::to_text(issue);
      while (text.ends_with('\n')) text.pop_back();
      call.journal.note(pack.id + ": " + text);
    }
  }
}

void check(const Call& call, const Ready& ready, const api::PackPlace& place, Date day,
           packs::Answered& answered) {
  auto pack = packs::load(place.folder, ready.vocabulary.shipped, ready.vocabulary.shipped_catalogs,
                          {.program = ready.home.cage, .limits = {}});
  if (!pack) return call.journal.fail(pack.error());
  print(call, *pack, pack->issues);
  if (!packs::refuse_errors(pack->issues)) return;
  const std::vector<packs::Issue> shared = answered.add(*pack);
  print(call, *pack, shared);
  print(call, *pack, packs::find_stale(*pack, day));
  const std::vector<packs::Issue> gaps = api::find_gaps(*pack);
  print(call, *pack, gaps);
  const auto reports = packs::run_cases(*pack, api::evaluator(*pack));
  const auto failed =
      std::count_if(reports.begin(), reports.end(),
                    [](const packs::CaseReport& report) { return !report.passed(); });
  if (failed > 0) {
    call.journal.fail(
        {Code::pack,
         fmt::format("{} of {} cases came out differently; `assay pack test` shows them", failed,
                     reports.size()),
         pack->id});
  }
  if (gaps.empty() && shared.empty() && failed == 0) {
    call.out() << fmt::format("{} {}: {} {}, {} {}, in order\n", pack->id, pack->version,
                              pack->rules.size(), plural("rule", pack->rules.size()),
                              pack->cases.size(), plural("case", pack->cases.size()));
  }
}

void run(const Call& call) {
  std::vector<std::string> wanted;
  if (call.given.has("DIR")) wanted.push_back(call.given.text("DIR"));
  const auto day = as_of(call);
  if (!day) return;
  const auto ready = find_ready(call, wanted);
  if (!ready) return;
  accept_crosswalks(call, ready->vocabulary);
  packs::Answered answered;
  for (const api::PackPlace& place : ready->places) check(call, *ready, place, *day, answered);
}

}  // namespace

Command pack_check_command() {
  return {"pack check",
          "[DIR] [--as-of DATE]",
          "find everything that is wrong with a pack",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
