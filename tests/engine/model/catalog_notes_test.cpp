#include "engine/model/catalog_notes.h"

#include <doctest/doctest.h>

#include "engine/json/read.h"

using namespace assay;
using namespace assay::model;

TEST_CASE("a reason said of several requirements stands with each of them") {
  const auto document = json::parse(
      R"({"id_prefix": "STD", "framework": "S",
          "requirements": [{"id": "1", "summary": "one", "subjects": "both"}, {"id": "2"}, {"id": "3"}],
          "no_rule": [{"ids": ["1", "3", "9"], "why": "only a person can say"}]})",
      "std.json");
  REQUIRE(document);
  const CatalogNotes notes = parse_catalog_notes(*document);
  using Remarks = std::vector<Remark>;
  CHECK(notes.requirements.at("STD:1").remarks ==
        Remarks{{"subjects", "both"}, {"no rule", "only a person can say"}});
  CHECK(notes.requirements.at("STD:2").remarks.empty());
  CHECK(notes.requirements.at("STD:3").remarks == Remarks{{"no rule", "only a person can say"}});
  CHECK(notes.requirements.size() == 3);
  CHECK(notes.remarks.empty());
}
