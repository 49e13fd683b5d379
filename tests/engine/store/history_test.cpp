// Random histories of loads, corrections, complete registers, rejects and retractions: the store
// and the plainest reading of its meaning (naive.h) must see the same on every day, as known after
// every load.
#include <random>

#include "tests/engine/store/builder.h"
#include "tests/engine/store/naive.h"
#include "tests/engine/store/query.h"

using namespace assay;
using namespace assay::store;
using namespace assay::store::test;

namespace {

class Chance {
 public:
  explicit Chance(unsigned seed) : engine_(seed) {}

  // The engine's numbers are the same everywhere; the library's distributions are not.
  unsigned below(unsigned limit) { return static_cast<unsigned>(engine_() % limit); }
  bool one_in(unsigned many) { return below(many) == 0; }

 private:
  std::mt19937 engine_;
};

constexpr std::int32_t first_day = 19'000;
constexpr unsigned days = 6;

// Two of the same rank, so that they can disagree for ever.
const std::map<std::string, std::int64_t>& ranks() {
  static const std::map<std::string, std::int64_t> of = {{"best", 7}, {"next", 2}, {"peer", 2}};
  return of;
}

model::Cell random_cell(Chance& chance, const std::vector<std::string>& values) {
  switch (chance.below(8)) {
    case 0:
      return {};
    case 1:
      return model::Cell::blank();
    case 2:
      return model::Cell::na();
    case 3:
      return model::Cell::unreadable("?? — no word");
    default:
      return model::Cell::of(values[chance.below(static_cast<unsigned>(values.size()))]);
  }
}

Date random_day(Chance& chance) {
  return {first_day + static_cast<std::int32_t>(chance.below(days))};
}

test::Said random_statement(Chance& chance) {
  static const std::vector<std::string> sources = {"best", "next", "peer", "other", "more"};
  test::Said said;
  said.org = chance.one_in(4) ? "p" : "o";
  said.key = std::string(1, static_cast<char>('a' + chance.below(4)));
  said.day = random_day(chance);
  said.source = sources[chance.below(5)];
  if (const auto rank = ranks().find(said.source); rank != ranks().end())
    said.rank = static_cast<int>(rank->second);
  said.name = random_cell(chance, {"x", "y"});
  said.level = random_cell(chance, {"low", "high"});
  return said;
}

Event random_event(Chance& chance) {
  Event event;
  if (chance.one_in(5)) {
    event.withdrawn = random_statement(chance);
    return event;
  }
  const unsigned many = chance.below(7);
  for (unsigned i = 0; i < many; ++i) event.said.push_back(random_statement(chance));
  if (chance.one_in(3)) event.complete.emplace_back("o", random_day(chance));
  if (chance.one_in(6)) event.complete.emplace_back("p", random_day(chance));
  event.rejected = chance.one_in(5);
  return event;
}

model::Fact fact_of(const test::Said& said) {
  model::Fact fact = thing(said.key, to_text(said.day), said.name, said.org);
  fact.source = said.source;
  fact.cells[1] = said.level;
  return fact;
}

// Does the event to the store; what the store refuses is taken out of it, so that the naive reading
// sees the same. False when nothing happened that has a number.
bool apply(FactStore& store, Event& event) {
  if (event.withdrawn) {
    const auto& gone = *event.withdrawn;
    return store.retract(gone.org, "thing", gone.key, gone.day, "random").has_value();
  }
  Load loading = expect(store.begin_load({.source = "random", .ranks = ranks()}));
  std::vector<test::Said> taken;
  for (const test::Said& said : event.said) {
    if (loading.append(fact_of(said))) taken.push_back(said);
  }
  event.said = taken;
  for (const auto& [org, when] : event.complete) {
    expect(loading.declare_complete(org, "thing", when, {}, "", "", false));
  }
  if (event.rejected) loading.reject("*", "thing");
  expect(loading.commit());
  return true;
}

Things read(const FactStore& store, Date as_of, std::size_t known) {
  const model::Snapshot snapshot = expect(store.snapshot(as_of, static_cast<std::int64_t>(known)));
  Things things;
  const model::Table* table = snapshot.find("thing");
  if (table == nullptr) return things;
  for (model::Row row = 0; row < table->rows(); ++row) {
    things[{std::string(snapshot.symbols.text(table->org[row])),
            std::string(snapshot.symbols.text(table->key[row]))}] = {
        Date{table->observed_at[row]}, static_cast<std::size_t>(table->load[row]),
        to_text(snapshot.cell(*table, row, 0)), to_text(snapshot.cell(*table, row, 1))};
  }
  return things;
}

std::string show(const Things& things) {
  std::string text;
  for (const auto& [of, seen] : things) {
    text += of.first + "/" + of.second + "@" + to_text(seen.observed) + "#" +
            std::to_string(seen.load) + " name " + seen.name + ", level " + seen.level + "\n";
  }
  return text;
}

// The current view beside it, as a person sees it who knows all loads and all days.
std::string view(const std::filesystem::path& file) {
  return query(
      file,
      "SELECT org, key, observed_at, load, name_state, level_state FROM thing ORDER BY org, key");
}

std::string view_of(const model::Snapshot& snapshot) {
  std::string text;
  const model::Table* table = snapshot.find("thing");
  for (model::Row row = 0; table != nullptr && row < table->rows(); ++row) {
    text += std::string(snapshot.symbols.text(table->org[row])) + "|" +
            std::string(snapshot.symbols.text(table->key[row])) + "|" +
            to_text(Date{table->observed_at[row]}) + "|" + std::to_string(table->load[row]) + "|" +
            std::string(name(snapshot.cell(*table, row, 0).state)) + "|" +
            std::string(name(snapshot.cell(*table, row, 1).state)) + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE(
    "random histories read as their plainest meaning says, on every day and after every load") {
  std::size_t compared = 0;
  for (unsigned seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    Chance chance(seed);
    const Folder folder;
    FactStore store = expect(FactStore::create(folder.store(), small_schema()));
    Naive naive;
    for (int i = 0; i < 12; ++i) {
      Event event = random_event(chance);
      if (apply(store, event)) naive.add(event);
    }
    for (std::size_t known = 0; known <= naive.size(); ++known) {
      for (unsigned offset = 0; offset < days; ++offset) {
        const Date as_of{first_day + static_cast<std::int32_t>(offset)};
        CAPTURE(known);
        CAPTURE(to_text(as_of));
        REQUIRE(show(read(store, as_of, known)) == show(naive.at(as_of, known)));
        ++compared;
      }
    }
    CHECK(view(folder.store()) == view_of(expect(store.snapshot({first_day + 400}))));
  }
  CHECK(compared > 3000);
}
