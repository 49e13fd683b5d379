#include "engine/api/home.h"

#include <algorithm>
#include <map>

#include "engine/base/text.h"

namespace assay::api {
namespace fs = std::filesystem;
namespace {

bool is_pack(const fs::path& folder) {
  std::error_code problem;
  return fs::is_regular_file(folder / "pack.lua", problem);
}

std::map<std::string, fs::path> shipped(const Home& home) {
  std::map<std::string, fs::path> found;
  std::error_code problem;
  for (const auto& entry : fs::directory_iterator(home.rules, problem)) {
    if (is_pack(entry.path())) found.emplace(entry.path().filename().string(), entry.path());
  }
  return found;
}

}  // namespace

Home shipped_home() {
  const fs::path home = ASSAY_HOME;
  return {home / "rules",
          home / "datasets" / "schemas",
          home / "datasets" / "frameworks",
          home / "rules" / "crosswalks",
          home / "datasets" / "risk-scenarios",
          ASSAY_CAGE};
}

Result<std::vector<PackPlace>> find_packs(const Home& home, std::span<const std::string> wanted) {
  const auto known = shipped(home);
  std::map<std::string, fs::path> chosen;
  for (const std::string& word : wanted) {
    if (const auto found = known.find(word); found != known.end()) {
      chosen.insert(*found);
      continue;
    }
    const fs::path folder = fs::path(word).lexically_normal();
    std::error_code problem;
    if (is_pack(folder)) {
      const fs::path whole = fs::absolute(folder, problem);
      chosen.emplace((whole.has_filename() ? whole : whole.parent_path()).filename().string(),
                     folder);
      continue;
    }
    if (fs::exists(folder, problem)) {
      return Error{Code::pack, "no pack: the folder holds no `pack.lua`", text::printable(word)};
    }
    std::vector<std::string> ids;
    for (const auto& [id, place] : known) ids.push_back(id);
    return Error{Code::pack,
                 "unknown pack `" + text::printable(word) + "`" + text::suggestion(word, ids) +
                     (ids.empty() ? "" : "; shipped are " + text::join(ids, ", ")),
                 ""};
  }
  if (wanted.empty()) chosen = known;
  if (chosen.empty()) return Error{Code::pack, "no pack found", home.rules.string()};
  std::vector<PackPlace> places;
  for (auto& [id, folder] : chosen) places.push_back({id, folder});
  return places;
}

Result<Vocabulary> load_vocabulary(const Home& home, std::span<const PackPlace> packs) {
  Vocabulary vocabulary;
  auto schema = packs::load_schema(home.schemas);
  if (!schema) return std::move(schema).error();
  vocabulary.shipped = std::move(*schema);
  vocabulary.schema = vocabulary.shipped;
  for (const PackPlace& pack : packs) {
    auto extended = packs::extend_schema(vocabulary.schema, pack.folder / "schemas");
    if (!extended) return std::move(extended).error();
  }
  if (auto error = vocabulary.schema.dangling()) return *std::move(error);
  auto catalogs = packs::load_catalogs(home.catalogs);
  if (!catalogs) return std::move(catalogs).error();
  vocabulary.catalogs = std::move(*catalogs);
  auto crosswalks =
      packs::load_crosswalks(home.crosswalks, vocabulary.catalogs, vocabulary.problems);
  if (!crosswalks) return std::move(crosswalks).error();
  if (vocabulary.problems.empty()) vocabulary.crosswalks = std::move(*crosswalks);
  return vocabulary;
}

}  // namespace assay::api
