#include "engine/api/coverage.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <set>

#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/commands/upgrade.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/coverage_json.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    {"DB", Takes::optional, "", "the store; without it only what the texts cover"},
    {"--framework", Takes::value, "F", "the prefix of a catalog; without it a line for each"},
    {"--from", Takes::values, "F", "without a store: the frameworks whose texts count"},
    {"--entries", Takes::flag, "", "the mapping entries themselves; needs no store"},
    {"--upgrade", Takes::value, "FILE",
     "a new version of a catalog: what it changes, and what rests on that"},
    {"--was", Takes::value, "FILE", "the version before it (default: the one that ships)"},
    option::run,
    option::pack,
    option::org,
    option::as_of,
    option::json,
};

constexpr std::string_view teaches =
    "What an organisation shows for the requirements of a framework, by rules of its own and along "
    "crosswalks from\n"
    "what is judged already. `text` is what the other frameworks' texts cover; `now` is what is "
    "shown on the run's day.\n"
    "What is undetermined, rests on claims, is waived or does not apply is never carried over as "
    "satisfied.\n"
    "With --upgrade, two versions of a catalog are held against each other: requirements that are "
    "added, removed or\n"
    "changed, each with the entries, the rules and (with a store) the open findings that must be "
    "looked at again.\n"
    "\n"
    "Examples:\n"
    "  assay coverage acme.db\n"
    "  assay coverage acme.db --framework F\n"
    "  assay coverage --framework F --from G\n"
    "  assay coverage --entries --json\n"
    "  assay coverage --upgrade new.json --was old.json\n";

using model::Coverage;
using model::Extent;
using model::Shown;

Tone tone_of(Shown shown) {
  switch (shown) {
    case Shown::satisfied:
      return Tone::good;
    case Shown::not_satisfied:
      return Tone::bad;
    case Shown::in_part:
    case Shown::undetermined:
      return Tone::warn;
    case Shown::not_applicable:
    case Shown::nothing:
      return Tone::faint;
  }
  return Tone::plain;
}

std::string words(std::string_view name) {
  std::string made(name);
  std::replace(made.begin(), made.end(), '_', ' ');
  return made;
}

std::string sources(const Coverage& one) {
  std::vector<std::string> made;
  for (const model::Through& way : one.through) {
    std::string text = way.from;
    if (!way.via.empty()) text += " via " + way.via;
    text += " (" + words(name(way.relation)) + ")";
    made.push_back(std::move(text));
    if (made.size() == 3) break;
  }
  std::string text = text::join(made, ", ");
  if (one.through.size() > made.size())
    text += fmt::format(" and {} more", one.through.size() - made.size());
  if (!one.rules.empty())
    text += (text.empty() ? "" : "; ") + std::string("own rules ") + text::join(one.rules, ", ");
  if (text.empty()) text = one.unmapped;
  return text;
}

std::string left_over(const Coverage& one) {
  if (!one.missing.empty()) return "parts not given: " + text::join(one.missing, ", ");
  return one.residue.empty() ? "" : one.residue.front();
}

void print_framework(const Call& call, const std::vector<Coverage>& lines, bool facts) {
  std::vector<std::string> head = {"requirement", "title", "force", "text"};
  if (facts) head.insert(head.end(), {"now", "why"});
  head.insert(head.end(), {"through", "left over"});
  std::size_t from = 0;
  while (from < lines.size()) {
    TextTable table(head);
    std::size_t to = from;
    for (; to < lines.size() && lines[to].org == lines[from].org; ++to) {
      const Coverage& one = lines[to];
      std::vector<TableCell> row = {
          {one.requirement.substr(one.requirement.find(':') + 1), Tone::strong},
          {shorten(text::printable(one.title), 34)},
          {std::string(name(one.force)) + (one.from ? " " + to_text(*one.from) : "")},
          {std::string(name(one.text))}};
      if (facts) {
        row.push_back({words(name(one.now)), tone_of(one.now)});
        row.push_back({text::printable(one.why), Tone::faint});
      }
      row.push_back({text::printable(sources(one))});
      row.push_back({text::printable(left_over(one)), Tone::faint});
      table.add(std::move(row));
    }
    if (!lines[from].org.empty())
      call.out() << (from == 0 ? "" : "\n") << call.paint(Tone::strong, lines[from].org) << "\n\n";
    call.out() << table.print(call.paint, call.width);
    from = to;
  }
}

// One line a framework: how many of its requirements stand how.
void add_summary(TextTable& table, const std::string& prefix, const std::vector<Coverage>& lines,
                 bool facts) {
  std::array<std::size_t, 3> texts{};
  std::array<std::size_t, 6> now{};
  std::size_t own = 0;
  std::set<std::string> seen;
  for (const Coverage& one : lines) {
    ++now[static_cast<std::size_t>(one.now)];
    if (!seen.insert(one.requirement).second) continue;
    ++texts[static_cast<std::size_t>(one.text)];
    if (!one.rules.empty()) ++own;
  }
  std::vector<TableCell> row = {{prefix, Tone::strong}, {grouped(seen.size())}};
  for (const Extent extent : {Extent::full, Extent::part, Extent::none})
    row.push_back({grouped(texts[static_cast<std::size_t>(extent)])});
  row.push_back({grouped(own)});
  if (facts) {
    for (const Shown shown : {Shown::satisfied, Shown::in_part, Shown::not_satisfied,
                              Shown::undetermined, Shown::nothing, Shown::not_applicable})
      row.push_back({grouped(now[static_cast<std::size_t>(shown)]), tone_of(shown)});
  }
  table.add(std::move(row));
}

struct Asked {
  const api::Vocabulary& vocabulary;
  std::vector<std::string> frameworks;
};

std::optional<std::vector<std::string>> frameworks(const Call& call,
                                                   const api::Vocabulary& vocabulary) {
  std::vector<std::string> known;
  for (const model::Catalog& catalog : vocabulary.catalogs.all()) {
    if (known.empty() || known.back() != catalog.prefix) known.push_back(catalog.prefix);
  }
  const auto named = given(call, "--framework");
  if (!named) return known;
  if (std::find(known.begin(), known.end(), *named) != known.end())
    return std::vector<std::string>{*named};
  call.journal.fail({Code::usage,
                     "no catalog has the prefix `" + text::printable(*named) + "`" +
                         text::suggestion(*named, known) + "; there are " + text::join(known, ", "),
                     "--framework"});
  return std::nullopt;
}

template <typename Lines>
void show(const Call& call, const std::vector<std::string>& wanted, bool facts,
          const Lines& lines) {
  std::vector<std::string> head = {"framework", "requirements", "text full",
                                   "in part",   "not at all",   "own rules"};
  if (facts) {
    head.insert(head.end(), {"satisfied now", "in part", "not satisfied", "undetermined", "nothing",
                             "not applicable"});
  }
  TextTable summary(head);
  for (const std::string& framework : wanted) {
    const std::vector<Coverage> made = lines(framework);
    if (call.given.has("--json")) {
      for (const Coverage& one : made) call.out() << report::to_json(one) << "\n";
    } else if (wanted.size() == 1) {
      print_framework(call, made, facts);
    } else {
      add_summary(summary, framework, made, facts);
    }
  }
  if (wanted.size() > 1 && !call.given.has("--json"))
    call.out() << summary.print(call.paint, call.width);
}

void print_entries(const Call& call, const api::Vocabulary& vocabulary) {
  const auto framework = given(call, "--framework");
  TextTable table({"from", "relation", "to", "confidence", "rationale"});
  for (const model::Crosswalk& crosswalk : vocabulary.crosswalks) {
    if (framework && crosswalk.from != *framework && crosswalk.to != *framework) continue;
    for (const model::MappingEntry& one : crosswalk.entries) {
      if (call.given.has("--json")) call.out() << report::to_json(one) << "\n";
      table.add({{one.from},
                 {words(name(one.relation))},
                 {one.to},
                 {one.confidence},
                 {text::printable(one.rationale), Tone::faint}});
    }
  }
  if (!call.given.has("--json")) call.out() << table.print(call.paint, call.width);
}

void without_store(const Call& call) {
  const auto ready = prepare_all(call);
  if (!ready) return;
  if (call.given.has("--entries")) return print_entries(call, ready->vocabulary);
  const auto day = as_of(call);
  const auto wanted = frameworks(call, ready->vocabulary);
  if (!day || !wanted) return;
  std::vector<std::string> from = call.given.list("--from");
  if (from.empty()) {
    std::set<std::string> sources;
    for (const model::Crosswalk& one : ready->vocabulary.crosswalks) sources.insert(one.from);
    from.assign(sources.begin(), sources.end());
  }
  show(call, *wanted, false, [&](const std::string& framework) {
    return api::text_coverage(ready->vocabulary, framework, from, *day);
  });
}

void run(const Call& call) {
  if (call.given.has("--upgrade")) return show_upgrade(call);
  if (!call.given.has("DB")) return without_store(call);
  const auto again = evaluate_again(call);
  if (!again) return;
  const auto wanted = frameworks(call, again->ready.vocabulary);
  if (!wanted) return;
  const auto org = given(call, "--org");
  const auto& orgs = again->run.snapshot.orgs;
  if (org && std::find(orgs.begin(), orgs.end(), *org) == orgs.end())
    return no_such_org(call, *again, *org);
  show(call, *wanted, true, [&](const std::string& framework) {
    auto lines = api::coverage(again->run, again->ready.vocabulary, again->packs, framework);
    if (org) std::erase_if(lines, [&](const Coverage& one) { return one.org != *org; });
    return lines;
  });
}

}  // namespace

Command coverage_command() {
  return {"coverage",
          "[DB] [--framework F] [--entries] [--upgrade FILE] [--org ID] [--json]",
          "what is shown for a framework along crosswalks and by rules of its own",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
