#include <fmt/format.h>

#include <ostream>

#include "engine/api/audit.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/commands/coverage_tables.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/audit_json.h"
#include "engine/report/coverage_json.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    option::run,
    option::pack,
    option::org,
    {"--at", Takes::value, "DATE", "the same judgement as of a later day, and what changes"},
    {"--record-months", Takes::value, "N",
     "months of records a certification body wants to see (default: the catalog's, 3)"},
    {"--all", Takes::flag, "", "every organisation in full, also where there are many"},
    option::json,
};

constexpr std::string_view teaches =
    "Whether an organisation can go to stage 1 and stage 2 of a certification audit: ready, not "
    "ready (what blocks), or cannot say (what is unknown). There is no score. Waivers change "
    "nothing here, and what rests on claims alone makes no requirement ready. With `--at` the same "
    "facts are judged as of a later day: what is stale, overdue or expired by then, if nothing new "
    "is recorded; and the duties of law that begin or end to bind until then.\n"
    "\n"
    "Examples:\n"
    "  assay readiness acme.db\n"
    "  assay readiness acme.db --at 2027-03-01\n"
    "  assay readiness acme.db --json | jq '.stage2.items[]|select(.what==\"blocks\")'\n";

using model::Readiness;
using model::ReadinessItem;
using model::Ready;
using What = ReadinessItem::What;

Tone tone_of(Ready verdict) {
  return verdict == Ready::ready       ? Tone::good
         : verdict == Ready::not_ready ? Tone::bad
                                       : Tone::warn;
}

Tone tone_of(What what) { return what == What::blocks ? Tone::bad : Tone::warn; }

void add_item(TextTable& table, const ReadinessItem& one) {
  table.add({{std::string(name(one.what)), tone_of(one.what)},
             {one.control.substr(one.control.find(':') + 1), Tone::strong},
             {shorten(text::printable(one.topic), 40)},
             {text::printable(one.says) + (one.practice ? " (practice)" : "")}});
}

void print_stage(const Call& call, std::string_view title, const model::StageReadiness& stage) {
  call.out() << "\n"
             << call.paint(Tone::strong, title) << "  "
             << call.paint(tone_of(stage.verdict), name(stage.verdict))
             << fmt::format(": {} block, {} of concern, {} unknown\n\n",
                            grouped(stage.count(What::blocks)), grouped(stage.count(What::concern)),
                            grouped(stage.count(What::unknown)));
  TextTable table({"", "id", "about", "what"});
  for (const ReadinessItem& one : stage.items) add_item(table, one);
  if (!table.empty()) call.out() << table.print(call.paint, call.width);
}

void print(const Call& call, const Readiness& one) {
  call.out() << call.paint(Tone::strong, text::printable(one.org)) << ", " << one.framework
             << ", as of " << to_text(one.as_of) << "\n";
  print_stage(call, "Stage 1", one.stage1);
  print_stage(call, "Stage 2", one.stage2);
  if (!one.dates.empty()) {
    TextTable table({"date", "state", "what"});
    for (const model::AuditDate& date : one.dates) {
      table.add({{date.date},
                 {date.state, date.state == "overdue" || date.state == "expired" ? Tone::bad
                              : date.state == "done"                             ? Tone::good
                                                                                 : Tone::plain},
                 {text::printable(date.what)}});
    }
    call.out() << "\n" << table.print(call.paint, call.width);
  }
  call.out() << "\n";
}

void print_many(const Call& call, const std::vector<const Readiness*>& all) {
  TextTable table({"organisation", "framework", "stage 1", "blocks", "unknown", "stage 2", "blocks",
                   "unknown"});
  for (const Readiness* one : all) {
    std::vector<TableCell> row = {{text::printable(one->org), Tone::strong}, {one->framework}};
    for (const model::StageReadiness* stage : {&one->stage1, &one->stage2}) {
      row.push_back({std::string(name(stage->verdict)), tone_of(stage->verdict)});
      row.push_back({grouped(stage->count(What::blocks))});
      row.push_back({grouped(stage->count(What::unknown))});
    }
    table.add(std::move(row));
  }
  call.out() << table.print(call.paint, call.width) << "\n`--org ID` shows one in full.\n";
}

void print(const Call& call, const model::Forecast& forecast) {
  call.out() << call.paint(Tone::strong, "Forecast") << " to " << to_text(forecast.to)
             << ", if nothing new is recorded: stage 1 "
             << call.paint(tone_of(forecast.stage1_then), name(forecast.stage1_then))
             << ", stage 2 "
             << call.paint(tone_of(forecast.stage2_then), name(forecast.stage2_then)) << "\n\n";
  TextTable changes({"id", "title", "now", "then"});
  for (const auto& change : forecast.changes) {
    changes.add({{change.control.substr(change.control.find(':') + 1), Tone::strong},
                 {shorten(text::printable(change.title), 40)},
                 {change.before},
                 {change.after}});
  }
  if (!changes.empty()) call.out() << changes.print(call.paint, call.width) << "\n";
  TextTable items({"", "", "id", "about", "what"});
  const auto add = [&](std::string_view when, const ReadinessItem& one) {
    items.add({{std::string(when), Tone::faint},
               {std::string(name(one.what)), tone_of(one.what)},
               {one.control.substr(one.control.find(':') + 1), Tone::strong},
               {shorten(text::printable(one.topic), 40)},
               {text::printable(one.says)}});
  };
  for (const ReadinessItem& one : forecast.added) add("then", one);
  for (const ReadinessItem& one : forecast.gone) add("no longer", one);
  if (items.empty()) {
    call.out() << "Nothing changes by the passing of time alone.\n\n";
  } else {
    call.out() << items.print(call.paint, call.width) << "\n";
  }
}

// What the law adds or takes away until then.
void print(const Call& call, const std::vector<model::DutyChange>& duties) {
  std::size_t from = 0;
  while (from < duties.size()) {
    TextTable table({"day", "duty", "", "shown then", "rules", "title"});
    std::size_t to = from;
    for (; to < duties.size() && duties[to].org == duties[from].org; ++to) {
      const model::DutyChange& one = duties[to];
      table.add({{to_text(one.day)},
                 {one.requirement, Tone::strong},
                 {one.begins ? "begins" : "ends"},
                 {one.begins ? in_words(name(one.then)) : ""},
                 {one.rules.empty() ? "" : grouped(one.rules.size())},
                 {text::printable(one.title)}});
    }
    call.out() << call.paint(Tone::strong, duties[from].org) << ": duties that begin or end\n\n"
               << table.print(call.paint, call.width) << "\n";
    from = to;
  }
}

struct Wanted {
  std::optional<std::string> org;
  std::optional<Date> at;
  api::AuditOptions options;
};

std::optional<Wanted> read_wanted(const Call& call) {
  Wanted wanted{.org = given(call, "--org")};
  if (const auto text = given(call, "--at")) {
    wanted.at = parse_date(*text);
    if (!wanted.at) {
      call.journal.fail(
          {Code::usage,
           "`--at` is `" + text::printable(*text) + "`, expected a date like `2027-03-01`", ""});
      return std::nullopt;
    }
  }
  if (call.given.has("--record-months")) {
    const auto months = whole_number(call, "--record-months", 3, 0, 120);
    if (!months) return std::nullopt;
    wanted.options.record_months = static_cast<int>(*months);
  }
  return wanted;
}

void show_forecast(const Call& call, const Again& again, const model::AuditViews& now,
                   const Wanted& wanted) {
  const auto workers = threads(call);
  if (!workers) return;
  const auto later = api::judge_as_of(again.store, again.ready.vocabulary, again.packs,
                                      again.run.about, *wanted.at, *workers);
  if (!later) return call.journal.fail(later.error());
  const model::AuditViews then =
      api::audit(*later, again.ready.vocabulary, again.packs, wanted.options);
  for (const model::Forecast& one : api::forecast(now, then)) {
    if (wanted.org && one.org != *wanted.org) continue;
    if (call.given.has("--json")) {
      call.out() << report::to_json(one) << "\n";
    } else {
      print(call, one);
    }
  }
  auto duties = api::duty_changes(again.run, *later, again.ready.vocabulary, again.packs);
  if (wanted.org) std::erase_if(duties, [&](const auto& one) { return one.org != *wanted.org; });
  if (!call.given.has("--json")) return print(call, duties);
  for (const model::DutyChange& one : duties) call.out() << report::to_json(one) << "\n";
}

void run(const Call& call) {
  const auto wanted = read_wanted(call);
  if (!wanted) return;
  const auto again = evaluate_again(call);
  if (!again) return;
  if (wanted->at && *wanted->at < again->run.about.as_of) {
    return call.journal.fail({Code::usage,
                              "`--at` is before the run's as-of date " +
                                  to_text(again->run.about.as_of) + "; a forecast looks ahead",
                              ""});
  }
  const model::AuditViews now =
      api::audit(again->run, again->ready.vocabulary, again->packs, wanted->options);
  std::vector<const Readiness*> lines;
  for (const Readiness& one : now.readiness) {
    if (!wanted->org || one.org == *wanted->org) lines.push_back(&one);
  }
  if (wanted->org && lines.empty()) return no_such_org(call, *again, *wanted->org);
  if (call.given.has("--json")) {
    for (const Readiness* one : lines) call.out() << report::to_json(*one) << "\n";
  } else if (lines.empty()) {
    call.out() << "No catalog that the packs judge says how it is certified.\n";
  } else if (lines.size() > 3 && !call.given.has("--all")) {
    print_many(call, lines);
  } else {
    for (const Readiness* one : lines) print(call, *one);
  }
  if (wanted->at) show_forecast(call, *again, now, *wanted);
}

}  // namespace

Command readiness_command() {
  return {"readiness",
          "DB [--at DATE] [--record-months N] [--run ID] [--org ID] [--all] [--json]",
          "whether an organisation can go to certification: what blocks, what is unknown",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
