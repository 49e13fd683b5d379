// What the tests of this room share: a small schema and files that vanish.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>

#include "engine/json/read.h"
#include "engine/model/schema.h"

namespace assay::intake {

inline model::Schema small_schema() {
  model::Schema schema;
  const char* const kinds[] = {
      R"({"kind":"ai_system","says":"s","label":"name","fields":[
        {"name":"name","type":"text","says":"s"},
        {"name":"purpose","type":"text","says":"s"},
        {"name":"stage","type":"enum","values":["planned","deployed","operated","retired"],"says":"s"},
        {"name":"personal_data","type":"bool","says":"s"},
        {"name":"first_use_at","type":"date","says":"s"},
        {"name":"users","type":"int","says":"s"},
        {"name":"accuracy","type":"dec","says":"s"},
        {"name":"retention","type":"dur","says":"s"},
        {"name":"sector","type":"list","of":"text","says":"s"},
        {"name":"decides_about","type":"list","of":"enum","values":["work","credit","health, safety"],"says":"s"},
        {"name":"owner","type":"ref","to":"person","says":"s"}]})",
      R"({"kind":"impact_assessment","says":"s","fields":[
        {"name":"system","type":"ref","to":"ai_system","says":"s"},
        {"name":"conclusion","type":"enum","values":["go","stop"],"says":"s"},
        {"name":"about","type":"any","says":"s"},
        {"name":"independent","type":"bool","computed":true,"says":"s"}]})",
      R"({"kind":"organization","says":"s","label":"name","fields":[{"name":"name","type":"text","says":"s"}]})",
      R"({"kind":"person","says":"s","fields":[{"name":"name","type":"text","says":"s"}]})",
  };
  for (const char* kind : kinds) {
    const auto document = json::parse(kind, "kind.json");
    REQUIRE(document.has_value());
    auto made = model::parse_kind(*document, "kind.json");
    REQUIRE_MESSAGE(made.has_value(), (made ? "" : made.error().message));
    REQUIRE(schema.add(std::move(*made)).has_value());
  }
  return schema;
}

// A folder of its own for one test case.
class Folder {
 public:
  Folder() {
    std::string made = (std::filesystem::temp_directory_path() / "assay-intake-XXXXXX").string();
    REQUIRE(mkdtemp(made.data()) != nullptr);
    path_ = made;
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  std::filesystem::path write(const std::string& name, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
};

}  // namespace assay::intake
