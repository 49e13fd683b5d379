#include "engine/api/coverage.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <ostream>

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/commands/coverage_tables.h"
#include "engine/cli/commands/upgrade.h"
#include "engine/cli/kept.h"
#include "engine/cli/screen.h"
#include "engine/report/coverage_json.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    {"DB", Takes::optional, "", "the store; without it only what the texts cover"},
    {"ID", Takes::optional, "", "a requirement: everything about it; also in place of DB"},
    {"--framework", Takes::value, "F",
     "the prefix of a catalog: a line for each requirement; without it a line for each framework"},
    {"--table", Takes::flag, "", "a line for each framework, with --json too"},
    {"--from", Takes::values, "F", "without a store: the frameworks whose texts count"},
    {"--entries", Takes::flag, "", "the mapping entries themselves; needs no store"},
    {"--pages", Takes::value, "DIR", "write a page of Markdown for each catalog into DIR"},
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
    "crosswalks from what is judged already. `text` is what the other frameworks' texts cover; "
    "`now` is what is shown on the run's day. What is undetermined, rests on claims, is waived or "
    "does not apply is never carried over as satisfied.\n"
    "With --upgrade, two versions of a catalog "
    "are held against each other: requirements that are added, removed or changed, each with the "
    "entries, the rules and (with a store) the open findings that must be looked at again.\n"
    "\n"
    "Examples:\n"
    "  assay coverage                     every framework: texts, rules, cases\n"
    "  assay coverage acme.db             every framework: what is shown now\n"
    "  assay coverage acme.db --framework F\n"
    "  assay coverage acme.db F:8.4       one requirement, in full\n"
    "  assay coverage --framework F --from G\n"
    "  assay coverage --entries --json\n"
    "  assay coverage --upgrade new.json --was old.json\n";

using model::Coverage;

std::vector<std::string> prefixes(const api::Vocabulary& vocabulary) {
  std::vector<std::string> known;
  for (const model::Catalog& catalog : vocabulary.catalogs.all()) {
    if (known.empty() || known.back() != catalog.prefix) known.push_back(catalog.prefix);
  }
  return known;
}

bool is_prefix(const Call& call, const std::vector<std::string>& known, std::string_view option,
               const std::string& word) {
  if (std::find(known.begin(), known.end(), word) != known.end()) return true;
  call.journal.fail({Code::usage,
                     "no catalog has the prefix `" + text::printable(word) + "`" +
                         text::suggestion(word, known) + "; there are " + text::join(known, ", "),
                     std::string(option)});
  return false;
}

std::optional<std::vector<std::string>> frameworks(const Call& call,
                                                   const api::Vocabulary& vocabulary) {
  const std::vector<std::string> known = prefixes(vocabulary);
  const auto named = given(call, "--framework");
  if (!named) return known;
  if (!is_prefix(call, known, "--framework", *named)) return std::nullopt;
  return std::vector<std::string>{*named};
}

// The qualified id that was given, as the store's name or behind it.
std::optional<std::string> requirement(const Call& call, const api::Vocabulary& vocabulary) {
  for (const std::string_view name : {"ID", "DB"}) {
    const auto word = given(call, name);
    if (word && vocabulary.catalogs.find(*word) != nullptr) return word;
  }
  return std::nullopt;
}

// Whether the word is meant as an id of a catalog that has none like it; told with the nearest.
bool is_unknown_id(const Call& call, const api::Vocabulary& vocabulary, const std::string& word) {
  std::vector<std::string> known;
  for (const model::Catalog& catalog : vocabulary.catalogs.all()) {
    if (catalog.prefix != model::prefix_of(word) || word.find(':') == std::string::npos) continue;
    for (const model::Control& control : catalog.controls) known.push_back(control.id);
  }
  if (known.empty() || std::find(known.begin(), known.end(), word) != known.end()) return false;
  call.journal.fail({Code::usage,
                     "no catalog has the requirement `" + text::printable(word) + "`" +
                         text::suggestion(word, known),
                     ""});
  return true;
}

struct Asked {
  const api::Vocabulary& vocabulary;
  const api::Packs& packs;
  bool facts;  // whether a store was judged
};

template <typename Lines>
void show(const Call& call, const Asked& asked, const Lines& lines) {
  const bool json = call.given.has("--json");
  if (const auto wanted = requirement(call, asked.vocabulary)) {
    for (const Coverage& one : lines({std::string(model::prefix_of(*wanted))})) {
      if (one.requirement != *wanted) continue;
      if (json) call.out() << report::to_json(one) << "\n";
      if (!json) print_requirement(call, asked.vocabulary.catalogs, one, asked.facts);
    }
    return;
  }
  const auto wanted = frameworks(call, asked.vocabulary);
  if (!wanted) return;
  const bool whole = wanted->size() > 1 || call.given.has("--table");
  std::vector<model::FrameworkCoverage> sums;
  const std::vector<Coverage> all = lines(*wanted);
  for (const std::string& framework : *wanted) {
    std::vector<Coverage> made;
    std::copy_if(all.begin(), all.end(), std::back_inserter(made), [&](const Coverage& one) {
      return model::prefix_of(one.requirement) == framework;
    });
    if (whole && (!json || call.given.has("--table"))) {
      sums.push_back(api::sum_up(asked.vocabulary, asked.packs, framework, made));
      if (json) call.out() << report::to_json(sums.back()) << "\n";
    } else if (json) {
      for (const Coverage& one : made) call.out() << report::to_json(one) << "\n";
    } else {
      print_requirements(call, made, asked.facts);
    }
  }
  if (!sums.empty() && !json) print_frameworks(call, sums, asked.facts);
}

void print_entries(const Call& call, const api::Vocabulary& vocabulary) {
  const auto framework = given(call, "--framework");
  TextTable table({"from", "relation", "to", "confidence", "rationale"});
  for (const model::Crosswalk& crosswalk : vocabulary.crosswalks) {
    if (framework && crosswalk.from != *framework && crosswalk.to != *framework) continue;
    for (const model::MappingEntry& one : crosswalk.entries) {
      if (call.given.has("--json")) call.out() << report::to_json(one) << "\n";
      table.add({{one.from},
                 {in_words(name(one.relation))},
                 {one.to},
                 {one.confidence},
                 {text::printable(one.rationale), Tone::faint}});
    }
  }
  if (!call.given.has("--json")) call.out() << table.print(call.paint, call.width);
}

void write_pages(const Call& call, const Ready& ready, const api::Packs& packs) {
  const std::filesystem::path folder = call.given.text("--pages");
  const auto pages = api::framework_pages(ready.home, ready.vocabulary, packs);
  if (!pages) return call.journal.fail(pages.error());
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  for (const auto& [name, bytes] : *pages) {
    const auto written = write_file(folder / name, bytes);
    if (!written) return call.journal.fail(written.error());
  }
}

void without_store(const Call& call) {
  const auto ready = prepare(call);
  if (!ready) return;
  if (call.given.has("--entries")) return print_entries(call, ready->vocabulary);
  const auto day = as_of(call);
  if (!day) return;
  // Only the table of frameworks counts cases, which cost more to read than rules.
  const bool cases =
      call.given.has("--pages") || (!call.given.has("--framework") && !call.given.has("DB"));
  const auto packs = read_packs(
      call, *ready,
      cases || call.given.has("--table") ? packs::Read::rules_and_cases : packs::Read::rules);
  if (!packs) return;
  if (call.given.has("--pages")) return write_pages(call, *ready, *packs);
  std::vector<std::string> from = call.given.list("--from");
  const std::vector<std::string> known = prefixes(ready->vocabulary);
  for (const std::string& word : from) {
    if (!is_prefix(call, known, "--from", word)) return;
  }
  if (from.empty()) from = api::mapped_frameworks(ready->vocabulary);
  show(call, {ready->vocabulary, *packs, false}, [&](const std::vector<std::string>& frameworks) {
    std::vector<Coverage> made;
    for (const std::string& framework : frameworks) {
      auto lines = api::text_coverage(ready->vocabulary, framework, from, *day, *packs);
      std::move(lines.begin(), lines.end(), std::back_inserter(made));
    }
    return made;
  });
}

// The catalogs alone, to see whether the first word is a store or a requirement.
std::optional<bool> names_requirement(const Call& call) {
  const std::string word = call.given.text("DB");
  if (word.find(':') == std::string::npos) return false;
  const auto ready = find_ready(call, call.given.list("--pack"));
  if (!ready) return std::nullopt;
  std::error_code failed;
  if (std::filesystem::exists(word, failed)) return false;
  if (is_unknown_id(call, ready->vocabulary, word)) return std::nullopt;
  return ready->vocabulary.catalogs.find(word) != nullptr;
}

void run(const Call& call) {
  if (call.given.has("--upgrade")) return show_upgrade(call);
  const auto no_store = names_requirement(call);
  if (!no_store) return;
  if (!call.given.has("DB") || *no_store) return without_store(call);
  const auto again = evaluate_again(call);
  if (!again) return;
  const api::Vocabulary& vocabulary = again->ready.vocabulary;
  if (call.given.has("ID") && !requirement(call, vocabulary)) {
    if (is_unknown_id(call, vocabulary, call.given.text("ID"))) return;
    return call.journal.fail({Code::usage,
                              "`" + text::printable(call.given.text("ID")) +
                                  "` is no id of a requirement, such as `PREFIX:1.2`",
                              ""});
  }
  const auto org = given(call, "--org");
  const auto& orgs = again->run.snapshot.orgs;
  if (org && std::find(orgs.begin(), orgs.end(), *org) == orgs.end())
    return no_such_org(call, *again, *org);
  show(call, {vocabulary, again->packs, true}, [&](const std::vector<std::string>& frameworks) {
    auto lines = api::coverage(again->run, vocabulary, again->packs, frameworks);
    if (org) std::erase_if(lines, [&](const Coverage& one) { return one.org != *org; });
    return lines;
  });
}

}  // namespace

Command coverage_command() {
  return {"coverage",
          "[DB] [ID] [--framework F] [--entries] [--upgrade FILE] [--json]",
          "what is shown for a framework along crosswalks and by rules of its own",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
