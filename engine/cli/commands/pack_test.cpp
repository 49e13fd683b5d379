#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <thread>

#include "engine/api/cases.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/cli/screen.h"
#include "engine/json/write.h"

namespace assay::cli {
namespace {

using Fate = packs::MutantReport::Fate;

constexpr Argument arguments[] = {
    {"DIR", Takes::optional, "",
     "a pack folder or the id of a shipped pack (default: every shipped pack)"},
    {"--rule", Takes::values, "ID", "only this rule of the pack"},
    {"--mutation", Takes::value, "PCT",
     "the least share of mutants that cases must tell from their rule (default 95)"},
    {"--no-mutation", Takes::flag, "", "run the cases only"},
    {"--all", Takes::flag, "", "list what holds, too: cases, killed and equivalent mutants"},
    {"--json", Takes::flag, "", "JSON Lines: one object for each case and each mutant"},
};

constexpr std::string_view teaches =
    "Runs the cases that stand beside the rules: a small world each, and what the rule must say "
    "about it. Then changes\n"
    "one thing in a rule at a time (drops or negates a condition, moves a boundary by one, swaps "
    "all and either …) and\n"
    "runs its cases again: a mutant that every case holds of has survived, and what was changed is "
    "not tested. Survivors\n"
    "are listed, one a line. A pack without cases fails. Exit 4 when a case comes out differently "
    "or too many survive.\n"
    "\n"
    "Examples:\n"
    "  assay pack test ./our-pack\n"
    "  assay pack test ./our-pack --rule told-it-is-ai --all\n"
    "  assay pack test ./our-pack --mutation 100\n";

struct Wanted {
  std::vector<std::string> rules;  // none: all
  std::int64_t mutation = 95;
  unsigned threads = 1;
  bool all = false, json = false, mutate = true;

  [[nodiscard]] bool has(const std::string& rule) const {
    return rules.empty() || std::find(rules.begin(), rules.end(), rule) != rules.end();
  }
};

void print_json(const Call& call, const packs::Loaded& pack, const packs::CaseReport& report) {
  const packs::Case& about = pack.cases.at(report.of);
  json::Writer writer;
  writer.open_object()
      .member("pack", pack.id)
      .member("rule", about.rule)
      .member("case", about.says)
      .member("file", about.file);
  writer.name("line").number(std::int64_t{about.line}).name("holds").boolean(report.passed());
  writer.name("comparisons").open_array();
  for (const packs::Comparison& one : report.comparisons) {
    writer.open_object()
        .member("what", one.what)
        .member("expected", one.expected)
        .member("found", one.actual)
        .close_object();
  }
  writer.close_array().close_object();
  call.out() << writer.take() << "\n";
}

void print(const Call& call, const Wanted& wanted, const packs::Loaded& pack,
           const packs::CaseReport& report) {
  if (wanted.json) return print_json(call, pack, report);
  const packs::Case& about = pack.cases.at(report.of);
  if (report.passed()) {
    if (wanted.all) {
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

void print_json(const Call& call, const packs::Loaded& pack, const packs::MutantReport& one) {
  json::Writer writer;
  writer.open_object()
      .member("pack", pack.id)
      .member("rule", one.rule)
      .member("mutant", one.name)
      .member("says", one.says)
      .member("file", one.file);
  writer.name("line").number(std::int64_t{one.line});
  writer.member("fate", packs::name(one.fate));
  if (!one.killed_by.empty()) writer.member("killed_by", one.killed_by);
  if (!one.reason.empty()) writer.member("reason", one.reason);
  writer.close_object();
  call.out() << writer.take() << "\n";
}

void print(const Call& call, const Wanted& wanted, const packs::Loaded& pack,
           const packs::MutantReport& one) {
  if (wanted.json) return print_json(call, pack, one);
  if (!wanted.all && one.fate != Fate::survived) return;
  const Tone tone = one.fate == Fate::survived ? Tone::bad : Tone::good;
  const std::string why = one.fate == Fate::killed       ? " (killed by: " + one.killed_by + ")"
                          : one.fate == Fate::equivalent ? " (equivalent: " + one.reason + ")"
                                                         : "";
  call.out() << fmt::format("{}  {}:{}  {}  {}{}\n", call.paint(tone, packs::name(one.fate)),
                            one.file, one.line, one.name, one.says, why);
}

// Whether the cases hold.
bool test_cases(const Call& call, const Wanted& wanted, const packs::Loaded& pack) {
  std::size_t failed = 0, run = 0;
  for (const packs::CaseReport& report : packs::run_cases(pack, api::evaluator(pack))) {
    if (!wanted.has(pack.cases.at(report.of).rule)) continue;
    print(call, wanted, pack, report);
    failed += report.passed() ? 0 : 1;
    ++run;
  }
  if (run == 0) {
    call.journal.fail({Code::pack,
                       wanted.rules.empty()
                           ? "the pack has no cases"
                           : "no case is about `" + text::join(wanted.rules, "`, `") + "`",
                       pack.id});
    return false;
  }
  if (!wanted.json) {
    call.out() << fmt::format("{} {}: {} of {} cases hold\n", pack.id, pack.version, run - failed,
                              run);
  }
  if (failed > 0) call.journal.mark(Exit::pack);
  return failed == 0;
}

void test_mutants(const Call& call, const Wanted& wanted, const packs::Loaded& pack) {
  const auto report = packs::run_mutants(pack, api::assessor(pack), wanted.rules, wanted.threads);
  for (const packs::MutantReport& one : report.mutants) print(call, wanted, pack, one);
  for (const packs::Issue& issue : report.issues) fail(call, pack, issue);
  const std::size_t equivalent = report.count(Fate::equivalent);
  if (!wanted.json) {
    call.out() << fmt::format("{} {}: {} of {} mutants killed ({} %){}\n", pack.id, pack.version,
                              report.count(Fate::killed), report.mutants.size() - equivalent,
                              report.score(),
                              equivalent > 0 ? fmt::format(", {} equivalent", equivalent) : "");
  }
  if (report.score() < wanted.mutation) {
    call.journal.fail({Code::pack,
                       fmt::format("{} mutants survive: the cases kill {} %, less than {} %",
                                   report.count(Fate::survived), report.score(), wanted.mutation),
                       pack.id});
  }
}

void test(const Call& call, const Ready& ready, const Wanted& wanted, const api::PackPlace& place) {
  auto pack = packs::load(place.folder, ready.vocabulary.shipped, ready.vocabulary.catalogs,
                          {.program = ready.home.cage, .limits = {}});
  if (!pack) return call.journal.fail(pack.error());
  for (const packs::Issue& issue : pack->issues) {
    if (issue.severity == packs::Issue::Severity::error) fail(call, *pack, issue);
  }
  if (!packs::refuse_errors(pack->issues)) return;
  std::vector<std::string> ids;
  for (const model::Rule& rule : pack->rules) ids.push_back(rule.id);
  for (const std::string& rule : wanted.rules) {
    if (std::find(ids.begin(), ids.end(), rule) != ids.end()) continue;
    return call.journal.fail(
        {Code::usage,
         "the pack has no rule `" + text::printable(rule) + "`" + text::suggestion(rule, ids),
         pack->id});
  }
  if (test_cases(call, wanted, *pack) && wanted.mutate) test_mutants(call, wanted, *pack);
}

void run(const Call& call) {
  const auto least = whole_number(call, "--mutation", 95, 0, 100);
  const auto some_threads = threads(call);
  if (!least || !some_threads) return;
  Wanted wanted;
  wanted.rules = call.given.list("--rule");
  wanted.mutation = *least;
  wanted.threads = call.given.has("--threads")
                       ? *some_threads
                       : std::clamp(std::thread::hardware_concurrency(), 1U, 16U);
  wanted.all = call.given.has("--all");
  wanted.json = call.given.has("--json");
  wanted.mutate = !call.given.has("--no-mutation");
  std::vector<std::string> packs;
  if (call.given.has("DIR")) packs.push_back(call.given.text("DIR"));
  const auto ready = prepare_packs(call, packs);
  if (!ready) return;
  for (const api::PackPlace& place : ready->places) test(call, *ready, wanted, place);
}

}  // namespace

Command pack_test_command() {
  return {"pack test",
          "[DIR] [--rule ID]… [--mutation PCT]",
          "run the cases of a pack, and mutants",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
