#include "engine/model/catalog.h"

#include <doctest/doctest.h>

#include "engine/json/read.h"

using namespace assay;
using namespace assay::model;

namespace {

Result<Catalog> read(const std::string& audit) {
  const auto document = json::parse(
      R"({"id_prefix": "STD", "framework": "S", "reading": "graded",
          "requirements": [{"id": "8", "title": "Operation"},
                           {"id": "8.1", "title": "Plan", "parent": "8", "evidence": ["a plan"]},
                           {"id": "9", "title": "Told to be a heading", "assessable": false}],
          "annex_a": {"objectives": [{"id": "A.6", "title": "Life cycle"},
                                     {"id": "A.6.2", "title": "Stages", "parent": "A.6"}],
                      "controls": [{"id": "A.6.2.3", "title": "Design", "parent": "A.6.2"}]})" +
          audit + "}",
      "std.json", Code::pack);
  REQUIRE(document);
  return parse_catalog(*document, "std.json");
}

}  // namespace

TEST_CASE("headings are those that say so and those that others stand below") {
  auto catalog = read("");
  REQUIRE(catalog);
  Catalogs catalogs;
  REQUIRE(catalogs.add(std::move(*catalog)));
  CHECK_FALSE(catalogs.find("STD:8")->assessable);
  CHECK_FALSE(catalogs.find("STD:9")->assessable);
  CHECK(catalogs.find("STD:8.1")->assessable);
  CHECK(catalogs.find("STD:8.1")->evidence == std::vector<std::string>{"a plan"});
  CHECK(catalogs.find("STD:A.6.2") == nullptr);  // an area is no control: no rule may name it
  REQUIRE(catalogs.find_any("STD:A.6.2") != nullptr);
  CHECK(catalogs.area_of("STD:A.6.2.3") == "STD:A.6");
  CHECK(catalogs.area_of("STD:8.1") == "STD:8");
  CHECK(catalogs.is_below("STD:A.6.2.3", "STD:A.6"));
  CHECK_FALSE(catalogs.is_below("STD:8.1", "STD:A.6"));
  CHECK(catalogs.all().front().audit.empty());
}

TEST_CASE("a class that a requirement binds is one word or a list of them") {
  const auto read = [](const std::string& classes) {
    const auto document = json::parse(
        R"({"id_prefix":"A","framework":"A","version":"1","reading":"law","requirements":[{"id":"1","title":"One","risk_class":)" +
            classes + "}]}",
        "a.json", Code::pack);
    REQUIRE(document.has_value());
    const auto catalog = parse_catalog(*document, "a.json");
    REQUIRE(catalog.has_value());
    return catalog->controls.at(0).application.classes;
  };
  CHECK(read(R"("high")") == std::vector<std::string>{"high"});
  CHECK(read(R"(["rights","both"])") == std::vector<std::string>{"rights", "both"});
  CHECK(read("null").empty());
}

TEST_CASE("how a framework is audited is read with its ids qualified") {
  const auto catalog = read(R"(, "audit": {"statement": "8.1",
      "core": [{"says": "operation", "ids": ["8.1"]}, {"says": "the mark", "ids": []}],
      "stays": [{"measure": "A.6.2", "ids": ["8.1"]}],
      "activities": [{"says": "systems are built", "ids": ["A.6"], "kind": "ai_system",
                      "field": "origin", "values": ["built"]}],
      "practice": {"says": "habit", "record_months": 4}})");
  REQUIRE(catalog);
  const AuditProfile& audit = catalog->audit;
  CHECK(audit.statement == "STD:8.1");
  REQUIRE(audit.core.size() == 2);
  CHECK(audit.core[0].ids == std::vector<std::string>{"STD:8.1"});
  CHECK(audit.core[1].ids.empty());
  CHECK(audit.stays[0].measure == "STD:A.6.2");
  CHECK(audit.activities[0].values == std::vector<std::string>{"built"});
  CHECK(audit.practice.record_months == 4);
  CHECK(audit.practice.surveillance_months == 12);
}

TEST_CASE("an id that the catalog lacks is refused with the nearest right one") {
  const auto catalog = read(R"(, "audit": {"internal_audit": ["8.11"]})");
  REQUIRE_FALSE(catalog);
  CHECK(catalog.error().message.find("unknown id `8.11`; did you mean `8.1`?") == 0);
}

TEST_CASE("a catalog says which words of facts mean its roles and classes") {
  const auto read = [](const std::string& words) {
    const auto document =
        json::parse(R"({"id_prefix":"A","framework":"A","version":"1","reading":"law",
                        "requirements":[{"id":"1","title":"One","applies_to":["AI developer"],
                        "risk_class":"high"}],"recorded_as":)" +
                        words + "}",
                    "a.json", Code::pack);
    REQUIRE(document.has_value());
    return parse_catalog(*document, "a.json");
  };
  const auto catalog = read(R"({"AI developer":["developer"]})");
  REQUIRE(catalog.has_value());
  CHECK(is_recorded_as(*catalog, "AI developer", "developer"));
  CHECK(is_recorded_as(*catalog, "AI developer", "AI_developer"));
  CHECK_FALSE(is_recorded_as(*catalog, "AI developer", "loper"));
  CHECK_FALSE(is_recorded_as(*catalog, "high", "developer"));
  const auto wrong = read(R"({"AI develper":["developer"]})");
  REQUIRE_FALSE(wrong.has_value());
  CHECK(wrong.error().message.find("did you mean `AI developer`") != std::string::npos);
}
