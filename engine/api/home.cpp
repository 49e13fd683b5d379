#include "engine/api/home.h"

#include <algorithm>
#include <map>

#include "engine/base/digest.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/packs/datasets.h"

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

bool is_same(const model::Catalog& one, const model::Catalog& other) {
  return one.prefix == other.prefix && one.name == other.name && one.version == other.version &&
         one.reading == other.reading &&
         std::equal(
             one.controls.begin(), one.controls.end(), other.controls.begin(), other.controls.end(),
             [](const auto& a, const auto& b) { return a.id == b.id && a.title == b.title; });
}

// What packs may share is taken once.
Status add_own_catalogs(packs::Catalogs& catalogs, const PackPlace& pack) {
  const fs::path folder = pack.folder / "frameworks";
  std::error_code ignored;
  if (!fs::is_directory(folder, ignored)) return Ok{};
  auto files = packs::load_catalog_files(folder);
  if (!files) return std::move(files).error();
  for (packs::CatalogFile& file : *files) {
    const auto& known = catalogs.all();
    if (std::any_of(known.begin(), known.end(),
                    [&](const auto& one) { return is_same(one, file.catalog); }))
      continue;
    auto added = catalogs.add(std::move(file.catalog));
    if (added) continue;
    Error error = std::move(added).error();
    return Error{Code::pack, error.message, (folder / file.file).generic_string()};
  }
  return Ok{};
}

// Of the files in the packs' folders `schemas`.
Result<std::string> digest_of_kinds(std::span<const PackPlace> packs) {
  Digester digester;
  bool any = false;
  for (const PackPlace& pack : packs) {
    const fs::path folder = pack.folder / "schemas";
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) continue;
    auto files = list_files(folder);
    if (!files) return std::move(files).error();
    for (const fs::path& file : *files) {
      auto bytes = read_file(folder / file);
      if (!bytes) return std::move(bytes).error();
      digester.part(file.generic_string()).part(*bytes);
      any = true;
    }
  }
  return any ? to_hex(digester.finish()) : "";
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
  std::map<fs::path, PackPlace> chosen;  // by the whole path: folders may have one name
  for (const std::string& word : wanted) {
    if (const auto found = known.find(word); found != known.end()) {
      chosen.emplace(found->second, PackPlace{found->first, found->second});
      continue;
    }
    const fs::path folder = fs::path(word).lexically_normal();
    std::error_code problem;
    if (is_pack(folder)) {
      fs::path whole = fs::absolute(folder, problem);
      if (!whole.has_filename()) whole = whole.parent_path();
      chosen.emplace(whole, PackPlace{whole.filename().string(), folder});
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
  if (wanted.empty()) {
    for (const auto& [id, folder] : known) chosen.emplace(folder, PackPlace{id, folder});
  }
  if (chosen.empty()) return Error{Code::pack, "no pack found", home.rules.string()};
  std::vector<PackPlace> places;
  for (auto& [whole, place] : chosen) places.push_back(std::move(place));
  std::stable_sort(places.begin(), places.end(),
                   [](const PackPlace& a, const PackPlace& b) { return a.id < b.id; });
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
  auto own_kinds = digest_of_kinds(packs);
  if (!own_kinds) return std::move(own_kinds).error();
  vocabulary.own_kinds = std::move(*own_kinds);
  auto catalogs = packs::load_catalogs(home.catalogs);
  if (!catalogs) return std::move(catalogs).error();
  vocabulary.shipped_catalogs = std::move(*catalogs);
  vocabulary.catalogs = vocabulary.shipped_catalogs;
  for (const PackPlace& pack : packs) {
    auto own = add_own_catalogs(vocabulary.catalogs, pack);
    if (!own) return std::move(own).error();
  }
  auto crosswalks =
      packs::load_crosswalks(home.crosswalks, vocabulary.shipped_catalogs, vocabulary.problems);
  if (!crosswalks) return std::move(crosswalks).error();
  if (vocabulary.problems.empty()) vocabulary.crosswalks = std::move(*crosswalks);
  return vocabulary;
}

}  // namespace assay::api
