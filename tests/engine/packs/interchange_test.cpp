// The answers of the cage are read as if a stranger had written them.
#include <doctest/doctest.h>

#include <random>

#include "engine/json/write.h"
#include "engine/packs/decoder.h"
#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

const std::vector<Source> sources = {
    {"pack.lua",
     "pack { id = \"own\", title = \"t\", version = \"1.0.0\", params = { a = days(3), b = { "
     "\"x\", na } } }"},
    {"r.lua",
     R"lua(rule { control = "OWN:1.1", title = "t", subject = "ai_system", severity = { base = 2, add = { by(this.stage, { deployed = 1, otherwise = 0 }) } },
      applies = { stage = one_of { "deployed", na }, ["supplier.name"] = present, that(count("evidence", { system = this.id }), at_least(1)),
        that(share("event_log", {}, { gap_hours = below(3) }), above(percent(95))), that(values("evidence.kind"), overlaps(param.b)),
        that(series("event_log.gap_hours", {}, "enabled_from", 3), not_rising), that(moves("stage"), at_most(2)), topics = contains_all(catalog "OWN:all") },
      expect { id = "x", says = "s", level = "own", method = "test", some = "event_log", where = { system = this.id },
        has = { enabled_from = { present, fresh(param.a), not_after(this.first_use_at + days(2)) }, retention = either { absent, at_least(months(2) * 3) } }, empty = "undetermined" },
      expect { id = "y", says = "s", level = "own", method = "test", every = "event_log", where = { system = this.id },
        test = { reads = { "gap_hours", "this.stage", "param.a", "today" }, run = function() return "satisfied" end } },
      remedy = { task = "Do {name}", owner = "o", within = days(3), effort = "M", after = { "r" } } })lua"},
    {"r.cases.lua",
     R"lua(case { "c", facts = { ai_system = { id = "s", stage = blank, score = unreadable("?"), topics = { "a" } } }, params = { a = days(4) }, complete = { "evidence" }, expects = { x = "satisfied", severity = "low" } })lua"}};

std::map<std::string, std::string> texts() {
  std::map<std::string, std::string> made;
  for (const Source& source : sources) made[source.name] = source.text;
  return made;
}

void collect(json::Value& value, std::vector<json::Value*>& found) {
  found.push_back(&value);
  if (auto* items = std::get_if<json::Array>(&value.data)) {
    for (json::Value& item : *items) collect(item, found);
  }
  if (auto* members = std::get_if<json::Object>(&value.data)) {
    for (json::Member& member : *members) collect(member.value, found);
  }
}

}  // namespace

TEST_CASE("what a cage never writes is refused or said, and never crashes") {
  const auto answers = ask_cage({ASSAY_CAGE, {}}, sources);
  REQUIRE(answers);
  const auto decode = [&](const std::vector<Answer>& given) {
    Loaded loaded;
    loaded.schema = test_schema();
    loaded.catalogs = test_catalogs();
    return decode_pack(given, texts(), {}, std::move(loaded));
  };
  const auto whole = decode(*answers);
  REQUIRE(whole);
  CHECK(issues_of(*whole) == "");

  const unsigned seed = 20240131;
  std::mt19937 random(seed);
  const auto pick = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  std::size_t refused = 0, accepted = 0;
  for (int round = 0; round < 4000; ++round) {
    std::vector<Answer> bent = *answers;
    for (std::size_t times = 1 + pick(3); times > 0; --times) {
      std::vector<json::Value*> nodes;
      collect(bent[pick(bent.size())].value, nodes);
      json::Value& node = *nodes[pick(nodes.size())];
      json::Value copy = *nodes[pick(nodes.size())];
      switch (pick(8)) {
        case 0:
          node.data = nullptr;
          break;
        case 1:
          node.data = pick(2) == 0;
          break;
        case 2:
          node.data = json::Number{std::to_string(static_cast<int>(random()))};
          break;
        case 3:
          node.data = json::Number{"-1e999"};
          break;
        case 4:
          node.data = std::string("this..x");
          break;
        case 5:
          node.data = json::Array{copy, copy};
          break;
        case 6:
          node.data = json::Object{json::Member{"path", copy}};
          break;
        default:
          node = copy;
          break;
      }
    }
    const auto decoded = decode(bent);
    CAPTURE(round);
    if (decoded) {
      ++accepted;
    } else {
      ++refused;
      CHECK(decoded.error().code == Code::internal);
    }
  }
  MESSAGE("seed " << seed << ": " << refused << " refused, " << accepted
                  << " read with or without issues");
  CHECK(refused > 100);
  CHECK(accepted > 100);
}
