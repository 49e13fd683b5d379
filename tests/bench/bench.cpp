#include "tests/bench/bench.h"

#include <algorithm>
#include <map>

#include "engine/base/digest.h"
#include "engine/base/text.h"
#include "engine/intake/intake.h"
#include "engine/packs/packs.h"

namespace assay::bench {

static_assert(as_of.days == 20634);

Result<Pack> load_pack(const std::filesystem::path& home, const std::filesystem::path& pack,
                       const std::filesystem::path& cage) {
  auto schema = packs::load_schema(home / "datasets/schemas");
  if (!schema) return std::move(schema).error();
  auto catalogs = packs::load_catalogs(home / "datasets/frameworks");
  if (!catalogs) return std::move(catalogs).error();
  auto loaded = packs::load(pack, *schema, *catalogs, {cage, {}});
  if (!loaded) return std::move(loaded).error();
  if (!loaded->issues.empty()) {
    return Error{Code::pack, packs::to_text(loaded->issues.front()), pack.string()};
  }
  return Pack{std::move(loaded->schema), std::move(loaded->rules)};
}

Status read_facts(const std::filesystem::path& home, const std::filesystem::path& data,
                  const model::Schema& schema,
                  const std::function<Status(const model::Fact&)>& fact,
                  const std::function<void(const std::string& kind)>& complete) {
  const auto mapping = intake::load_mapping(home / "tests/bench/mapping.json", schema);
  if (!mapping) return mapping.error();
  const intake::Sink sink{.fact = fact,
                          .reject = [](const intake::Reject& reject) -> Status {
                            return reject.reasons.empty()
                                       ? Error{Code::source, "rejected", reject.file}
                                       : reject.reasons.front();
                          },
                          .complete = [&](const intake::Completeness& about) -> Status {
                            complete(about.kind);
                            return Ok{};
                          }};
  const auto summary = intake::read_source(data, &*mapping, {}, schema, sink);
  if (!summary) return summary.error();
  return Ok{};
}

Result<model::Snapshot> load_facts(const std::filesystem::path& home,
                                   const std::filesystem::path& data, const model::Schema& schema) {
  model::SnapshotBuilder builder(schema, as_of);
  const auto read = read_facts(
      home, data, schema,
      [&](const model::Fact& fact) -> Status {
        builder.add(fact);
        return Ok{};
      },
      [&](const std::string& kind) { builder.set_register(org, kind, {.complete = true}); });
  if (!read) return read.error();
  return builder.finish();
}

std::string to_text(const model::Snapshot& snapshot, std::span<const model::Rule> rules,
                    std::span<const model::Finding> findings) {
  std::map<std::string_view, std::string_view> titles;
  for (const model::Rule& rule : rules) titles[rule.id] = rule.title;
  const model::Table* systems = snapshot.find("bench_system");
  std::string lines;
  if (systems == nullptr) return lines;
  const auto owner = static_cast<std::size_t>(systems->kind->index_of("owner"));
  for (const model::Finding& finding : findings) {
    if (finding.outcome != model::Outcome::not_satisfied) continue;
    const auto row = static_cast<model::Row>(snapshot.row_of(*systems, org, finding.subject.key));
    const model::Column& owners = systems->columns[owner];
    lines.append(finding.rule).append("\t").append(finding.subject.key).append("\t");
    lines.append(name(finding.severity)).append("\t").append(titles[finding.rule]);
    lines.append(" [").append(finding.subject_name).append("; owner ");
    const bool owned = owners.state[row] == model::State::value;
    lines.append(owned ? snapshot.symbols.text(static_cast<model::Symbol>(owners.low[row]))
                       : "unassigned");
    lines.append("]\n");
  }
  return lines;
}

std::string digest_of_lines(const std::string& text) {
  auto lines = text::split(text, '\n');
  std::sort(lines.begin(), lines.end());
  std::string sorted;
  for (const std::string_view line : lines) {
    if (!line.empty()) sorted.append(line).append("\n");
  }
  return to_hex(sha256(sorted));
}

}  // namespace assay::bench
