// map new and map check.
#include "engine/intake/check.h"
#include "engine/intake/draft.h"
#include "run.h"

using namespace assay;
using namespace assay::intake;

namespace {

std::string draft(std::string_view bytes) {
  const Folder folder;
  const auto made = draft_mapping(folder.write("a.csv", bytes), small_schema(),
                                  {.org = "acme", .observed_at = *parse_date("2024-12-16")});
  REQUIRE(made.has_value());
  return *made;
}

}  // namespace

TEST_CASE("a draft is a sound mapping that reads its own file without a reject") {
  const char* const files[] = {
      "Id,Name,Stage,Name\n1,Bot,Deployed,x\n2,Cat,In the bin,y\n",
      "Name;First use at;Personal data\nBot;7/4/2024;Yes\nBot;TBD;N/A\n;;\n",
      "N\xE4me,\x93Stage\x94\n\xE9,planned\nb,\n",
      "\xEF\xBB\xBFName,,All\nBot,x,y\n",
      "Name,Sector\n\"a\nb\",\"p, q\"\n",
      "Retention,Users,Accuracy\n6 months,5,0.5\nlong,many,high\n",
      "Stage,Yes*\nplanned*,a\n*,b\n",
      "Name\n",
  };
  for (const char* bytes : files) {
    CAPTURE(bytes);
    const std::string mapping = draft(bytes);
    CAPTURE(mapping);
    const Outcomes made = run_mapped(bytes, mapping);
    CHECK(made.refused == "");
    CHECK(made.reasons() == std::vector<std::string>{});
  }
}

TEST_CASE("a draft guesses encoding, delimiter, key, repeated headers, dates and answers") {
  const std::string made = draft(
      "Id;Nam\xE9;Stage;First use at;Note;Note\nA1;b;Deployed;7/4/2024;x;y\nA2;b;N/A;2023;x;y\n");
  for (const char* part :
       {R"("encoding": "windows-1252")", R"("delimiter": ";")", R"("key": "{id}")",
        R"("header": "Note", "occurrence": 2)", R"("Deployed": "deployed")",
        R"("N/A": {"na": true})", R"("M/D/YYYY")", R"("ignore": "not mapped yet")"}) {
    CAPTURE(part);
    CHECK_MESSAGE(made.find(part) != std::string::npos, made);
  }
}

TEST_CASE("a draft says why it cannot be made") {
  const Folder folder;
  CHECK(draft_mapping(folder.write("a.csv", ""), small_schema(), {})
            .error()
            .message.find("is empty") != std::string::npos);
  CHECK(draft_mapping(folder.write("a.csv", "x\n"), small_schema(), {.kind = "ai_systm"})
            .error()
            .message.find("did you mean `ai_system`?") != std::string::npos);
  CHECK_FALSE(draft_mapping(folder.path() / "none.csv", small_schema(), {}).has_value());
}

TEST_CASE("a check shows columns, fields, samples, rejects and facts without loading") {
  const std::string text = mapping_of(
      R"({"x":{"header":"X","unreadable":"keep"},"s":"S","z":{"header":"Z","ignore":"not needed"}})",
      R"([{"kind":"ai_system","key":"{#}","fields":{"users":"x","stage":{"column":"s","unreadable":"reject"}}}])");
  const Folder folder;
  const auto mapping = parse_mapping(text, "m.json", small_schema());
  REQUIRE(mapping.issues.empty());
  const auto checked =
      check_source(folder.write("a.csv", "X,S,Z\n1,planned,p\nz,planned,q\n3,gone,r\n"),
                   &mapping.mapping, {.strict = true}, small_schema());
  REQUIRE(checked.has_value());
  CHECK(checked->unstable.at("ai_system") == 2);
  REQUIRE(checked->reasons.size() == 1);
  const std::string shown = to_text(*checked);
  for (const char* part : {"1 X", "ignored: not needed", "ai_system.users", "1x `z`",
                           "reject: a.csv:4:3: `gone`", "ai_system: 2 facts", "row numbers: 2"}) {
    CAPTURE(part);
    CHECK_MESSAGE(shown.find(part) != std::string::npos, shown);
  }
}

TEST_CASE("a check tells what a field could not read though its column could, and nothing twice") {
  const std::string text = mapping_of(
      R"({"x":"X","s":{"header":"S","unreadable":"keep"}})",
      R"([{"kind":"ai_system","key":"{#}","fields":{"users":{"template":"{x}1","unreadable":"keep"},
          "stage":"s"}}])");
  const Folder folder;
  const auto mapping = parse_mapping(text, "m.json", small_schema());
  REQUIRE(mapping.issues.empty());
  const auto checked = check_source(folder.write("a.csv", "X,S\n1,planned\nz,gone\n"),
                                    &mapping.mapping, {}, small_schema());
  REQUIRE(checked.has_value());
  const std::string shown = to_text(*checked);
  CHECK_MESSAGE(shown.find("1x `z1`") != std::string::npos, shown);
  const auto once = shown.find("1x `gone`");
  CHECK_MESSAGE(once != std::string::npos, shown);
  CHECK_MESSAGE(shown.find("1x `gone`", once + 1) == std::string::npos, shown);
}
