#include <fmt/format.h>

#include <ostream>

#include "engine/api/audit.h"
#include "engine/base/text.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/org_views.h"
#include "engine/cli/screen.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    option::db,
    {"--year", Takes::value, "1|2|3", "of the certification cycle; 3 is recertification"},
    {"--seed", Takes::value, "N", "of the draw: the same seed gives the same plan"},
    option::run,
    option::pack,
    option::org,
    option::json,
};

constexpr std::string_view teaches =
    "The plan of one audit in the certification cycle: the core of every audit, what is forced "
    "(earlier nonconformities, undetermined, changed, linked to an incident or a risk that "
    "remains), a seeded draw of the rest by area, the systems (square root, every stratum, all of "
    "high risk up to five) and the sites (IAF MD 1). Within the cycle everything is looked at. The "
    "same facts and seed give the same plan on every machine.\n"
    "\n"
    "Examples:\n"
    "  assay sample acme.db --year 1 --seed 42\n"
    "  assay sample acme.db --year 2 --seed 42 --json | jq '.drawn[].control'\n";

using model::AuditSample;

void print_requirements(const Call& call, std::string_view title,
                        const std::vector<model::SampledRequirement>& list) {
  if (list.empty()) return;
  TextTable table({"id", "title", "why"});
  for (const model::SampledRequirement& one : list) {
    table.add({{one.control.substr(one.control.find(':') + 1), Tone::strong},
               {shorten(text::printable(one.title), 48)},
               {text::printable(one.why), Tone::faint}});
  }
  call.out() << "\n"
             << call.paint(Tone::strong, fmt::format("{}: {}", title, grouped(list.size()))) << "\n"
             << table.print(call.paint, call.width);
}

void print_units(const Call& call, const std::vector<model::SampledUnit>& units) {
  TextTable table({"id", "name", "why"});
  for (const model::SampledUnit& one : units) {
    table.add({{text::printable(one.key), Tone::strong},
               {shorten(text::printable(one.name), 48)},
               {text::printable(one.why), Tone::faint}});
  }
  if (!table.empty()) call.out() << table.print(call.paint, call.width);
}

void print(const Call& call, const AuditSample& sample) {
  call.out() << call.paint(Tone::strong, text::printable(sample.org)) << ", " << sample.framework
             << (sample.year == 3 ? ", recertification"
                                  : fmt::format(", surveillance of year {}", sample.year))
             << ", seed " << sample.seed << "\n";
  if (sample.selection_assumed) {
    call.out()
        << "No statement of applicability is on record: every measure is assumed selected.\n";
  }
  TextTable core({"core, every audit", "ids"});
  for (const model::CoreTopic& topic : sample.core) {
    std::vector<std::string> ids;
    for (const std::string& id : topic.controls) ids.push_back(id.substr(id.find(':') + 1));
    core.add({{topic.says}, {text::join(ids, ", "), Tone::strong}});
  }
  call.out() << "\n" << core.print(call.paint, call.width);
  print_requirements(call, "Forced", sample.forced);
  print_requirements(call, sample.year == 1 ? "Drawn" : "The rest of the cycle", sample.drawn);
  if (!sample.covered_by.empty()) {
    call.out() << "\n"
               << wrap("Counted as covered in year 1: " + sample.covered_by + ".", call.columns(),
                       "");
  }
  call.out() << fmt::format("\n{} of {} outside the core are looked at, {} {}\n",
                            grouped(sample.forced.size() + sample.drawn.size()),
                            grouped(sample.rotating), grouped(sample.left.size()),
                            sample.year == 1 ? "are left for year 2" : "were covered before");
  call.out() << "\n"
             << call.paint(Tone::strong,
                           fmt::format("Systems: {} of {} known{}", grouped(sample.systems.size()),
                                       grouped(sample.systems_known),
                                       sample.systems_complete ? "" : ", register open"))
             << "\n";
  print_units(call, sample.systems);
  if (!sample.systems.empty()) {
    call.out() << fmt::format(
        "0 of {} failing still allows up to {} of {} at 95 %, were they drawn at random.\n",
        sample.systems.size(), sample.still_allowed, sample.systems_known);
  }
  call.out() << "\n"
             << call.paint(Tone::strong,
                           fmt::format("Sites: {} of {} known, {} of them drawn",
                                       grouped(sample.sites_wanted), grouped(sample.sites_known),
                                       grouped(sample.sites_random)))
             << "\n";
  print_units(call, sample.sites);
  call.out() << "\n";
}

void run(const Call& call) {
  for (const std::string_view name : {"--year", "--seed"}) {
    if (call.given.has(name)) continue;
    return call.journal.fail(
        {Code::usage,
         "`" + std::string(name) + "` is missing; a plan belongs to a year of the cycle and a seed",
         ""});
  }
  const auto year = whole_number(call, "--year", 1, 1, 3);
  const auto seed = whole_number(call, "--seed", 0, 0, INT64_MAX);
  if (!year || !seed) return;
  const auto again = evaluate_again(call);
  if (!again) return;
  print_views(
      call, *again,
      api::audit_samples(again->run, again->ready.vocabulary, again->packs,
                         {static_cast<int>(*year), static_cast<std::uint64_t>(*seed)}),
      [](const Call& to, const AuditSample& one) { print(to, one); },
      "No catalog that the packs judge says how it is certified.");
}

}  // namespace

Command sample_command() {
  return {"sample",
          "DB --year 1|2|3 --seed N [--run ID] [--org ID] [--json]",
          "the plan of one audit in the cycle: core, forced, drawn, systems, sites",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
