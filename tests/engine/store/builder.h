// A small schema, a fact builder and a folder that vanishes: all that the store's tests share.
#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "engine/json/read.h"
#include "engine/store/fact_store.h"

namespace assay::store::test {

inline model::Kind kind_of(std::string_view text) {
  const auto document = json::parse(text, "kind.json");
  REQUIRE(document.has_value());
  auto kind = model::parse_kind(*document, "kind.json");
  REQUIRE_MESSAGE(kind.has_value(), (kind ? "" : kind.error().message));
  return *kind;
}

// thing: one field of each type. asset contradicts the register of things.
inline model::Schema small_schema() {
  model::Schema schema;
  for (const char* text : {R"({"kind":"thing","says":"s","label":"name","fields":[
          {"name":"name","type":"text","says":"s"},
          {"name":"level","type":"enum","values":["low","high"],"says":"s"},
          {"name":"count","type":"int","says":"s"},
          {"name":"cost","type":"dec","says":"s"},
          {"name":"live","type":"bool","says":"s"},
          {"name":"from","type":"date","says":"s"},
          {"name":"every","type":"dur","says":"s"},
          {"name":"tags","type":"list","says":"s"}]})",
                           R"({"kind":"asset","says":"s","fields":[
          {"name":"matched","type":"ref","to":"thing","says":"s"},
          {"name":"dismissed","type":"text","says":"s"}],
          "contradicts":{"register":"thing","unless":["matched","dismissed"]}})",
                           R"({"kind":"register_statement","says":"s","label":"kind","fields":[
          {"name":"kind","type":"text","says":"s"},
          {"name":"scope_filter","type":"text","says":"s"},
          {"name":"as_of","type":"date","says":"s"},
          {"name":"period_from","type":"date","says":"s"},
          {"name":"period_to","type":"date","says":"s"},
          {"name":"declared_by","type":"text","says":"s"},
          {"name":"method_text","type":"text","says":"s"},
          {"name":"empty_is_true","type":"bool","says":"s"}]})"}) {
    REQUIRE(schema.add(kind_of(text)).has_value());
  }
  return schema;
}

inline Date day(std::string_view text) {
  const auto date = parse_date(text);
  REQUIRE(date.has_value());
  return *date;
}

class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "assay-store-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] std::filesystem::path path() const { return path_; }
  [[nodiscard]] std::filesystem::path store() const { return path_ / "facts.db"; }

 private:
  std::filesystem::path path_;
};

template <typename T>
T expect(Result<T> result) {
  REQUIRE_MESSAGE(result.has_value(), (result ? "" : result.error().message));
  return std::move(*result);
}

inline void expect(const Status& status) {
  REQUIRE_MESSAGE(status.has_value(), (status ? "" : status.error().message));
}

// A thing known by its name only.
inline model::Fact thing(std::string key, std::string_view observed, model::Cell name,
                         std::string org = "o") {
  model::Fact fact{.org = std::move(org),
                   .kind = "thing",
                   .key = std::move(key),
                   .observed_at = day(observed),
                   .source = "s.csv",
                   .locator = "row 2"};
  fact.cells.resize(8);
  fact.cells[0] = std::move(name);
  return fact;
}

inline model::Fact named(std::string key, std::string_view observed, std::string name,
                         std::string org = "o") {
  return thing(std::move(key), observed, model::Cell::of(std::move(name)), std::move(org));
}

inline LoadSummary load(FactStore& store, const std::vector<model::Fact>& facts,
                        LoadInfo info = {}) {
  Load loading = expect(store.begin_load(std::move(info)));
  for (const model::Fact& fact : facts) expect(loading.append(fact));
  return expect(loading.commit());
}

// "a=first b=second": keys and names of the things of an organisation, in order.
inline std::string things(const model::Snapshot& snapshot, std::string_view org = "o") {
  const model::Table* table = snapshot.find("thing");
  std::string text;
  if (table == nullptr) return text;
  const auto [first, last] = snapshot.rows_of(*table, org);
  for (model::Row row = first; row < last; ++row) {
    if (!text.empty()) text += ' ';
    text += std::string(snapshot.symbols.text(table->key[row])) + "=" +
            to_text(snapshot.cell(*table, row, 0));
  }
  return text;
}

inline std::string things(const FactStore& store, std::string_view as_of,
                          std::optional<std::int64_t> known = {}) {
  return things(expect(store.snapshot(day(as_of), known)));
}

}  // namespace assay::store::test
