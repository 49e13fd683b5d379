#include "engine/packs/editor.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <set>

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/model/rule.h"
#include "engine/packs/datasets.h"
#include "engine/packs/kinds_page.h"

using namespace assay;
using namespace assay::packs;

TEST_CASE("the editor types in rules/_meta are those of the schemas and catalogs") {
  const auto schema = load_schema("datasets/schemas");
  const auto catalogs = load_catalogs("datasets/frameworks");
  REQUIRE(schema);
  REQUIRE(catalogs);
  for (const EditorFile& file : editor_files(*schema, *catalogs)) {
    const std::string path = "rules/_meta/" + file.name;
    // Set by those who changed a kind on purpose; the difference is then reviewed like code.
    if (std::getenv("ASSAY_GOLDEN") != nullptr) REQUIRE(write_file(path, file.text));
    const auto there = read_file(path);
    REQUIRE(there);
    INFO("write them anew with: assay schema --editor rules/_meta");
    CHECK(*there == file.text);
  }
}

TEST_CASE("every word has its editor type") {
  const std::string text = editor_files({}, {}).back().text;
  for (int word = static_cast<int>(model::Word::either);
       word <= static_cast<int>(model::Word::not_rising); ++word) {
    const std::string name(model::name(static_cast<model::Word>(word)));
    CAPTURE(name);
    const bool found = text.find("\nfunction " + name + "(") != std::string::npos ||
                       text.find("\n" + name + " = nil") != std::string::npos;
    CHECK(found);
  }
}

TEST_CASE("every word of the cage has its editor type, or is Lua's own") {
  const std::string text = editor_files({}, {}).back().text;
  const std::set<std::string> plain = {"ipairs",   "pairs",    "select", "type",
                                       "tostring", "tonumber", "error",  "assert"};
  std::size_t words = 0;
  for (const char* file : {"condition", "expression", "plain", "rule", "phrase", "case", "world"}) {
    const auto source = read_file("bindings/lua/words/" + std::string(file) + ".lua");
    REQUIRE(source);
    for (const std::string_view line : text::split(*source, '\n')) {
      for (const char* start : {"function words.", "words."}) {
        if (!line.starts_with(start)) continue;
        const std::size_t from = std::string_view(start).size();
        const std::string name(line.substr(from, line.find_first_of(" (", from) - from));
        if (plain.contains(name)) continue;
        CAPTURE(name);
        ++words;
        const bool found = text.find("\nfunction " + name + "(") != std::string::npos ||
                           text.find("\n" + name + " = nil") != std::string::npos;
        CHECK(found);
      }
    }
  }
  CHECK(words > 30);
}

TEST_CASE("a field is described by every kind that has it") {
  model::Schema schema;
  static_cast<void>(
      schema.add({.name = "a",
                  .says = "A.",
                  .fields = {{.name = "at", .type = model::Type::date, .says = "When."}}}));
  static_cast<void>(schema.add({.name = "b",
                                .says = "B.",
                                .fields = {{.name = "at",
                                            .type = model::Type::enumeration,
                                            .values = {"x", "y"},
                                            .says = "Where."}}}));
  const std::string text = editor_files(schema, {}).front().text;
  CHECK(text.find("---@field at? FieldCondition a: When. · b: Where. (x, y)\n") !=
        std::string::npos);
  CHECK(text.find("---| \"b.at\"\n") != std::string::npos);
}

TEST_CASE("the page of kinds is that of the schemas, and names every field of every kind") {
  const auto schema = load_schema("datasets/schemas");
  REQUIRE(schema);
  const std::string page = kinds_page(*schema);
  if (std::getenv("ASSAY_GOLDEN") != nullptr) REQUIRE(write_file("docs/kinds.md", page));
  const auto there = read_file("docs/kinds.md");
  REQUIRE(there);
  INFO("write it anew with: assay schema --markdown > docs/kinds.md");
  CHECK(*there == page);
  for (const model::Kind& kind : schema->kinds()) {
    const auto at = page.find("\n## " + kind.name + "\n");
    CAPTURE(kind.name);
    REQUIRE(at != std::string::npos);
    for (const model::Field& field : kind.fields) {
      CHECK(page.find("\n| `" + field.name + "` | ", at) != std::string::npos);
    }
  }
}
