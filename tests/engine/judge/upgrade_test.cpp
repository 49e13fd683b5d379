#include "engine/judge/upgrade.h"

#include <doctest/doctest.h>

#include "engine/json/read.h"

using namespace assay;
using namespace assay::judge;
using model::Upgrade;
using model::Upgraded;

namespace {

struct File {
  model::Catalog catalog;
  model::CatalogNotes notes;
};

File read(const std::string& requirements, const std::string& more = "") {
  const auto document = json::parse(R"({"id_prefix":"LAW","framework":"Law","reading":"law")" +
                                        more + R"(,"requirements":[)" + requirements + "]}",
                                    "law.json", Code::source);
  REQUIRE(document.has_value());
  auto catalog = model::parse_catalog(*document, "law.json");
  REQUIRE(catalog.has_value());
  return {std::move(*catalog), model::parse_catalog_notes(*document)};
}

std::vector<Upgrade> between(const File& before, const File& after) {
  const std::vector<model::Crosswalk> crosswalks{
      {.from = "MS",
       .to = "LAW",
       .entries = {{.from = "MS:1", .to = "LAW:2"}, {.from = "LAW:10", .to = "MS:7"}},
       .unmapped = {{"LAW:3", "nothing is like it"}}}};
  const std::vector<model::Rule> rules{{.pack = "p", .id = "b", .controls = {"LAW:2", "LAW:10"}},
                                       {.pack = "p", .id = "a", .controls = {"LAW:2"}}};
  const std::vector<model::Finding> findings{
      {.id = "open", .controls = {"LAW:2"}, .outcome = model::Outcome::not_satisfied},
      {.id = "met", .controls = {"LAW:2"}, .outcome = model::Outcome::satisfied},
      {.id = "asked", .controls = {"LAW:10"}, .outcome = model::Outcome::undetermined}};
  return upgrade({before.catalog, before.notes}, {after.catalog, after.notes}, crosswalks, rules,
                 findings);
}

// "what: before -> after", one a line.
std::string alterations(const Upgrade& one) {
  std::string made;
  for (const auto& [what, before, after] : one.alterations)
    made += what + ": " + before + " -> " + after + "\n";
  return made;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a version that changes nothing leaves nothing to look at") {
  const File one = read(R"({"id":"2","title":"Two","summary":"words"})");
  CHECK(between(one, one).empty());
}

TEST_CASE("a requirement that changes is told with what rests on it") {
  const File before = read(
      R"({"id":"10","title":"Ten","in_force_from":"2026-08-02","risk_class":"high-risk","applies_to":["provider"]},
         {"id":"2","title":"Two","summary":"keep logs","certainty":"low"},{"id":"3","title":"Three"})");
  const File after = read(
      R"({"id":"3","title":"Three"},{"id":"2","title":"Logs","summary":"keep logs long","certainty":"high"},
         {"id":"10","title":"Ten","in_force_from":"2027-12-02","risk_class":"all","applies_to":["provider","deployer"]})");
  const std::vector<Upgrade> all = between(before, after);
  REQUIRE(all.size() == 2);
  CHECK(all[0].requirement == "LAW:2");
  CHECK(all[0].how == Upgraded::changed);
  CHECK(alterations(all[0]) ==
        "title: Two -> Logs\nwords: keep logs -> keep logs long\ncertainty: low -> high\n");
  REQUIRE(all[0].entries.size() == 1);
  CHECK(all[0].entries[0].from == "MS:1");
  CHECK(all[0].rules == Texts{"p/a", "p/b"});
  CHECK(all[0].findings == Texts{"open"});
  CHECK(all[1].requirement == "LAW:10");
  CHECK(alterations(all[1]) ==
        "from: 2026-08-02 -> 2027-12-02\nroles: provider -> provider, deployer\n"
        "classes: high-risk -> all\n");
  REQUIRE(all[1].entries.size() == 1);
  CHECK(all[1].entries[0].to == "MS:7");
  CHECK(all[1].findings == Texts{"asked"});
}

TEST_CASE("a day of the whole catalog that moves is told of every requirement") {
  const File before = read(R"({"id":"1","title":"t"},{"id":"2","title":"t"})",
                           R"(,"applies":{"from":"2024-01-01"})");
  const File after = read(R"({"id":"1","title":"t"},{"id":"2","title":"t"})",
                          R"(,"applies":{"from":"2024-01-01","until":"2025-01-20"})");
  const std::vector<Upgrade> all = between(before, after);
  REQUIRE(all.size() == 2);
  for (const Upgrade& one : all) CHECK(alterations(one) == "until:  -> 2025-01-20\n");
}

TEST_CASE("what is removed and added is told, and paired where it may only have a new number") {
  const File before = read(
      R"({"id":"3","title":"Gone"},{"id":"2","title":"Keep logs"},{"id":"4","title":"Twin"},{"id":"5","title":"Twin"})");
  const File after = read(
      R"({"id":"12","title":"Keep logs"},{"id":"13","title":"Other"},{"id":"14","title":"Twin"})");
  const std::vector<Upgrade> all = between(before, after);
  std::string told;
  for (const Upgrade& one : all)
    told += one.requirement + " " + std::string(name(one.how)) + " " + one.perhaps + "\n";
  CHECK(told ==
        "LAW:2 removed LAW:12\nLAW:3 removed \nLAW:4 removed LAW:14\nLAW:5 removed LAW:14\n"
        "LAW:12 added LAW:2\nLAW:13 added \nLAW:14 added \n");
  CHECK(all[1].unmapped == Texts{"nothing is like it"});
  CHECK(all[0].rules == Texts{"p/a", "p/b"});
}

TEST_CASE("a rule that asks facts for the id rests on it too, and so do its findings") {
  const File before = read(R"({"id":"2","title":"Two"},{"id":"3","title":"Three"})");
  const File after =
      read(R"({"id":"2","title":"Second"},{"id":"3","title":"Third"},{"id":"4","title":"New"})");
  const auto text = [](const char* id) {
    return model::Expr{.value = model::Cell::of(std::string(id))};
  };
  model::Rule by_count{.pack = "p", .id = "count", .controls = {"MS:1"}};
  model::Expr count{.op = model::Expr::Op::count, .kind = "look"};
  count.where.push_back({.left = {{.op = model::Expr::Op::path}},
                         .test = {.word = model::Word::contains, .operand = {text("LAW:2")}}});
  by_count.applies.push_back({.left = {count}, .test = {.word = model::Word::present}});
  model::Rule by_list{.pack = "p", .id = "list", .controls = {"MS:1"}};
  by_list.expectations.push_back({.id = "e"});
  by_list.expectations[0].has.push_back(
      {.left = {{.op = model::Expr::Op::path}},
       .test = {.word = model::Word::either,
                .tests = {{.word = model::Word::contains_all,
                           .operand = {{.value = model::Cell::of(model::List{"LAW:3", "x"})}}}}}});
  model::Rule by_param{.pack = "p", .id = "param", .controls = {"MS:1"}};
  by_param.params["point"] = model::Cell::of(std::string("LAW:3"));
  const std::vector<model::Rule> rules{by_count, by_list, by_param};
  const std::vector<model::Finding> findings{{.id = "f",
                                              .pack = "p",
                                              .rule = "list",
                                              .controls = {"MS:1"},
                                              .outcome = model::Outcome::undetermined}};
  const std::vector<model::Crosswalk> crosswalks{{.file = "a.json", .from = "MS", .to = "LAW"},
                                                 {.file = "b.json", .from = "LAW", .to = "MS"}};
  const auto all = upgrade({before.catalog, before.notes}, {after.catalog, after.notes}, crosswalks,
                           rules, findings);
  REQUIRE(all.size() == 3);
  CHECK(all[0].rules == Texts{"p/count"});
  CHECK(all[0].findings.empty());
  CHECK(all[1].rules == Texts{"p/list", "p/param"});
  CHECK(all[1].findings == Texts{"f"});
  // Every crosswalk to the framework has to say something of a new requirement.
  CHECK(all[2].crosswalks == Texts{"a.json"});
  CHECK(all[1].crosswalks.empty());
}

TEST_CASE("a role that facts are to call by another word is told of whatever binds it") {
  const std::string one = R"({"id":"1","title":"t","applies_to":["maker"]},{"id":"2","title":"t"})";
  const auto all = between(read(one), read(one, R"(,"recorded_as":{"maker":["producer"]})"));
  REQUIRE(all.size() == 1);
  CHECK(alterations(all[0]) == "recorded_as:  -> maker: producer\n");
}
