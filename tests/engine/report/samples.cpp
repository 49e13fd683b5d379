// Writes every format for a large synthetic register into a folder, for outputs.py to read with
// other people's parsers.
#include <cstdio>
#include <filesystem>
#include <string>

#include "engine/base/file.h"
#include "engine/judge/judge.h"
#include "engine/plan/plan.h"
#include "engine/report/report.h"
#include "tests/engine/report/synthetic.h"

namespace {

using namespace assay;

report::Report make_report(const synthetic::Size& size) {
  synthetic::World world = synthetic::make_world(size);
  const Date as_of = world.assessment.as_of;
  report::Report made{.title = "All <organisations> & \"more\"", .engine = "assay", .as_of = as_of};
  made.posture = judge::judge(world.snapshot, world.rules, world.assessment, world.findings,
                              world.catalogs, as_of);
  made.tasks = plan::plan(world.snapshot, world.findings, {}, world.rules, as_of);
  made.rules = report::rule_cards(world.rules);
  made.controls = report::control_cards(world.rules, world.catalogs);
  made.findings = std::move(world.findings);
  made.packs = {{"law-pack", "The law", "1.0.0", "aa"}, {"standard-pack", "", "1.0.0", "bb"}};
  made.sources = {{"register.csv", "cafe", "", size.systems, 0}};
  made.notes = {"a note with <markup> & \x1b[31mcolour\x1b[0m"};
  return made;
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) return 2;
  const std::filesystem::path folder = words[1];
  const auto write = [&folder](const std::string& name, const report::Report& report) {
    return write_file(folder / (name + ".html"), report::html(report)).has_value() &&
           write_file(folder / (name + ".json"), report::json(report)).has_value() &&
           write_file(folder / (name + ".jsonl"), report::jsonl(report)).has_value() &&
           write_file(folder / (name + ".csv"), report::csv(report)).has_value() &&
           write_file(folder / (name + ".md"), report::md(report)).has_value();
  };
  const bool written = write("large", make_report({})) &&
                       write("small", make_report({.orgs = 2, .systems = 5, .rules = 24})) &&
                       write("empty", report::Report{.title = "Nothing"});
  return written ? 0 : 1;
}
