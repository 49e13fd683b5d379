#include <algorithm>
#include <ostream>

#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/common.h"
#include "engine/cli/screen.h"
#include "engine/json/write.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {option::pack, option::json};

constexpr std::string_view teaches =
    "Lists the rules of the packs with the controls they read, what they are about, and how many "
    "expectations and\n"
    "cases each has.\n"
    "\n"
    "Examples:\n"
    "  assay pack list\n"
    "  assay pack list --pack ./our-pack --json\n";

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

void run(const Call& call) {
  const auto ready = prepare(call);
  if (!ready) return;
  const auto packs = read_packs(call, *ready, packs::Read::rules_and_cases);
  if (!packs) return;
  TextTable table({"pack", "rule", "subject", "sentences", "cases", "controls", "title"});
  for (const packs::Loaded& pack : packs->packs) {
    for (const model::Rule& rule : pack.rules) {
      if (call.given.has("--json")) call.out() << json_line(pack, rule);
      table.add({{pack.id},
                 {rule.id},
                 {rule.subject},
                 {std::to_string(rule.expectations.size())},
                 {std::to_string(cases_of(pack, rule))},
                 {text::join(rule.controls, " ")},
                 {rule.title}});
    }
  }
  if (!call.given.has("--json")) call.out() << table.print(call.paint, call.width);
}

}  // namespace

Command pack_list_command() {
  return {"pack list", "[--pack ID|DIR]… [--json]", "the rules of the packs", teaches, arguments,
          run};
}

}  // namespace assay::cli
