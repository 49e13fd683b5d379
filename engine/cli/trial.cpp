#include "engine/cli/trial.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "engine/api/cases.h"
#include "engine/base/text.h"
#include "engine/cli/screen.h"
#include "engine/json/write.h"
#include "engine/packs/coverage.h"

namespace assay::cli {
namespace {

using Fate = packs::MutantReport::Fate;

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

void print(const Call& call, const Trial& trial, const packs::Loaded& pack,
           const packs::CaseReport& report) {
  if (trial.json) return print_json(call, pack, report);
  const packs::Case& about = pack.cases.at(report.of);
  if (report.passed()) {
    if (trial.all) {
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

void print(const Call& call, const Trial& trial, const packs::Loaded& pack,
           const packs::MutantReport& one) {
  if (trial.json) return print_json(call, pack, one);
  if (!trial.all && one.fate != Fate::survived) return;
  const Tone tone = one.fate == Fate::survived ? Tone::bad : Tone::good;
  const std::string why = one.fate == Fate::killed       ? " (killed by: " + one.killed_by + ")"
                          : one.fate == Fate::equivalent ? " (equivalent: " + one.reason + ")"
                                                         : "";
  call.out() << fmt::format("{}  {}:{}  {}  {}{}\n", call.paint(tone, packs::name(one.fate)),
                            one.file, one.line, one.name, one.says, why);
}

// Whether the cases hold.
bool test_cases(const Call& call, const Trial& trial, const packs::Loaded& pack) {
  std::size_t failed = 0, run = 0;
  for (const packs::CaseReport& report : packs::run_cases(pack, api::evaluator(pack))) {
    if (!trial.has(pack.cases.at(report.of).rule)) continue;
    print(call, trial, pack, report);
    failed += report.passed() ? 0 : 1;
    ++run;
  }
  if (run == 0) {
    call.journal.fail({Code::pack,
                       trial.rules.empty()
                           ? "the pack has no cases"
                           : "no case is about `" + text::join(trial.rules, "`, `") + "`",
                       pack.id});
    return false;
  }
  if (!trial.json) {
    call.out() << fmt::format("{} {}: {} of {} cases hold\n", pack.id, pack.version, run - failed,
                              run);
  }
  if (failed > 0) call.journal.mark(Exit::pack);
  return failed == 0;
}

void test_mutants(const Call& call, const Trial& trial, const packs::Loaded& pack) {
  const auto report = packs::run_mutants(pack, api::assessor(pack), trial.rules, trial.threads);
  for (const packs::MutantReport& one : report.mutants) print(call, trial, pack, one);
  for (const packs::Issue& issue : report.issues) fail(call, pack, issue);
  const std::size_t equivalent = report.count(Fate::equivalent);
  if (!trial.json) {
    call.out() << fmt::format("{} {}: {} of {} mutants killed ({} %){}\n", pack.id, pack.version,
                              report.count(Fate::killed), report.mutants.size() - equivalent,
                              report.score(),
                              equivalent > 0 ? fmt::format(", {} equivalent", equivalent) : "");
  }
  if (report.score() < trial.mutation) {
    call.journal.fail(
        {Code::pack,
         fmt::format("survivors: {}; the cases kill {} % of the mutants, less than {} %",
                     report.count(Fate::survived), report.score(), trial.mutation),
         pack.id});
  }
}

void print_json(const Call& call, const packs::Loaded& pack, const packs::SentenceCoverage& one) {
  json::Writer writer;
  writer.open_object()
      .member("pack", pack.id)
      .member("rule", one.rule)
      .member("expectation", one.expectation)
      .member("level", name(one.level));
  writer.name("cases").open_object();
  for (const auto outcome : {model::Outcome::satisfied, model::Outcome::not_satisfied,
                             model::Outcome::undetermined, model::Outcome::not_applicable}) {
    writer.name(name(outcome)).number(static_cast<std::int64_t>(one.of(outcome)));
  }
  writer.name("tempting").number(static_cast<std::int64_t>(one.tempting));
  writer.close_object().name("missing").open_array();
  for (const std::string& missing : one.missing) writer.text(missing);
  writer.close_array().close_object();
  call.out() << writer.take() << "\n";
}

// Which outcomes the cases show, sentence by sentence. What they lack is an error of `pack check`.
void show_coverage(const Call& call, const Trial& trial, const packs::Loaded& pack) {
  TextTable table({"sentence", "level", "satisfied", "not satisfied", "undetermined",
                   "not applicable", "tempting", "lacks a case in which it is"});
  const auto number = [](std::size_t count) {
    return TableCell{count == 0 ? "-" : std::to_string(count), Tone::plain};
  };
  std::size_t whole = 0, all = 0;
  for (const packs::SentenceCoverage& one : packs::cover_sentences(pack)) {
    if (!trial.has(one.rule)) continue;
    ++all;
    whole += one.missing.empty() ? 1 : 0;
    if (trial.json) print_json(call, pack, one);
    if (!trial.all && one.missing.empty()) continue;
    table.add({{one.rule + "/" + one.expectation},
               {std::string(name(one.level))},
               number(one.of(model::Outcome::satisfied)),
               number(one.of(model::Outcome::not_satisfied)),
               number(one.of(model::Outcome::undetermined)),
               number(one.of(model::Outcome::not_applicable)),
               number(one.tempting),
               {text::join(one.missing, ", "), Tone::bad}});
  }
  if (trial.json) return;
  if (!table.empty()) call.out() << table.print(call.paint, call.width);
  call.out() << fmt::format("{} {}: {} of {} sentences are shown in all their outcomes\n", pack.id,
                            pack.version, whole, all);
}

}  // namespace

bool Trial::has(const std::string& rule) const {
  return rules.empty() || std::find(rules.begin(), rules.end(), rule) != rules.end();
}

void try_pack(const Call& call, const Ready& ready, const Trial& trial,
              const api::PackPlace& place) {
  auto pack = packs::load(place.folder, ready.vocabulary.shipped, ready.vocabulary.shipped_catalogs,
                          {.program = ready.home.cage, .limits = {}});
  if (!pack) return call.journal.fail(pack.error());
  for (const packs::Issue& issue : pack->issues) {
    if (issue.severity == packs::Issue::Severity::error) fail(call, *pack, issue);
  }
  if (!packs::refuse_errors(pack->issues)) return;
  std::vector<std::string> ids;
  for (const model::Rule& rule : pack->rules) ids.push_back(rule.id);
  for (const std::string& rule : trial.rules) {
    if (std::find(ids.begin(), ids.end(), rule) != ids.end()) continue;
    return call.journal.fail(
        {Code::usage,
         "the pack has no rule `" + text::printable(rule) + "`" + text::suggestion(rule, ids),
         pack->id});
  }
  const bool hold = test_cases(call, trial, *pack);
  show_coverage(call, trial, *pack);
  if (hold && trial.mutate) test_mutants(call, trial, *pack);
}

}  // namespace assay::cli
