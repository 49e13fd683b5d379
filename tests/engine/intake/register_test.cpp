// The federal register of 2024 through its mapping. The figures were counted from the CSV with
// another program (Python's csv module over the same bytes), not with this one.
#include <set>

#include "engine/base/file.h"
#include "run.h"

using namespace assay;
using namespace assay::intake;

namespace {

const char* const folder = "datasets/us-federal-2024";

model::Schema shipped_schema() {
  model::Schema schema;
  const auto files = list_files("datasets/schemas");
  REQUIRE(files.has_value());
  for (const auto& name : *files) {
    if (name.extension() != ".json") continue;
    const auto text = read_file("datasets/schemas" / name);
    REQUIRE(text.has_value());
    const auto document = json::parse(*text, name.string());
    REQUIRE(document.has_value());
    auto kind = model::parse_kind(*document, name.string());
    REQUIRE(kind.has_value());
    REQUIRE(schema.add(std::move(*kind)).has_value());
  }
  return schema;
}

const model::Cell& cell(const model::Schema& schema, const model::Fact& fact, const char* field) {
  const int index = schema.find(fact.kind)->index_of(field);
  REQUIRE(index >= 0);
  return fact.cells[static_cast<std::size_t>(index)];
}

}  // namespace

TEST_CASE("the federal register is read completely, without a reject") {
  const model::Schema schema = shipped_schema();
  std::size_t systems = 0, years = 0, days = 0;
  std::set<std::string> orgs;
  std::map<std::string, std::size_t> classes;
  const Sink sink{[&](const model::Fact& fact) -> Status {
                    orgs.insert(fact.org);
                    if (fact.kind == "classification")
                      ++classes[model::to_text(cell(schema, fact, "class")).substr(0, 10)];
                    if (fact.kind != "ai_system") return Ok{};
                    ++systems;
                    CHECK(fact.unstable_key);
                    for (const char* field :
                         {"initiated_at", "development_began_at", "first_use_at", "retired_at"}) {
                      const auto* period = std::get_if<Period>(&cell(schema, fact, field).value);
                      if (period == nullptr) continue;
                      years += period->last.days - period->first.days >= 364 ? 1 : 0;
                      days += period->first == period->last ? 1 : 0;
                    }
                    return Ok{};
                  },
                  {},
                  {}};
  const auto summary = read_source(folder, nullptr, {}, schema, sink);
  REQUIRE_MESSAGE(summary.has_value(),
                  (summary ? "" : summary.error().where + " " + summary.error().message));
  CHECK(summary->records() == 2133);
  CHECK(summary->rejects() == 0);
  CHECK(systems == 2133);
  CHECK(orgs.size() == 41);
  CHECK(classes["rights"] == 131);
  CHECK(classes["safety"] == 25);
  CHECK(classes["both"] == 195);
  CHECK(classes["neither"] == 1722);
  CHECK(classes["left blank"] == 39);
  CHECK(classes["unreadable"] == 21);
  CHECK(years == 134);
  CHECK(days == 1188 + 918 + 619 + 99);
  REQUIRE(summary->files.size() == 1);
  CHECK(summary->files[0].columns.size() == 62);
  for (const ColumnUse& column : summary->files[0].columns) {
    CAPTURE(column.header);
    CHECK((column.use == ColumnUse::Use::used || column.use == ColumnUse::Use::ignored));
    std::size_t cells = 0;
    for (std::size_t count : column.states) cells += count;
    CHECK(cells == (column.use == ColumnUse::Use::used ? 2133 : 0));
  }
}
