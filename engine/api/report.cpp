#include "engine/api/report.h"

#include <algorithm>
#include <map>
#include <set>

#include "engine/api/audit.h"
#include "engine/api/coverage.h"

namespace assay::api {
namespace {

std::string title_of(const Run& run) {
  const auto& orgs = run.posture.orgs;
  if (orgs.size() == 1) return orgs.front().name.empty() ? orgs.front().org : orgs.front().name;
  return std::to_string(orgs.size()) + " organisations";
}

// What the facts of the snapshot say they come from.
std::vector<report::Source> sources_of(const model::Snapshot& snapshot) {
  std::map<std::string, report::Source, std::less<>> sources;
  for (const auto& [kind, table] : snapshot.tables) {
    for (const model::Symbol source : table.source) {
      const auto name = snapshot.symbols.text(source);
      if (name.empty()) continue;
      sources.try_emplace(std::string(name), report::Source{.name = std::string(name)});
    }
  }
  std::vector<report::Source> made;
  for (auto& [name, source] : sources) made.push_back(std::move(source));
  return made;
}

std::vector<report::Source> sources_of(const LoadReport& loaded) {
  std::vector<report::Source> made;
  for (const SourceReport& source : loaded.sources) {
    made.push_back({.name = source.name,
                    .digest = source.digest,
                    .records = source.summary.records(),
                    .rejected = source.summary.rejects()});
  }
  return made;
}

// Of the frameworks that crosswalks or rules say anything about.
void add_coverage(const Run& run, const Vocabulary& vocabulary, const Packs& packs,
                  report::Report& report) {
  constexpr std::size_t most = 8;  // organisations; of more, `assay coverage` tells it
  if (vocabulary.crosswalks.empty() || run.posture.orgs.size() > most) return;
  std::set<std::string> prefixes;
  for (const model::Catalog& one : vocabulary.catalogs.all()) prefixes.insert(one.prefix);
  report.coverage = coverage(run, vocabulary, packs, {prefixes.begin(), prefixes.end()});
  std::map<std::string_view, std::vector<model::Coverage>> by_prefix;
  for (const model::Coverage& one : report.coverage)
    by_prefix[model::prefix_of(one.requirement)].push_back(one);
  for (const auto& [prefix, lines] : by_prefix) {
    const bool says = std::any_of(lines.begin(), lines.end(), [](const model::Coverage& one) {
      return !one.through.empty() || !one.rules.empty();
    });
    if (says) report.frameworks.push_back(sum_up(vocabulary, packs, std::string(prefix), lines));
  }
  if (run.posture.orgs.size() != 1) report.coverage.clear();
}

}  // namespace

report::Report make_report(Run run, const Vocabulary& vocabulary, const Packs& packs,
                           const LoadReport* loaded) {
  report::Report report;
  report.title = title_of(run);
  report.engine = "assay " + version();
  report.as_of = run.about.as_of;
  report.known = run.about.known;
  report.run = std::to_string(run.about.number);
  report.snapshot = run.about.snapshot;
  report.sources = loaded != nullptr ? sources_of(*loaded) : sources_of(run.snapshot);
  for (const packs::Loaded& pack : packs.packs) {
    report.packs.push_back({pack.id, pack.title, pack.version, pack.digest});
  }
  report.rules = report::rule_cards(packs.rules);
  report.controls = report::control_cards(packs.rules, vocabulary.catalogs);
  report.audit = audit(run, vocabulary, packs);
  add_coverage(run, vocabulary, packs, report);
  report.findings = std::move(run.findings);
  report.posture = std::move(run.posture);
  report.tasks = std::move(run.tasks);
  report.incomplete = !run.about.complete || (loaded != nullptr && loaded->rejected() > 0);
  if (!run.about.complete)
    report.notes.push_back("a rule was not evaluated, or nothing could be decided");
  if (loaded != nullptr && loaded->rejected() > 0) {
    report.notes.push_back(std::to_string(loaded->rejected()) +
                           " records were rejected and took no part");
  }
  return report;
}

const std::vector<Format>& formats() {
  static const std::vector<Format> all{{"html", report::html},
                                       {"json", report::json},
                                       {"jsonl", report::jsonl},
                                       {"csv", report::csv},
                                       {"md", report::md}};
  return all;
}

}  // namespace assay::api
