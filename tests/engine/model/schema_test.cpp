#include "engine/model/schema.h"

#include <doctest/doctest.h>

#include "engine/json/read.h"

using namespace assay;

namespace {

Result<model::Kind> kind(std::string_view text) {
  const auto document = json::parse(text, "k.json");
  REQUIRE(document.has_value());
  return model::parse_kind(*document, "k.json");
}

}  // namespace

TEST_CASE("a kind is read from its declaration") {
  const auto made = kind(R"({"kind":"incident","says":"s","label":"type","fields":[
    {"name":"type","type":"enum","values":["bias","drift"],"says":"s"},
    {"name":"systems","type":"list","of":"ref","to":"ai_system","says":"s"},
    {"name":"cost","type":"dec","unit":"EUR","says":"s"}]})");
  REQUIRE(made.has_value());
  CHECK(made->index_of("cost") == 2);
  CHECK(made->fields[1].list);
  CHECK(made->fields[1].target == "ai_system");
}

TEST_CASE("a wrong declaration is refused with the word that was meant") {
  struct {
    const char* text;
    const char* says;
  } const cases[] = {
      {R"({"kind":"a","says":"s","fields":[{"name":"x","typ":"text","says":"s"}]})",
       "did you mean `type`"},
      {R"({"kind":"a","says":"s","fields":[{"name":"x","type":"integer","says":"s"}]})",
       "unknown type"},
      {R"({"kind":"a","says":"s","fields":[{"name":"x","type":"enum","says":"s"}]})",
       "`values` belong"},
      {R"({"kind":"a","says":"s","fields":[{"name":"x","type":"ref","says":"s"}]})",
       "`to` belongs"},
      {R"({"kind":"a","says":"s","fields":[{"name":"id","type":"text","says":"s"}]})",
       "is there already"},
      {R"({"kind":"a","says":"s","fields":[{"name":"x","type":"text"}]})", "no sentence"},
      {R"({"kind":"A","says":"s","fields":[]})", "lower case"},
      {R"({"kind":"a","says":"s","label":"y","fields":[]})", "`label` names no field"},
  };
  for (const auto& wrong : cases) {
    CAPTURE(wrong.text);
    const auto made = kind(wrong.text);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().message.find(wrong.says) != std::string::npos);
  }
}

TEST_CASE("a pack may add fields to a known kind but not declare one twice") {
  model::Schema schema;
  const char* text = R"({"kind":"a","says":"s","fields":[{"name":"x","type":"text","says":"s"}]})";
  REQUIRE(schema.add(*kind(text)).has_value());
  CHECK_FALSE(schema.add(*kind(text)).has_value());
  REQUIRE(
      schema
          .add(*kind(R"({"kind":"a","says":"s","fields":[{"name":"y","type":"text","says":"s"}]})"))
          .has_value());
  CHECK(schema.find("a")->fields.size() == 2);
}

TEST_CASE("a kind may say which register it contradicts, and what answers for it") {
  const auto made = kind(R"({"kind":"asset","says":"s","fields":[
    {"name":"matched","type":"ref","to":"thing","says":"s"}],
    "contradicts":{"register":"thing","unless":["matched"]}})");
  REQUIRE(made.has_value());
  REQUIRE(made->contradicts.size() == 1);
  CHECK(made->contradicts[0].register_kind == "thing");
  CHECK(made->contradicts[0].unless == std::vector<std::string>{"matched"});
  for (const char* wrong : {R"({"register":"thing","unless":["matches"]})", R"({"unless":[]})",
                            R"({"register":"thing","unles":[]})"}) {
    CAPTURE(wrong);
    CHECK_FALSE(kind(std::string(R"({"kind":"asset","says":"s","fields":[{"name":"matched",)"
                                 R"("type":"text","says":"s"}],"contradicts":)") +
                     wrong + "}")
                    .has_value());
  }
}

TEST_CASE("a kind may say by which ways it concerns AI systems") {
  model::Schema schema;
  const auto add = [&](const std::string& name, const std::string& rest) {
    auto made = kind(R"({"kind":")" + name + R"(","says":"s",)" + rest + "}");
    REQUIRE(made.has_value());
    REQUIRE(schema.add(std::move(*made)).has_value());
  };
  add("thing", R"("fields":[])");
  add("use", R"("fields":[{"name":"of","type":"ref","to":"data","says":"s"}])");
  add("data", R"("concerns":["use.of"],"fields":[])");
  CHECK_FALSE(schema.dangling().has_value());
  CHECK_FALSE(schema.find("use")->concerns.has_value());
  CHECK(schema.find("data")->concerns == std::vector<std::string>{"use.of"});
  // A field that refers to nothing, or to another kind, leads nowhere.
  CHECK_FALSE(kind(R"({"kind":"a","says":"s","concerns":["x"],
                       "fields":[{"name":"x","type":"text","says":"s"}]})")
                  .has_value());
  CHECK_FALSE(kind(R"({"kind":"a","says":"s","concerns":"x","fields":[]})").has_value());
  add("more", R"("concerns":["use.of"],"fields":[])");
  REQUIRE(schema.dangling().has_value());
  CHECK(schema.dangling()->message.find("`use.of`") != std::string::npos);
}
