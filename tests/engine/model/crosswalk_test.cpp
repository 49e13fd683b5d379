#include "engine/model/crosswalk.h"

#include <doctest/doctest.h>

#include "engine/json/read.h"

using namespace assay;
using namespace assay::model;

namespace {

Catalogs catalogs() {
  Catalogs made;
  const auto add = [&](std::string_view text) {
    auto read = json::parse(text, "catalog.json", Code::source);
    REQUIRE(read.has_value());
    auto catalog = parse_catalog(*read, "catalog.json");
    REQUIRE(catalog.has_value());
    REQUIRE(made.add(std::move(*catalog)).has_value());
  };
  add(R"({"id_prefix":"MS","framework":"System","reading":"graded",
    "requirements":[{"id":"1","title":"one"},{"id":"2","title":"two"}],
    "annex_a":{"controls":[{"id":"A.1","title":"a"}]}})");
  add(R"({"id_prefix":"LAW","framework":"Law","reading":"law","applies":{"from":"2024-01-01","until":"2026-01-01"},
    "requirements":[{"id":"x","title":"x","product_duty":true,"elements":["early","late"]},
      {"id":"y","title":"y","in_force_from":"2025-06-01","in_force_from_original":"2025-01-01","amended_from":"2024-06-01"}]})");
  return made;
}

// What is wrong with a crosswalk of these entries, one problem a line.
std::string problems(std::string entries, std::string unmapped = R"([{"id":"LAW:y","why":"w"}])") {
  const std::string text =
      R"({"from":"MS","to":"LAW","as_of":"2024-05-01","sources":{"own":"ours"},"entries":)" +
      entries + R"(,"unmapped":)" + unmapped + "}";
  auto read = json::parse(text, "c.json", Code::pack);
  REQUIRE(read.has_value());
  std::vector<Error> found;
  REQUIRE(parse_crosswalk(*read, "c.json", catalogs(), found).has_value());
  std::string made;
  for (const Error& one : found) made += one.message + "\n";
  return made;
}

std::string entry(std::string from, std::string relation, std::string residue = "r",
                  std::string more = "") {
  return R"([{"from":")" + from + R"(","to":"LAW:x","relation":")" + relation +
         R"(","rationale":"why","residue":")" + residue +
         R"(","source":"own","confidence":"high","second_reading":"kept")" + more + "}]";
}

}  // namespace

TEST_CASE("an entry that can be defended is taken") {
  CHECK(problems(entry("MS:1", "intersects_with")) == "");
  CHECK(problems(entry("MS:1", "subset_of", "r", R"(,"elements":["early"])")) == "");
}

TEST_CASE("no clause of a management system equals or contains a duty of a product") {
  CHECK(problems(entry("MS:1", "equal_to", "")) ==
        "`MS:1` to `LAW:x`: no clause or control of a management system is equal_to a duty about a "
        "product\n");
  CHECK(problems(entry("MS:2", "superset_of", "")).find("no clause") != std::string::npos);
  // Nor does a control: a clause that contains it would contain the duty in two hops.
  CHECK(problems(entry("MS:A.1", "equivalent_to", "")).find("no clause") != std::string::npos);
  // And not when the entry is written from its other end.
  const auto turned = [](const std::string& relation) {
    const auto read = json::parse(
        R"({"from":"LAW","to":"MS","as_of":"2024-05-01","sources":{"own":"o"},"unmapped":[
            {"id":"MS:2","why":"w"},{"id":"MS:A.1","why":"w"}],"entries":[{"from":"LAW:x","to":"MS:1",
            "relation":")" +
            relation +
            R"(","residue":"r","rationale":"w","source":"own","confidence":"low","second_reading":"kept"}]})",
        "c.json", Code::pack);
    REQUIRE(read.has_value());
    std::vector<Error> found;
    REQUIRE(parse_crosswalk(*read, "c.json", catalogs(), found).has_value());
    return found.empty() ? "" : found.front().message;
  };
  CHECK(turned("intersects_with") == "");
  CHECK(turned("subset_of").find("no duty about a product is subset_of") != std::string::npos);
}

TEST_CASE("what is wrong with an entry is said, with the nearest right word") {
  CHECK(problems(entry("MS:9", "subset_of")).find("unknown id `MS:9`") != std::string::npos);
  CHECK(problems(entry("MS:1", "subset_off")).find("did you mean `subset_of`?") !=
        std::string::npos);
  CHECK(problems(entry("MS:1", "subset_of", "")) ==
        "`MS:1` to `LAW:x`: a `residue` belongs to `subset_of`\n");
  CHECK(problems(entry("MS:A.1", "equal_to", "r")) ==
        "`MS:A.1` to `LAW:x`: nothing is left over from `equal_to`\n"
        "`MS:A.1` to `LAW:x`: no clause or control of a management system is equal_to a duty about a "
        "product\n");
  CHECK(problems(entry("MS:1", "subset_of", "r", R"(,"elements":["lat"])")) ==
        "`MS:1` to `LAW:x`: unknown element `lat`; did you mean `late`?\n");
  CHECK(
      problems(
          R"([{"from":"MS:1","to":"LAW:x","relation":"subset_of","residue":"r","source":"me","confidence":"sure"}])") ==
      "`MS:1` to `LAW:x`: an entry needs a `rationale`\n"
      "`MS:1` to `LAW:x`: an entry needs a `second_reading`: `kept`, or what it changed\n"
      "`MS:1` to `LAW:x`: `source` is none of `sources`: `me`\n"
      "`MS:1` to `LAW:x`: `confidence` is high, medium or low, not `sure`\n");
}

TEST_CASE("no requirement of the target is forgotten") {
  CHECK(problems(entry("MS:1", "subset_of"), "[]") ==
        "`LAW:y` is forgotten: no entry and no reason in `unmapped`\n");
  CHECK(problems(entry("MS:1", "subset_of"),
                 R"([{"id":"LAW:x","why":"w"},{"id":"LAW:y","why":"w"}])") ==
        "`LAW:x` is both mapped and in `unmapped`\n");
  // Something that looks alike and is not is no counterpart.
  CHECK(problems(entry("MS:1", "no_relationship", "")).find("`LAW:x` is forgotten") !=
        std::string::npos);
}

TEST_CASE("what a requirement is depends on the day, and on what the law said that day") {
  const Catalogs all = catalogs();
  const auto on = [&](std::string_view id, std::string_view day) {
    return name(force_on(*all.catalog_of(id), *all.find(id), *parse_date(day)));
  };
  CHECK(on("LAW:x", "2023-12-31") == "coming");
  CHECK(on("LAW:x", "2024-01-01") == "in force");
  CHECK(on("LAW:x", "2025-12-31") == "in force");
  CHECK(on("LAW:x", "2026-01-01") == "ended");
  CHECK(on("LAW:y", "2025-05-31") == "coming");
  CHECK(on("LAW:y", "2025-06-01") == "in force");
  CHECK(on("MS:1", "2024-01-01") == "voluntary");
  // Before the later law nobody knew of its day.
  CHECK(all.find("LAW:y")->application.from_as_known(*parse_date("2024-05-31")) ==
        parse_date("2025-01-01"));
  CHECK(all.find("LAW:y")->application.from_as_known(*parse_date("2024-06-01")) ==
        parse_date("2025-06-01"));
}
