#include "engine/cli/loading.h"

#include <fmt/format.h>

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/cli/screen.h"

namespace assay::cli {

std::optional<api::LoadReport> load_sources(const Call& call, const Ready& ready,
                                            store::FactStore& store) {
  api::LoadRequest request;
  for (const std::string& source : call.given.list("SOURCE")) request.sources.emplace_back(source);
  if (call.given.has("--map")) request.mapping = call.given.text("--map");
  request.org = call.given.text("--org");
  for (const std::string& word : call.given.list("--complete")) {
    for (const std::string_view kind : text::split(word, ','))
      request.complete.emplace_back(text::trim(kind));
  }
  request.strict = call.given.has("--strict");
  request.own_kinds = ready.vocabulary.own_kinds;
  request.loaded_at = call.clock.now();
  request.progress = [&](std::string_view source, std::size_t facts) {
    call.journal.progress(
        fmt::format("reading {}, {} facts", text::printable(source), grouped(facts)));
  };
  auto report = api::load(store, ready.vocabulary.schema, request);
  if (!report) return call.journal.fail(report.error()), std::nullopt;
  call.journal.count("records", static_cast<std::int64_t>(report->records()));
  call.journal.count("rejected", static_cast<std::int64_t>(report->rejected()));
  call.journal.count("facts", report->load.facts);
  call.journal.count("load", report->load.load);
  if (report->rejected() > 0) call.journal.mark(Exit::incomplete);
  return std::move(*report);
}

std::string describe(const api::LoadReport& report, Describe what) {
  std::string made;
  for (const api::SourceReport& source : report.sources) {
    if (what == Describe::everything || source.summary.rejects() > 0) {
      made += intake::to_text(source.summary);
    }
  }
  for (const Error& one : report.reasons) {
    made += fmt::format("rejected: {}: {}\n", text::printable(one.where), one.message);
  }
  if (report.load.repeated) {
    made += fmt::format("the same bytes were loaded before, as load {}: nothing was added\n",
                        report.load.load);
  }
  for (const store::Conflict& conflict : report.load.conflicts) {
    made += fmt::format("sources disagree: {} {} {} {}: {}\n", text::printable(conflict.org),
                        conflict.kind, text::printable(conflict.key), conflict.field,
                        text::printable(conflict.text));
  }
  while (made.ends_with('\n')) made.pop_back();
  return made;
}

std::string loaded_line(const api::LoadReport& report, const Paint& paint) {
  std::size_t unreadable = 0;
  for (const api::SourceReport& source : report.sources) unreadable += source.summary.unreadable();
  std::size_t facts = 0;
  for (const api::SourceReport& source : report.sources) facts += source.summary.fact_count();
  std::string text =
      fmt::format("{} {} as {} {}", grouped(report.records()), plural("record", report.records()),
                  grouped(facts), plural("fact", facts));
  text += report.rejected() == 0
              ? ", none rejected"
              : fmt::format(", {} rejected (rejects.jsonl)", grouped(report.rejected()));
  if (unreadable > 0)
    text += fmt::format("; {} unreadable cells stay unknown", grouped(unreadable));
  return labelled("Loaded", text, paint);
}

}  // namespace assay::cli
