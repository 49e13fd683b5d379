#include <algorithm>
#include <ostream>

#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/cli/screen.h"
#include "engine/json/write.h"
#include "engine/packs/coverage.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::pack,
    {"--coverage", Takes::flag, "", "by requirement: which rules check it, on which facts"},
    option::json};

constexpr std::string_view teaches =
    "Lists the rules of the packs with the controls they read, what they are about, and how many "
    "expectations and cases each has. With --coverage, every requirement and control of the packs' "
    "frameworks instead: the rules that check it, their sentences by level and method, the kinds "
    "of facts they read, and what only people can attest.\n"
    "\n"
    "Examples:\n"
    "  assay pack list\n"
    "  assay pack list --pack ./our-pack --json\n"
    "  assay pack list --pack ./our-pack --coverage\n";

std::string_view kind_of(const packs::EntryCoverage& entry) {
  return entry.selected ? "control" : entry.leaf ? "leaf" : "heading";
}

std::size_t cases_of(const packs::Loaded& pack, const model::Rule& rule) {
  return static_cast<std::size_t>(
      std::count_if(pack.cases.begin(), pack.cases.end(),
                    [&](const packs::Case& one) { return one.rule == rule.id; }));
}

std::string json_line(const packs::Loaded& pack, const model::Rule& rule) {
  json::Writer writer;
  writer.open_object()
      .member("pack", pack.id)
      .member("id", rule.id)
      .member("version", rule.version);
  writer.name("controls").open_array();
  for (const std::string& control : rule.controls) writer.text(control);
  writer.close_array().member("title", rule.title).member("subject", rule.subject);
  writer.name("expectations").open_array();
  for (const model::Expectation& expectation : rule.expectations) {
    writer.open_object().member("id", expectation.id).member("says", expectation.says);
    writer.member("level", name(expectation.level))
        .member("method", name(expectation.method))
        .close_object();
  }
  writer.close_array().name("cases").number(static_cast<std::int64_t>(cases_of(pack, rule)));
  writer.close_object();
  return writer.take() + "\n";
}

std::string json_line(const packs::EntryCoverage& entry) {
  json::Writer writer;
  writer.open_object().member("control", entry.control).member("title", entry.title);
  writer.member("is", kind_of(entry));
  writer.texts("rules", entry.rules);
  writer.name("expectations").open_array();
  for (const auto& [about, count] : entry.sentences) {
    writer.open_object()
        .member("level", name(about.first))
        .member("method", name(about.second))
        .name("count")
        .number(static_cast<std::int64_t>(count))
        .close_object();
  }
  writer.close_array();
  writer.texts("kinds", entry.kinds);
  writer.texts("attestations", entry.attestations);
  return writer.close_object().take() + "\n";
}

// "3 required (2 examine, 1 interview), 1 advice (1 test)"
std::string sentences_text(const packs::EntryCoverage& entry) {
  std::vector<std::string> levels;
  for (const auto level : {model::Level::required, model::Level::own, model::Level::advice}) {
    std::size_t all = 0;
    std::vector<std::string> methods;
    for (const auto& [about, count] : entry.sentences) {
      if (about.first != level) continue;
      all += count;
      methods.push_back(std::to_string(count) + " " + std::string(name(about.second)));
    }
    if (all == 0) continue;
    levels.push_back(std::to_string(all) + " " + std::string(name(level)) + " (" +
                     text::join(methods, ", ") + ")");
  }
  return text::join(levels, ", ");
}

std::string rule_ids(const packs::EntryCoverage& entry) {
  std::vector<std::string> ids;
  for (const std::string& rule : entry.rules) ids.push_back(rule.substr(rule.find('/') + 1));
  return text::join(ids, " ");
}

void list_coverage(const Call& call, const std::vector<packs::Loaded>& packs) {
  TextTable table({"requirement", "sentences", "attested", "facts", "rules"});
  std::size_t covered = 0, all = 0;
  std::vector<std::string> bare;
  for (const packs::EntryCoverage& entry : packs::cover_catalogs(packs)) {
    if (call.given.has("--json")) call.out() << json_line(entry);
    const bool any = !entry.rules.empty();
    table.add({{entry.control, any ? Tone::plain : Tone::bad},
               {sentences_text(entry)},
               {entry.attestations.empty() ? "" : std::to_string(entry.attestations.size())},
               {text::join(entry.kinds, " ")},
               {any ? rule_ids(entry) : "none", any ? Tone::plain : Tone::bad}});
    if (!entry.leaf && !entry.selected) continue;
    ++all;
    covered += any ? 1 : 0;
    if (!any) bare.push_back(entry.control + " (" + entry.title + ")");
  }
  if (call.given.has("--json")) return;
  call.out() << table.print(call.paint, call.width);
  call.out() << covered << " of " << all << " requirements and controls have rules\n";
  if (bare.empty()) return;
  call.out() << wrap("without rules: " + text::join(bare, ", "), call.columns(), "");
}

void run(const Call& call) {
  const auto ready = prepare(call);
  if (!ready) return;
  const auto packs = read_packs(call, *ready, packs::Read::rules_and_cases);
  if (!packs) return;
  if (call.given.has("--coverage")) return list_coverage(call, packs->packs);
  TextTable table({"pack", "rule", "subject", "sentences", "cases", "title", "controls"});
  for (const packs::Loaded& pack : packs->packs) {
    for (const model::Rule& rule : pack.rules) {
      if (call.given.has("--json")) call.out() << json_line(pack, rule);
      table.add({{pack.id},
                 {rule.id},
                 {rule.subject},
                 {std::to_string(rule.expectations.size())},
                 {std::to_string(cases_of(pack, rule))},
                 {rule.title},
                 {text::join(rule.controls, " ")}});
    }
  }
  if (!call.given.has("--json")) call.out() << table.print(call.paint, call.width);
}

}  // namespace

Command pack_list_command() {
  return {"pack list",
          "[--pack ID|DIR]… [--coverage] [--json]",
          "the rules of the packs",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
