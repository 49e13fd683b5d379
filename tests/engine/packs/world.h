// A temporary pack folder, two kinds of facts and one catalog, for the tests of this room.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

#include "engine/json/read.h"
#include "engine/packs/packs.h"

namespace assay::packs {

class PackFolder {
 public:
  PackFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "assay-pack-XXXXXX").string();
    folder_ = ::mkdtemp(name.data());
    write("pack.lua", R"(pack { id = "own", title = "Own rules", version = "1.0.0" })");
  }
  ~PackFolder() { std::filesystem::remove_all(folder_); }
  PackFolder(const PackFolder&) = delete;
  PackFolder& operator=(const PackFolder&) = delete;

  PackFolder& write(const std::string& name, std::string_view text) {
    std::filesystem::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << text;
    return *this;
  }
  [[nodiscard]] const std::filesystem::path& path() const { return folder_; }

 private:
  std::filesystem::path folder_;
};

inline model::Schema test_schema() {
  model::Schema schema;
  const char* kinds[] = {
      R"({"kind":"organization","says":"o","fields":[{"name":"name","type":"text","says":"n"},
          {"name":"risk_appetite","type":"int","says":"r"},{"name":"policy_reviewed_on","type":"date","says":"p"}]})",
      R"({"kind":"ai_system","says":"s","label":"name","fields":[{"name":"name","type":"text","says":"n"},
          {"name":"stage","type":"enum","values":["planned","deployed","operated","retired"],"says":"s"},
          {"name":"owner","type":"text","says":"o"},{"name":"in_use","type":"bool","says":"i"},
          {"name":"first_use_at","type":"date","says":"f"},{"name":"score","type":"dec","says":"s"},
          {"name":"topics","type":"list","of":"text","says":"t"},
          {"name":"supplier","type":"ref","to":"supplier","says":"s"}]})",
      R"({"kind":"supplier","says":"s","fields":[{"name":"name","type":"text","says":"n"}]})",
      R"({"kind":"event_log","says":"l","fields":[{"name":"system","type":"ref","to":"ai_system","says":"s"},
          {"name":"stages_decided","type":"bool","says":"d"},{"name":"enabled_from","type":"date","says":"e"},
          {"name":"gap_hours","type":"int","says":"g"},{"name":"retention","type":"dur","says":"r"}]})",
      R"({"kind":"evidence","says":"e","fields":[{"name":"system","type":"ref","to":"ai_system","says":"s"},
          {"name":"kind","type":"text","says":"k"},{"name":"collected_on","type":"date","says":"c"}]})"};
  for (const char* text : kinds) {
    auto document = json::parse(text, "kind.json");
    auto kind = model::parse_kind(*document, "kind.json");
    static_cast<void>(schema.add(std::move(*kind)));
  }
  return schema;
}

inline Catalogs test_catalogs() {
  const char* text =
      R"({"id_prefix":"OWN","framework":"Own rules","version":"1","reading":"graded","requirements":[
          {"id":"1","title":"Logs"},{"id":"1.1","title":"Logging","parent":"1"},
          {"id":"1.2","title":"Hints","parent":"1","guidance":true}]})";
  Catalogs catalogs;
  auto document = json::parse(text, "own.json");
  static_cast<void>(catalogs.add(std::move(*model::parse_catalog(*document, "own.json"))));
  return catalogs;
}

inline Loaded load_folder(const PackFolder& folder, Limits limits = {}, const Params& params = {}) {
  auto loaded = load(folder.path(), test_schema(), test_catalogs(), {ASSAY_CAGE, limits}, params);
  if (!loaded) throw std::runtime_error(loaded.error().message + " at " + loaded.error().where);
  return std::move(*loaded);
}

inline std::string issues_of(const Loaded& loaded) {
  std::string made;
  for (const Issue& issue : loaded.issues) made += to_text(issue);
  return made;
}

}  // namespace assay::packs
