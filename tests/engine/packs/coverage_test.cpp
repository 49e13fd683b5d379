// What cases show of sentences, and rules of catalogs.
#include "engine/packs/coverage.h"

#include <doctest/doctest.h>

#include "engine/packs/reads.h"
#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

using Texts = std::vector<std::string>;

Loaded two_sentences() {
  PackFolder folder;
  folder.write("pack.lua",
               R"(pack { id = "own", title = "t", version = "1.0.0", frameworks = { "OWN" } })");
  folder.write("r.lua", R"lua(rule { control = "OWN:1.1", title = "t", subject = "ai_system",
    applies = { stage = "operated", ["supplier.name"] = present },
    expect { id = "logged", says = "s", level = "required", method = "test",
      some = "event_log", where = { system = this.id }, has = { gap_hours = at_most(org.risk_appetite) } },
    expect { id = "told", says = "s", level = "advice", method = "interview",
      has = { that(count("evidence", { system = this.id, collected_on = fresh(days(3)) }), at_least(1)) } },
    remedy = { task = "t", owner = "o" } })lua");
  folder.write("r.cases.lua", R"lua(
    case { "a", facts = { ai_system = { id = "s" } }, expects = { logged = "undetermined" } }
    case { "b", facts = { ai_system = { id = "s" } }, expects = { rule = "not_applicable" } }
    case { "c", tempting = true, facts = { ai_system = { id = "s" } }, expects = { logged = "not_satisfied", told = "satisfied" } }
    case { "d", facts = { ai_system = { id = "s" } }, expects = { rule = "satisfied", told = "not_satisfied" } })lua");
  return load_folder(folder);
}

}  // namespace

TEST_CASE("cases are counted by sentence and outcome, and what is lacking is named") {
  const Loaded loaded = two_sentences();
  REQUIRE(issues_of(loaded) == "");
  const auto coverage = cover_sentences(loaded);
  REQUIRE(coverage.size() == 2);
  CHECK(coverage[0].expectation == "logged");
  CHECK(coverage[0].of(model::Outcome::undetermined) == 1);
  CHECK(coverage[0].of(model::Outcome::not_applicable) == 1);
  CHECK(coverage[0].of(model::Outcome::not_satisfied) == 1);
  CHECK(coverage[0].tempting == 1);
  CHECK(coverage[0].missing == Texts{"satisfied"});
  CHECK(coverage[1].advice_unmet == 1);
  CHECK(coverage[1].missing == Texts{});
}

TEST_CASE("what a rule reads is every kind and field on its paths") {
  const Loaded loaded = two_sentences();
  const Reads reads = reads_of(loaded.rules.at(0), loaded.schema);
  CHECK(reads == Reads{{"ai_system", {"id", "stage", "supplier"}},
                       {"event_log", {"gap_hours", "system"}},
                       {"evidence", {"collected_on", "system"}},
                       {"organization", {"risk_appetite"}},
                       {"supplier", {"name"}}});
  CHECK(reads_of(loaded.rules.at(0), loaded.rules.at(0).expectations.at(0), loaded.schema) ==
        Reads{{"ai_system", {"id"}},
              {"event_log", {"gap_hours", "system"}},
              {"organization", {"risk_appetite"}}});
}

TEST_CASE("entries of a catalog know their rules; those without are there, too") {
  std::vector<Loaded> packs;
  packs.push_back(two_sentences());
  // Of OWN, `1` is a heading and `1.2` guidance: neither waits for a rule.
  const auto entries = cover_catalogs(packs);
  REQUIRE(entries.size() == 1);
  CHECK(entries[0].control == "OWN:1.1");
  CHECK(entries[0].leaf);
  CHECK(entries[0].rules == Texts{"own/r"});
  CHECK(entries[0].attestations == Texts{"r/told"});
  CHECK(entries[0].kinds ==
        Texts{"ai_system", "event_log", "evidence", "organization", "supplier"});
  CHECK(entries[0].sentences == std::map<std::pair<model::Level, model::Method>, std::size_t>{
                                    {{model::Level::required, model::Method::test}, 1},
                                    {{model::Level::advice, model::Method::interview}, 1}});
  packs[0].rules.clear();
  REQUIRE(cover_catalogs(packs).size() == 1);
  CHECK(cover_catalogs(packs)[0].rules.empty());
}

TEST_CASE("a catalog that was read more than a year before is named, with its day") {
  PackFolder folder;
  folder.write(
      "pack.lua",
      R"(pack { id = "own", title = "t", version = "1.0.0", frameworks = { "OWN", "LAW" } })");
  folder.write("frameworks/law.json", R"({"id_prefix":"LAW","framework":"A law","reading":"law",
    "legal_status":{"status":"in force","as_of":"2024-02-29"},"requirements":[{"id":"1","title":"t"}]})");
  folder.write("frameworks/other.json",
               R"({"id_prefix":"OTHER","framework":"Not named","reading":"law",
    "legal_status":{"as_of":"2001-01-01"},"requirements":[{"id":"1","title":"t"}]})");
  const Loaded loaded = load_folder(folder);
  const auto on = [&](const char* day) {
    std::vector<Issue> of_law = find_stale(loaded, *parse_date(day));
    std::erase_if(of_law,
                  [](const Issue& one) { return one.message.find("`LAW`") == std::string::npos; });
    return of_law;
  };
  CHECK(on("2025-02-28").empty());
  REQUIRE(on("2025-03-01").size() == 1);
  const Issue issue = on("2025-03-01").front();
  CHECK(issue.severity == Issue::Severity::warning);
  CHECK(
      issue.message.starts_with("the catalog of A law (`LAW`) was last held against its sources on "
                                "2024-02-29, more than a year before 2025-03-01: "));
  // An organisation's own catalog need not say its day; a law must.
  CHECK(find_stale(loaded, *parse_date("2025-02-28")).empty());
  folder.write("frameworks/law.json", R"({"id_prefix":"LAW","framework":"A law","reading":"law",
    "requirements":[{"id":"1","title":"t"}]})");
  const auto undated = find_stale(load_folder(folder), *parse_date("2025-02-28"));
  REQUIRE(undated.size() == 1);
  CHECK(undated.front().message.find("(`LAW`) does not say when") != std::string::npos);
}
