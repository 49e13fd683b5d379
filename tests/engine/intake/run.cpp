#include "run.h"

namespace assay::intake {

std::vector<std::string> Outcomes::lines() const {
  static const model::Schema schema = small_schema();
  std::vector<std::string> made;
  for (const model::Fact& fact : facts) {
    std::string line = fact.kind + " " + fact.key;
    const model::Kind* kind = schema.find(fact.kind);
    for (std::size_t i = 0; i < fact.cells.size(); ++i) {
      const model::Cell& cell = fact.cells[i];
      if (cell.state == model::State::unasked) continue;
      line += " " + kind->fields[i].name + "=";
      line += cell.state == model::State::value ? model::to_text(cell)
                                                : "<" + std::string(model::name(cell.state)) + ">";
    }
    made.push_back(line);
  }
  return made;
}

std::vector<std::string> Outcomes::reasons() const {
  std::vector<std::string> made;
  for (const Reject& reject : rejects) {
    for (const Error& reason : reject.reasons) made.push_back(reason.where + ": " + reason.message);
  }
  return made;
}

Outcomes run(const std::filesystem::path& source, const Mapping* mapping, const Options& options) {
  Outcomes made;
  const Sink sink{[&](const model::Fact& fact) -> Status {
                    made.facts.push_back(fact);
                    return Ok{};
                  },
                  [&](const Reject& reject) -> Status {
                    made.rejects.push_back(reject);
                    return Ok{};
                  },
                  [&](const Completeness& about) -> Status {
                    made.complete.push_back(about);
                    return Ok{};
                  }};
  auto summary = read_source(source, mapping, options, small_schema(), sink);
  if (summary)
    made.summary = std::move(*summary);
  else
    made.refused = summary.error().where + ": " + summary.error().message;
  return made;
}

Outcomes run_mapped(std::string_view bytes, const std::string& mapping, const std::string& name,
                    const Options& options) {
  const Folder folder;
  const auto file = folder.write(name, bytes);
  const auto parsed = parse_mapping(mapping, "m.json", small_schema());
  for (const Error& issue : parsed.issues) MESSAGE(issue.where << " " << issue.message);
  REQUIRE(parsed.issues.empty());
  return run(file, &parsed.mapping, options);
}

Outcomes run_native(std::string_view bytes, const std::string& name, const Options& options) {
  const Folder folder;
  return run(folder.write(name, bytes), nullptr, options);
}

std::string mapping_of(const std::string& columns, const std::string& facts,
                       const std::string& more, const std::string& top) {
  return R"({"mapping":1,)" + top +
         R"("sources":[{"file":"a.csv","org":"acme","observed_at":"2024-12-16",)" + more +
         R"("columns":)" + columns + R"(,"facts":)" + facts + "}]}";
}

}  // namespace assay::intake
