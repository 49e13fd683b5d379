#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include "engine/assess/assess.h"
#include "engine/intake/intake.h"
#include "engine/packs/datasets.h"
#include "engine/packs/packs.h"
#include "engine/store/fact_store.h"

using namespace assay;

namespace {

const std::filesystem::path folder = "datasets/us-federal-2024";

// What the file gives, kept in a store that plain SQL can ask.
struct Loaded {
  model::Schema schema;
  std::map<std::string, std::size_t> facts;    // by kind
  std::map<std::string, std::size_t> classes;  // of classification, value or state
  std::set<std::string> orgs;
  std::size_t rejects = 0;
};

Loaded load(const std::filesystem::path& file) {
  Loaded made;
  made.schema = *packs::load_schema("datasets/schemas");
  const auto mapping = intake::load_mapping(folder / "mapping.json", made.schema);
  REQUIRE(mapping.has_value());
  auto store = store::FactStore::create(file, made.schema);
  REQUIRE(store.has_value());
  auto kept = store->begin_load({});
  REQUIRE(kept.has_value());
  const auto class_of =
      static_cast<std::size_t>(made.schema.find("classification")->index_of("class"));
  const intake::Sink sink{
      [&](const model::Fact& fact) {
        ++made.facts[fact.kind];
        made.orgs.insert(fact.org);
        if (fact.kind == "classification") {
          const model::Cell& cell = fact.cells[class_of];
          ++made.classes[cell.state == model::State::value ? to_text(cell)
                                                           : std::string(name(cell.state))];
        }
        return kept->append(fact);
      },
      [&](const intake::Reject&) {
        ++made.rejects;
        return Status{Ok{}};
      },
      [&](const intake::Completeness& one) {
        return kept->declare_complete(one.org, one.kind, one.as_of, one.until, one.declared_by,
                                      one.method, one.empty_is_true);
      }};
  REQUIRE(intake::read_source(folder, &*mapping, {}, made.schema, sink).has_value());
  REQUIRE(kept->commit().has_value());
  return made;
}

}  // namespace

TEST_CASE("the inventory of 2024 goes in whole, and the rules judge every use of it") {
  const std::filesystem::path out = RULES_OUTPUT;
  std::filesystem::create_directories(out);
  for (const char* old : {"store.db", "store.db-wal", "store.db-shm", "findings.jsonl"}) {
    std::filesystem::remove(out / old);
  }
  const Loaded loaded = load(out / "store.db");
  CHECK(loaded.rejects == 0);
  CHECK(loaded.orgs.size() == 41);
  CHECK(loaded.facts.at("organization") == 41);
  CHECK(loaded.facts.at("ai_system") == 2133);
  CHECK(loaded.facts.at("waiver") == 125 + 7);
  CHECK(loaded.classes == std::map<std::string, std::size_t>{{"rights", 131},
                                                             {"safety", 25},
                                                             {"both", 195},
                                                             {"neither", 1722},
                                                             {"blank", 39},
                                                             {"unreadable", 21}});

  const auto catalogs = packs::load_catalogs("datasets/frameworks");
  REQUIRE(catalogs.has_value());
  const auto pack = packs::load("rules/us-omb", loaded.schema, *catalogs, {ASSAY_CAGE, {}});
  REQUIRE(pack.has_value());
  REQUIRE(pack->issues.empty());
  const auto store = store::FactStore::open(out / "store.db", pack->schema, store::OpenMode::read);
  REQUIRE(store.has_value());
  const auto snapshot = store->snapshot(*parse_date("2024-12-31"));
  REQUIRE(snapshot.has_value());
  const auto assessment = assess::assess(*snapshot, pack->rules, {});
  const auto findings =
      assess::findings(*snapshot, pack->rules, assessment, {}, assess::Which::all);
  // 34 organisations have no waiver and 6 nothing in use: one line for each rule without a subject.
  const auto of_whole = std::count_if(
      findings.begin(), findings.end(),
      [](const model::Finding& finding) { return finding.subject.kind == "organization"; });
  CHECK(of_whole == 2 * 34 + 6);
  CHECK(findings.size() == 30 * 2133 + 1179 + 2 * 132 + 2 * 34 + 6);

  // For compare.py, which asks the same of the store in SQL and of the published file by hand.
  std::ofstream lines(out / "findings.jsonl", std::ios::binary);
  for (const model::Finding& finding : findings) {
    lines << R"({"pack":")" << finding.pack << R"(","rule":")" << finding.rule << R"(","org":")"
          << finding.org << R"(","subject":{"kind":")" << finding.subject.kind << R"(","id":")"
          << finding.subject.key << R"("},"outcome":")" << name(finding.outcome) << "\"}\n";
  }
}
