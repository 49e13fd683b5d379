#include <doctest/doctest.h>

#include <map>
#include <set>

#include "engine/base/file.h"
#include "engine/json/read.h"

using namespace assay;

namespace {

std::map<std::string, json::Value> catalogs() {
  std::map<std::string, json::Value> made;
  const auto files = list_files("datasets/frameworks");
  REQUIRE(files.has_value());
  for (const auto& file : *files) {
    CAPTURE(file);
    const auto text = read_file("datasets/frameworks" / file);
    REQUIRE(text.has_value());
    auto document = json::parse(*text, file.string(), Code::pack);
    if (!document) FAIL(document.error().where << ": " << document.error().message);
    made.emplace(file.string(), std::move(*document));
  }
  return made;
}

void collect(const json::Value* list, const std::string& prefix, std::set<std::string>& ids) {
  REQUIRE(list != nullptr);
  REQUIRE(list->array() != nullptr);
  for (const json::Value& entry : *list->array()) {
    CAPTURE(entry.line);
    REQUIRE_FALSE(entry.text("id").empty());
    CHECK_FALSE(entry.text("title").empty());
    CHECK(ids.insert(prefix + ":" + entry.text("id")).second);
  }
}

std::set<std::string> ids_of(const std::map<std::string, json::Value>& all) {
  std::set<std::string> ids;
  for (const auto& [name, catalog] : all) {
    const std::string& file = name;  // clang 14 cannot capture a structured binding
    CAPTURE(file);
    const std::string prefix = catalog.text("id_prefix");
    CHECK_FALSE(prefix.empty());
    CHECK_FALSE(catalog.text("framework").empty());
    const std::string reading = catalog.text("reading");
    CHECK((reading == "graded" || reading == "law" || reading == "voluntary"));
    CHECK_FALSE(catalog.text("version").empty());
    CHECK_FALSE(catalog.text("licence_of_text").empty());
    REQUIRE(catalog.find("legal_status") != nullptr);
    CHECK_FALSE(catalog.find("legal_status")->text("status").empty());
    collect(catalog.find("requirements"), prefix, ids);
    if (const json::Value* annex = catalog.find("annex_a"))
      collect(annex->find("controls"), prefix, ids);
    if (const json::Value* annex = catalog.find("annex_b"))
      collect(annex->find("entries"), prefix, ids);
  }
  return ids;
}

}  // namespace

TEST_CASE("every catalog has a prefix, a status, a licence and unique ids with titles") {
  const auto all = catalogs();
  CHECK(all.size() == 21);
  const auto ids = ids_of(all);
  for (const char* id :
       {"ISO42001:6.1.4", "ISO42001:A.6.2.8", "ISO27001:A.5.2", "EU-AI-ACT:Art.9",
        "NIST-AI-RMF:GOVERN 1.1", "OMB:M-24-10 5(c)(iv)(A)", "OMB:M-25-21 4(b)(ii)"}) {
    CAPTURE(id);
    CHECK(ids.count(id) == 1);
  }
  for (const char* id : {"ISO42001:6.1.5", "ISO42001:A.2.1", "ISO42001:A.11", "EU-AI-ACT:52a"}) {
    CAPTURE(id);
    CHECK(ids.count(id) == 0);
  }
}

TEST_CASE("the standard for information security lists 93 controls, apart from its clauses") {
  const auto all = catalogs();
  const json::Value& standard = all.at("iso27001_2022.json");
  CHECK(standard.find("annex_a")->find("controls")->array()->size() == 93);
  CHECK(standard.find("annex_a")->find("objectives")->array()->size() == 4);
  for (const json::Value& entry : *standard.find("requirements")->array()) {
    CAPTURE(entry.text("id"));
    CHECK(entry.text("kind") == "clause");
  }
}

TEST_CASE("the standard for AI management systems lists 38 controls and marks guidance as such") {
  const auto all = catalogs();
  const json::Value& standard = all.at("iso42001.json");
  CHECK(standard.find("annex_a")->find("controls")->array()->size() == 38);
  for (const json::Value& entry : *standard.find("annex_b")->find("entries")->array()) {
    CHECK(entry.flag("guidance"));
  }
  for (const json::Value& entry : *all.at("iso23894.json").find("requirements")->array()) {
    CHECK(entry.flag("guidance"));
  }
}
