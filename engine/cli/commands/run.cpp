#include <fmt/format.h>

#include <ostream>
#include <span>

#include "engine/api/report.h"
#include "engine/base/parallel.h"
#include "engine/cli/commands/commands.h"
#include "engine/cli/loading.h"
#include "engine/cli/output_folder.h"
#include "engine/cli/reports.h"
#include "engine/cli/screen.h"

namespace assay::cli {
namespace {

constexpr Argument arguments[] = {
    source::sources,
    source::map,
    {"--org", Takes::value, "ID", "the organisation of facts that name none"},
    option::pack,
    option::as_of,
    {"--out", Takes::value, "DIR", "the folder for the reports (default assay-out)"},
    {"--db", Takes::value, "FILE", "keep the facts and runs here (default store.db in the folder)"},
    option::fail_on,
    option::allow_undetermined,
    source::complete,
    source::strict,
};

constexpr std::string_view teaches =
    "Loads the sources, judges them by the packs, plans the work, writes the reports and prints "
    "one screen. Into the folder go report.html, report.md, findings.jsonl, findings.csv, "
    "tasks.csv, assessment.json, rejects.jsonl where records were rejected, and the store. All "
    "reports appear together or not at all.\n"
    "A folder that Assay wrote is written again; any other folder that is not empty needs "
    "`--force`.\n"
    "\n"
    "Examples:\n"
    "  assay run facts.jsonl --org acme\n"
    "  assay run datasets/us-federal-2024 --as-of 2024-12-31\n"
    "  assay run inventory.csv --map inventory.map.json --out reports --fail-on high\n";

// A failed load or a refused pack leaves nothing behind: the store of a first run lies in the
// hidden neighbour of the output folder until the reports are written.
void run(const Call& call) {
  const auto day = as_of(call);
  const auto limits = threshold(call);
  const auto workers = threads(call);
  if (!day || !limits || !workers) return;
  const std::string out = call.given.text("--out", "assay-out");
  auto folder = OutputFolder::open(out, call.given.has("--force"), call.interrupts);
  if (!folder) return call.journal.fail(folder.error());
  call.journal.step("packs");
  const auto ready = prepare(call);
  if (!ready) return;
  const auto packs = read_packs(call, *ready);
  if (!packs) return;

  std::string page;
  {
    const std::filesystem::path db = call.given.has("--db")
                                         ? std::filesystem::path(call.given.text("--db"))
                                         : folder->store_path();
    call.journal.step("load");
    auto store = store::FactStore::open(db, ready->vocabulary.schema, store::OpenMode::create);
    if (!store) return call.journal.fail(store.error());
    const auto loaded = load_sources(call, *ready, *store);
    if (!loaded) return;
    call.journal.step("assess");
    auto run = api::assess(*store, ready->vocabulary, *packs, {*day, {}, {}, *workers});
    if (!run) return call.journal.fail(run.error());
    auto recording = api::begin_keeping(*store, *run, call.clock.now());
    if (!recording) return call.journal.fail(recording.error());
    tell(call, *run);
    judge_exit(call, *limits, *run);
    page =
        screen(run->posture, run->tasks, call.paint, call.width) + loaded_line(*loaded, call.paint);
    if (const std::string odd = describe(*loaded, Describe::what_is_odd); !odd.empty()) {
      call.journal.note(odd);
    }
    if (!loaded->rejects.empty()) {
      const OutputFolder::Report rejects[] = {
          {"rejects.jsonl", [&](const Piece& piece) { piece(loaded->rejects); }}};
      auto added = folder->add(rejects);
      if (!added) return call.journal.fail(added.error());
    }
    call.journal.step("report");
    // The report takes them over, leaves them where they lie in memory, and lives until both are
    // done.
    report::Report report;
    const std::span<const model::Finding> findings = run->findings;
    const std::span<const model::Task> tasks = run->tasks;
    const store::Run about = run->about;
    Status kept = Ok{}, written = Ok{};
    for_each_index(2, *workers, [&](std::size_t i) {
      if (i == 0) {
        if (*recording) kept = (*recording)->keep(about, findings, tasks);
        return;
      }
      report = api::make_report(std::move(*run), ready->vocabulary, *packs, &*loaded);
      written = write_reports(report, *folder, *workers);
    });
    if (!kept) return call.journal.fail(kept.error());
    if (!written) return call.journal.fail(written.error());
  }
  if (auto published = folder->publish(); !published) return call.journal.fail(published.error());
  if (!call.given.has("--quiet")) {
    const std::filesystem::path place(out);
    call.out()
        << page << labelled("Report", (place / "report.html").string(), call.paint)
        << wrap("beside it findings.csv, tasks.csv, findings.jsonl, assessment.json, report.md",
                call.columns(), std::string(12, ' '));
  }
}

}  // namespace

Command run_command() {
  return {"run",
          "SOURCE… [--map FILE] [--org ID] [--pack ID|DIR]… [--as-of DATE] [--out DIR] [--db FILE]",
          "load, judge, plan and report in one go",
          teaches,
          arguments,
          run};
}

}  // namespace assay::cli
