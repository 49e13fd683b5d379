#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ostream>
#include <span>

#include "engine/api/audit.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/audit_json.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    option::run,
    option::pack,
    option::org,
    {"--all", Takes::flag, "", "a line for each organisation, not only for all of them together"},
    option::json,
};

constexpr std::string_view teaches =
    "The gap report: one line for each requirement and measure of the catalogs that the packs "
    "judge, also for those without any rule. `fail`, `open` and `met` count verdicts for the "
    "subjects known; `unknown` is the share that is undetermined; `rests on` the weakest basis of "
    "what was decided; `grade` the worst proposed. The last column names the evidence that would "
    "decide most.\n"
    "\n"
    "Examples:\n"
    "  assay controls acme.db\n"
    "  assay controls acme.db --json | jq 'select(.status == \"no rule judges it\")'\n";

using model::ControlStatus;
using model::Outcome;
using model::Selection;

std::string_view selected_word(Selection selection) {
  switch (selection) {
    case Selection::always:
      return "";
    case Selection::undecided:
      return "no statement";
    case Selection::missing:
      return "no entry";
    case Selection::disputed:
      return "disputed";
    case Selection::selected:
      return "yes";
    case Selection::excluded:
      return "excluded";
    case Selection::in_part:
      return "in part";
  }
  return "";
}

Tone tone_of(const ControlStatus& one) {
  if (one.rules == 0) return Tone::faint;
  switch (standing_of(one.tally)) {
    case model::Standing::nonconformity:
      return Tone::bad;
    case model::Standing::undetermined:
    case model::Standing::waived:
      return Tone::warn;
    case model::Standing::declared:
    case model::Standing::none_found:
      return Tone::good;
    case model::Standing::not_applicable:
    case model::Standing::not_evaluated:
      return Tone::faint;
  }
  return Tone::plain;
}

// "`document` records …; 2 more", else what an auditor would ask for where no rule looks.
std::string what_is_missing(const ControlStatus& one) {
  if (one.rules == 0 && !one.evidence.empty()) {
    return "an auditor would ask for: " + text::join(one.evidence, "; ");
  }
  std::string made = one.missing.empty() ? "" : one.missing.front();
  const std::size_t more = one.missing_more + (one.missing.empty() ? 0 : one.missing.size() - 1);
  if (more > 0) made += fmt::format("; {} more", more);
  if (one.questions > 0) {
    made += fmt::format("{}{} only an auditor can ask", made.empty() ? "" : "; ",
                        grouped(one.questions) + " " + plural("question", one.questions));
  }
  return made;
}

// "for the 12 AI systems known; 30 datasets known, register open"
std::string population(std::span<const ControlStatus* const> lines) {
  std::map<std::string, model::JudgedOn> kinds;
  for (const ControlStatus* one : lines) {
    for (const model::JudgedOn& on : one->judged_on) {
      if (on.kind != "organization") kinds[on.kind] = on;
    }
  }
  // The kind that systems are kept in says most; of the others their number.
  const auto main = kinds.contains("ai_system") ? kinds.find("ai_system") : kinds.begin();
  if (main == kinds.end()) return "";
  std::string made = fmt::format("; for the {} {} known{}", grouped(main->second.known),
                                 plural(main->first, main->second.known),
                                 main->second.complete ? "" : ", register open");
  if (kinds.size() > 1) {
    made += fmt::format(" ({} of subjects)", kinds.size() == 2
                                                 ? "1 further kind"
                                                 : grouped(kinds.size() - 1) + " further kinds");
  }
  return made;
}

void add_row(TextTable& table, const ControlStatus& one, bool with_org) {
  std::vector<TableCell> row;
  if (with_org) row.push_back({one.org.empty() ? "all" : text::printable(one.org)});
  const auto share = one.undetermined_share();
  const auto number = [&](Outcome outcome) {
    return one.rules == 0 ? std::string() : grouped(one.tally.of(outcome));
  };
  row.push_back({one.control.substr(one.control.find(':') + 1), Tone::strong});
  row.push_back({shorten(text::printable(one.title), 30)});
  row.push_back({std::string(selected_word(one.selection)),
                 one.selection == Selection::selected ? Tone::plain : Tone::faint});
  row.push_back({one.standing(), tone_of(one)});
  row.push_back({number(Outcome::not_satisfied)});
  row.push_back({number(Outcome::undetermined)});
  row.push_back({number(Outcome::satisfied)});
  row.push_back({share ? fmt::format("{} %", *share) : ""});
  row.push_back({one.basis ? std::string(name(*one.basis)) : "",
                 one.basis == model::Basis::claim ? Tone::warn : Tone::plain});
  row.push_back({one.grade == model::Grade::none ? "" : std::string(name(one.grade)),
                 one.grade == model::Grade::major ? Tone::bad : Tone::plain});
  row.push_back({text::printable(what_is_missing(one)), Tone::faint});
  table.add(std::move(row));
}

TextTable new_table(bool with_org) {
  std::vector<std::string> head = {"requirement",    "title", "selected", "status",   "fail",
                                   "open",           "met",   "unknown",  "rests on", "grade",
                                   "what is missing"};
  if (with_org) head.insert(head.begin(), "organisation");
  return TextTable(std::move(head));
}

void print_tables(const Call& call, const std::vector<const ControlStatus*>& lines) {
  std::size_t from = 0;
  const bool with_org = std::any_of(lines.begin(), lines.end(), [&](const ControlStatus* one) {
    return one->org != lines.front()->org;
  });
  while (from < lines.size()) {
    TextTable table = new_table(with_org);
    const std::string& framework = lines[from]->framework;
    std::size_t judged = 0;
    std::size_t silent = 0;
    std::size_t to = from;
    for (; to < lines.size() && lines[to]->framework == framework; ++to) {
      add_row(table, *lines[to], with_org);
      (lines[to]->rules > 0 ? judged : silent) += 1;
    }
    const std::string head =
        call.paint(Tone::strong, framework) +
        fmt::format(": {} judged, {} without any rule", grouped(judged), grouped(silent)) +
        population(std::span(lines).subspan(from, to - from));
    call.out() << (from == 0 ? "" : "\n") << wrap(head, call.columns(), "") << "\n"
               << table.print(call.paint, call.width);
    from = to;
  }
}

void run(const Call& call) {
  const auto again = evaluate_again(call);
  if (!again) return;
  const model::AuditViews views = api::audit(again->run, again->ready.vocabulary, again->packs);
  const auto org = given(call, "--org");
  std::vector<const ControlStatus*> lines;
  const std::string first = views.controls.empty() ? "" : views.controls.front().org;
  for (const ControlStatus& one : views.controls) {
    const bool wanted = org ? one.org == *org : one.org == first || call.given.has("--all");
    if (wanted) lines.push_back(&one);
  }
  if (org && lines.empty()) return no_such_org(call, *again, *org);
  if (!call.given.has("--json")) return print_tables(call, lines);
  for (const ControlStatus* one : lines) call.out() << report::to_json(*one) << "\n";
}

}  // namespace

Command controls_command() {
  return {"controls",
          "DB [--run ID] [--org ID] [--all] [--json]",
          "the gap report: each requirement and measure, its status and what is missing",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
