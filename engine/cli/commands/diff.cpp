#include "engine/api/diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/audit_json.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    {"RUN", Takes::optional, "", "the earlier run (default: the one before the last)"},
    {"LATER", Takes::optional, "", "the later run (default: the last)"},
    option::pack,
    {"--all", Takes::flag, "", "a line for each finding, those that stay as they are too"},
    option::json,
};

constexpr std::string_view teaches =
    "What is different between two kept runs: findings that are new, recurring (an earlier run had "
    "them), persisting or resolved, and why: the rule changed, only the date moved (evidence "
    "aged), a fact changed, or a waiver began or ended. The causes are worked out by judging the "
    "earlier facts by the later rules and on the later day. What stays as it is, is only counted.\n"
    "\n"
    "Examples:\n"
    "  assay diff acme.db            the last run against the one before\n"
    "  assay diff acme.db 3 7\n"
    "  assay diff acme.db --json | jq 'select(.change == \"new\")'\n";

using model::Diff;
using model::Difference;
using model::Move;

std::optional<store::Run> find_run(const Call& call, const std::vector<store::Run>& runs,
                                   std::string_view argument, std::size_t from_last) {
  if (!call.given.has(argument)) {
    if (runs.size() > from_last) return runs[runs.size() - 1 - from_last];
    call.journal.fail({Code::usage,
                       runs.empty() ? "no run is kept here yet; `assay assess` makes one"
                                    : "only one run is kept; there is nothing to compare it with",
                       call.given.text("DB")});
    return std::nullopt;
  }
  const auto number = whole_number(call, argument, 0, 1, INT64_MAX);
  if (!number) return std::nullopt;
  const auto found = std::find_if(runs.begin(), runs.end(),
                                  [&](const store::Run& run) { return run.number == *number; });
  if (found != runs.end()) return *found;
  call.journal.fail({Code::usage,
                     "there is no run " + std::to_string(*number) + "; the last is " +
                         std::to_string(runs.empty() ? 0 : runs.back().number),
                     call.given.text("DB")});
  return std::nullopt;
}

Tone tone_of(Move move) {
  switch (move) {
    case Move::fresh:
    case Move::recurring:
      return Tone::bad;
    case Move::resolved:
      return Tone::good;
    case Move::persisting:
      break;
  }
  return Tone::plain;
}

std::string why(const Difference& one) {
  std::vector<std::string> parts;
  for (const model::Cause cause : one.causes) parts.emplace_back(name(cause));
  if (one.move == Move::persisting && one.grade_before != name(one.finding.grade)) {
    parts.push_back("grade was " + (one.grade_before.empty() ? "none" : one.grade_before));
  }
  if (one.move == Move::persisting && one.severity_before != name(one.finding.severity)) {
    parts.push_back("severity was " + one.severity_before);
  }
  if (one.finding.unstable_key) parts.emplace_back("its key is a row number: perhaps another");
  return text::join(parts, ", ");
}

std::string way(const Difference& one) {
  const auto words = [](const std::string& outcome) {
    std::string made = outcome.empty() ? "not open" : outcome;
    std::replace(made.begin(), made.end(), '_', ' ');
    return made;
  };
  return one.before == one.after ? words(one.after) : words(one.before) + " → " + words(one.after);
}

bool joins(const Difference& a, const Difference& b) {
  return a.move == b.move && a.finding.org == b.finding.org && a.finding.rule == b.finding.rule &&
         a.finding.pack == b.finding.pack && a.before == b.before && a.after == b.after &&
         why(a) == why(b);
}

// What moved alike by one rule in one organisation is one line, however many subjects it has.
void print_list(const Call& call, const Diff& diff) {
  TextTable table({"change", "outcome", "why", "grade", "organisation", "rule", "subject"});
  const auto& all = diff.differences;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i + 1;
    if (!call.given.has("--all")) {
      while (end < all.size() && joins(all[i], all[end])) ++end;
    }
    const Difference& one = all[i];
    const bool shown = one.move != Move::persisting || one.changed || call.given.has("--all");
    if (shown) {
      table.add({{std::string(name(one.move)), tone_of(one.move)},
                 {way(one)},
                 {why(one)},
                 {std::string(name(one.finding.grade))},
                 {text::printable(one.finding.org)},
                 {one.finding.rule},
                 {end - i == 1 ? subject_text(one.finding) : grouped(end - i) + " subjects"}});
    }
    i = end;
  }
  if (!table.empty()) call.out() << "\n" << table.print(call.paint, call.width);
}

void print_counts(const Call& call, const Diff& diff) {
  TextTable table({"", "findings", "rule changed", "date moved", "fact changed", "waiver",
                   "not judged before"});
  for (std::size_t move = 0; move < diff.moves.size(); ++move) {
    std::vector<TableCell> row = {{std::string(name(static_cast<Move>(move))), Tone::strong},
                                  {grouped(diff.moves[move])}};
    for (const std::size_t count : diff.causes[move]) {
      row.push_back({count == 0 ? "" : grouped(count)});
    }
    table.add(std::move(row));
  }
  call.out() << table.print(call.paint, call.width);
}

void print(const Call& call, const Diff& diff) {
  call.out() << call.paint(Tone::strong,
                           fmt::format("Run {} as of {} → run {} as of {}", diff.from.run,
                                       diff.from.as_of, diff.to.run, diff.to.as_of))
             << "\n";
  for (const std::string& pack : diff.to.packs) {
    const bool same =
        std::find(diff.from.packs.begin(), diff.from.packs.end(), pack) != diff.from.packs.end();
    if (!same) call.out() << "Pack changed or new: " << pack << "\n";
  }
  if (!diff.rules_known) {
    call.out() << "The packs of the later run are not at hand: causes are only narrowed down.\n";
  }
  call.out() << "\n";
  print_counts(call, diff);
  print_list(call, diff);
  if (diff.moves[static_cast<std::size_t>(Move::persisting)] > diff.changed &&
      !call.given.has("--all")) {
    call.out() << "\n"
               << grouped(diff.moves[static_cast<std::size_t>(Move::persisting)] - diff.changed)
               << " more stay as they were.\n";
  }
}

void run(const Call& call) {
  const auto workers = threads(call);
  if (!workers) return;
  auto opened = open_runs(call);
  if (!opened) return;
  const auto from = find_run(call, opened->runs, "RUN", 1);
  if (!from) return;
  const auto to = find_run(call, opened->runs, "LATER", 0);
  if (!to) return;
  if (from->number == to->number) {
    return call.journal.fail({Code::usage, "a run is not compared with itself", ""});
  }
  auto found = packs_of(call, *to);
  if (!found) return;
  const auto& [ready, packs] = *found;
  call.journal.step("compare");
  const auto diff =
      api::diff(opened->store, ready.vocabulary, api::are_packs_of(packs, *to) ? &packs : nullptr,
                *from, *to, *workers);
  if (!diff) return call.journal.fail(diff.error());
  if (!call.given.has("--json")) return print(call, *diff);
  call.out() << report::to_json(*diff) << "\n";
  for (const Difference& one : diff->differences) {
    const bool shown = one.move != Move::persisting || one.changed || call.given.has("--all");
    if (shown) call.out() << report::to_json(one) << "\n";
  }
}

}  // namespace

Command diff_command() {
  return {"diff",
          "DB [RUN [LATER]] [--pack ID|DIR]… [--all] [--json]",
          "what is different between two runs, and why",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
