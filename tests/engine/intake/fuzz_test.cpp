// Random and mutated input never crashes the room, and everything that is read is accounted for.
// Seeds are printed.
#include <random>

#include "engine/intake/draft.h"
#include "run.h"

using namespace assay;
using namespace assay::intake;

namespace {

// Changes some bytes of a sound text: flips, cuts, doubles.
std::string mutate(std::string text, std::mt19937& random) {
  for (std::size_t k = 1 + random() % 4; k > 0 && !text.empty(); --k) {
    const std::size_t at = random() % text.size();
    switch (random() % 4) {
      case 0:
        text[at] = static_cast<char>(random() % 256);
        break;
      case 1:
        text.erase(at, 1 + random() % 8);
        break;
      case 2:
        text.insert(at, text.substr(at, 1 + random() % 16));
        break;
      default:
        text[at] = "{}[]\",:\n*#"[random() % 10];
        break;
    }
  }
  return text;
}

void check_accounts(const Outcomes& made) {
  if (!made.refused.empty()) return;
  CHECK(made.summary.rejects() == made.rejects.size());
  CHECK(made.summary.fact_count() == made.facts.size());
  for (const Reject& reject : made.rejects) {
    CHECK_FALSE(reject.reasons.empty());
    CHECK(json::parse(to_json(reject), "r").has_value());
  }
  CHECK(json::parse(to_json(made.summary), "s").has_value());
}

const std::string sound_mapping = mapping_of(
    R"({"x":{"header":"X","table":"t"},"y":{"header":"Y","asked_when":{"x":"a*"}},"z":{"position":3,"unreadable":"keep"}})",
    R"([{"kind":"ai_system","key":"{#}","fields":{"users":"z","name":{"template":"{x}[: {y}]"},"sector":{"column":"y","split":["json","choices",","],"table":"t"}}},
        {"kind":"person","key":"{#}-{item}","each":{"column":"y","split":","},"when":{"x":{"not":"b"}}}])",
    "", R"("tables":{"t":{"answers":{"a":"a","a, b":"b","n/a":{"na":true}},"otherwise":"keep"}},)");

}  // namespace

TEST_CASE("mutated mappings are refused or sound, never fatal") {
  const unsigned seed = 4101;
  INFO("seed ", seed);
  std::mt19937 random(seed);
  const model::Schema schema = small_schema();
  const Folder folder;
  const auto file = folder.write("a.csv", "X,Y,Z\na,\"p,q\",1\nb,,z\n\"a, b\",[],\n");
  std::size_t sound = 0;
  for (int round = 0; round < 1500; ++round) {
    const auto mapping = parse_mapping(mutate(sound_mapping, random), "m.json", schema);
    for (const Error& issue : mapping.issues) CHECK(issue.where.starts_with("m.json"));
    if (!mapping.issues.empty()) continue;
    ++sound;
    check_accounts(run(file, &mapping.mapping));
  }
  CHECK(sound > 10);
}

TEST_CASE("random CSV through a mapping is accounted for") {
  const unsigned seed = 4102;
  INFO("seed ", seed);
  std::mt19937 random(seed);
  const auto mapping = parse_mapping(sound_mapping, "m.json", small_schema());
  REQUIRE(mapping.issues.empty());
  const Folder folder;
  const std::string signs[] = {"a",  "b",    ",",       ",", ",",    "\n",     "\n",
                               "\"", "a, b", "[\"a\"]", "1", "\xFF", "\u00A0", std::string(1, '\0'),
                               "n/a"};
  for (int round = 0; round < 400; ++round) {
    std::string text = "X,Y,Z\n";
    for (std::size_t k = random() % 60; k > 0; --k) text += signs[random() % std::size(signs)];
    CAPTURE(text);
    const Outcomes made = run(folder.write("a.csv", text), &mapping.mapping);
    check_accounts(made);
    if (made.refused.empty()) {
      const FileSummary& file = made.summary.files.at(0);
      std::size_t systems = 0;
      for (const model::Fact& fact : made.facts) systems += fact.kind == "ai_system" ? 1 : 0;
      CHECK(systems + file.rejects == file.records);
    }
  }
}

TEST_CASE("mutated native JSON is accounted for") {
  const unsigned seed = 4103;
  INFO("seed ", seed);
  std::mt19937 random(seed);
  const Folder folder;
  const std::string line =
      R"({"kind":"ai_system","key":"s1","org":"acme","observed_at":"2025-01-01","name":"B","users":5,"sector":["a"],"purpose":null,"fields":{"stage":"planned"}})";
  for (int round = 0; round < 600; ++round) {
    check_accounts(
        run(folder.write("f.jsonl", mutate(line + "\n" + line + "\n", random)), nullptr));
    check_accounts(
        run(folder.write("f.json",
                         mutate(R"({"org":"a","facts":{"ai_system":[)" + line + "]}}", random)),
            nullptr));
  }
}

TEST_CASE("a draft of random CSV is sound or refused") {
  const unsigned seed = 4104;
  INFO("seed ", seed);
  std::mt19937 random(seed);
  const model::Schema schema = small_schema();
  const Folder folder;
  const std::string signs[] = {"Name", "Stage",    "a*",   "*",      ",", ",", "\n",
                               "\"",   "7/4/2024", "\xE9", "\u2019", " ", "5"};
  for (int round = 0; round < 300; ++round) {
    std::string text = "Name,Stage,Users,First use at,Sector\n";
    for (std::size_t k = random() % 60; k > 0; --k) text += signs[random() % std::size(signs)];
    CAPTURE(text);
    const auto file = folder.write("a.csv", text);
    const auto made = draft_mapping(file, schema, {.org = "acme", .observed_at = Date{20000}});
    if (!made) continue;
    const auto mapping = parse_mapping(*made, "m.json", schema);
    for (const Error& issue : mapping.issues)
      MESSAGE(issue.where << " " << issue.message << "\n" << *made);
    REQUIRE(mapping.issues.empty());
    check_accounts(run(file, &mapping.mapping));
  }
}
