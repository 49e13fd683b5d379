// Prints how long loading and snapshots take: store_speed [facts]. Meant for a release build.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "engine/store/fact_store.h"

using namespace assay;

namespace {

// Wall and processor time: on a busy machine the second is the fairer one.
struct Watch {
  std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
  std::clock_t cpu = std::clock();

  [[nodiscard]] double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count();
  }
  [[nodiscard]] double busy() const {
    return static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
  }
};

// Ten fields, as an inventory has them.
model::Schema schema() {
  using model::Type;
  model::Kind kind{.name = "thing", .says = "s"};
  kind.fields = {
      {.name = "name"},
      {.name = "stage", .type = Type::enumeration, .values = {"pilot", "live", "retired"}},
      {.name = "owner", .type = Type::reference, .target = "person"},
      {.name = "since", .type = Type::date},
      {.name = "count", .type = Type::integer},
      {.name = "share", .type = Type::decimal},
      {.name = "personal", .type = Type::boolean},
      {.name = "purpose"},
      {.name = "tags", .list = true},
      {.name = "note"}};
  model::Schema made;
  for (int i = 0; i < 8; ++i) {
    kind.name = "thing_" + std::to_string(i);
    if (!made.add(kind)) std::abort();
  }
  return made;
}

model::Fact fact(int i) {
  using model::Cell;
  const std::string number = std::to_string(i);
  return {.org = "org-" + std::to_string(i % 41),
          .kind = "thing_" + std::to_string(i % 8),
          .key = "DOE-" + number,
          .observed_at = {20'000 + i % 3},
          .source = "register.csv",
          .locator = "row " + std::to_string(i / 40),
          .cells = {Cell::of("System number " + number),
                    Cell::of(std::string(i % 2 == 0 ? "pilot" : "live")),
                    Cell::of("person-" + std::to_string(i % 500)),
                    Cell::of(Period::of({19'000 + i % 900})), Cell::of(Decimal::of(i)),
                    Cell::of(Decimal{std::int64_t{i} * 1000}), Cell::of(i % 3 == 0),
                    Cell::of("Helps somebody to do something, kind " + std::to_string(i % 100)),
                    Cell::of(model::List{"alpha", "beta-" + std::to_string(i % 7)}),
                    i % 5 == 0 ? Cell::blank() : Cell{}}};
}

template <typename T>
T must(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "%s\n", result.error().message.c_str());
    std::exit(1);
  }
  return std::move(*result);
}

void load(store::FactStore& store, const std::vector<model::Fact>& facts, const char* what) {
  const Watch watch;
  auto loading = must(store.begin_load({.source = "register.csv"}));
  for (const model::Fact& one : facts) must(loading.append(one));
  const double appended = watch.busy();
  must(loading.commit());
  std::printf("%-28s %8zu facts %7.3f s, busy %.3f s (of it commit %.3f s)\n", what, facts.size(),
              watch.seconds(), watch.busy(), watch.busy() - appended);
}

void snapshot(const store::FactStore& store, const char* what,
              const std::optional<std::string>& org = {}) {
  const Watch watch;
  const model::Snapshot made = must(store.snapshot({21'000}, {}, org));
  std::size_t rows = 0;
  for (const auto& [kind, table] : made.tables) rows += table.rows();
  std::printf("%-28s %8zu rows  %7.3f s, busy %.3f s\n", what, rows, watch.seconds(), watch.busy());
}

}  // namespace

int main(int count, char** words) {
  const int many = count > 1 ? std::atoi(words[1]) : 87'000;
  const auto folder =
      std::filesystem::temp_directory_path() / ("assay-speed-" + std::to_string(many));
  std::filesystem::remove_all(folder);
  std::filesystem::create_directory(folder);
  std::vector<model::Fact> facts;
  for (int i = 0; i < many; ++i) facts.push_back(fact(i));
  {
    auto store = must(store::FactStore::create(folder / "facts.db", schema()));
    load(store, facts, "first load");
    snapshot(store, "snapshot");
    snapshot(store, "snapshot of one in 41", "org-7");
    for (model::Fact& one : facts) one.observed_at.days += 30;
    load(store, facts, "second load, same keys");
    snapshot(store, "snapshot of two versions");
  }
  std::printf("file %.1f MB\n",
              static_cast<double>(std::filesystem::file_size(folder / "facts.db")) / 1e6);
  std::filesystem::remove_all(folder);
  return 0;
}
