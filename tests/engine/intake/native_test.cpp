#include "run.h"

using namespace assay;
using namespace assay::intake;

namespace {

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("native JSON Texts become facts") {
  const Outcomes made = run_native(
      "{\"kind\":\"ai_system\",\"key\":\"s1\",\"org\":\"acme\",\"observed_at\":\"2025-01-01\","
      "\"basis\":\"record\",\"name\":\"Bot\",\"stage\":\"operated\",\"users\":5,"
      "\"accuracy\":0.5,\"personal_data\":true,\"first_use_at\":\"2024-02\",\"retention\":\"P6M\","
      "\"sector\":[\"a\",\"b\"],\"purpose\":null,\"owner\":{\"na\":true},"
      "\"decides_about\":{\"unreadable\":\"x\"},\"valid_to\":\"2026-01-01\",\"evidence\":[\"e1\"]}"
      "\n\n"
      "{\"kind\":\"impact_assessment\",\"key\":\"i\",\"org\":\"acme\",\"observed_at\":\"2025-01-"
      "01\",\"fields\":{\"about\":\"ai_system:s1\"}}\r\n"
      "{\"complete\":\"ai_system\",\"org\":\"acme\",\"as_of\":\"2025-01-01\",\"method\":\"scan\"}"
      "\n",
      "f.jsonl");
  CHECK(made.refused == "");
  CHECK(made.lines() ==
        Texts{"ai_system s1 name=Bot purpose=<blank> stage=operated personal_data=true "
              "first_use_at=2024-02 users=5 accuracy=0.5 retention=P6M sector=a, b "
              "decides_about=<unreadable> owner=<na>",
              "impact_assessment i about=ai_system:s1"});
  CHECK(made.facts[0].basis == model::Basis::record);
  CHECK(made.facts[0].evidence == Texts{"e1"});
  CHECK(made.facts[0].locator == "line 1");
  REQUIRE(made.complete.size() == 1);
  CHECK(made.complete[0].method == "scan");
  CHECK(made.summary.files[0].empty_lines == 1);
}

TEST_CASE("a list of facts and a document of facts mean the same") {
  const Outcomes list = run_native(
      R"([{"kind":"ai_system","key":"s","org":"acme","observed_at":"2025-01-01","name":"B"}])",
      "f.json");
  const Outcomes document = run_native(
      R"({"org":"acme","observed_at":"2025-01-01","basis":"test","facts":{"ai_system":[{"key":"s","name":"B"}]},"complete":[{"complete":"ai_system","as_of":"2025-01-01"}]})",
      "f.json");
  CHECK(list.lines() == Texts{"ai_system s name=B"});
  CHECK(document.lines() == list.lines());
  CHECK(document.facts.at(0).basis == model::Basis::test);
  CHECK(document.facts.at(0).locator == "/facts/ai_system/0");
  CHECK(document.complete.size() == 1);
}

TEST_CASE("what does not fit is rejected with place, found, expected and the nearest right word") {
  const std::string head =
      R"({"kind":"ai_system","key":"s","org":"acme","observed_at":"2025-01-01",)";
  struct {
    std::string line;
    const char* says;
  } const cases[] = {
      {head + R"("nme":"x"})", "unknown field `nme` of kind `ai_system`; did you mean `name`?"},
      {R"({"kind":"impact_assessment","key":"i","org":"acme","observed_at":"2025-01-01","independent":true})",
       "`independent` of kind `impact_assessment` is computed by the engine and no source may give "
       "it; leave it out"},
      {head + R"("stage":"deploied"})", "did you mean `deployed`?"},
      {head + R"("stage":"Deployed"})", "`Deployed` does not fit `stage`"},
      {head + R"("users":"5"})", "`5` does not fit `users`, expected a number"},
      {head + R"("users":1.5})", "a whole number"},
      {head + R"("users":1e300})", "a whole number"},
      {head + R"("users":99999999999999999999999})", "a whole number"},
      {head + R"("accuracy":0.1234567})", "at most six decimals"},
      {head + R"("personal_data":"yes"})", "expected true or false"},
      {head + R"("first_use_at":"2024-02-30"})", "`2024-02-30` does not fit `first_use_at`"},
      {head + R"("first_use_at":20240101})", "expected a date as text"},
      {head + R"("name":""})", "not empty (blank is null)"},
      {head + R"("name":{"N/A":true}})", "expected a value, null"},
      {head + R"("sector":"a"})", "a list of texts"},
      {head + R"("name":"a","name":"b"})", "stands twice"},
      {head + R"("name":"a","fields":{"name":"b"}})", "stands here twice"},
      {head + R"("basis":"proof"})", "unknown basis `proof`"},
      {head + R"("valid_to":"soon"})", "`soon` is no day"},
      {R"({"kind":"ai_sistem","key":"s","org":"a","observed_at":"2025-01-01"})",
       "did you mean `ai_system`?"},
      {R"({"key":"s"})", "a fact needs a `kind`"},
      {R"({"kind":"ai_system","key":"","org":"a","observed_at":"2025-01-01"})",
       "a `key` that is not empty"},
      {R"({"kind":"ai_system","key":"s","org":"a"})", "a fact needs `observed_at`"},
      {R"({"kind":"ai_system","key":"s","observed_at":"2025-01-01"})", "names the organisation"},
      {R"({"kind":"impact_assessment","key":"s","org":"a","observed_at":"2025-01-01","about":"s1"})",
       "a fact named as `kind:key`"},
      {R"({"complete":"ai_system","org":"a"})", "needs `as_of`"},
      {R"({"complete":"ai_systm","org":"a","as_of":"2025-01-01"})", "did you mean `ai_system`?"},
      {"[1]", "expected a fact as an object"},
      {"{", "is not JSON"},
      {std::string(70, '[') + std::string(70, ']'), "64 levels deep"},
      {"{\"kind\":\"\xFF\"}", "is not UTF-8"},
      {R"({"kind":"a\u0000b"})", "NUL"},
  };
  for (const auto& wrong : cases) {
    CAPTURE(wrong.line);
    const Outcomes made = run_native(
        "{\"kind\":\"person\",\"key\":\"p\",\"org\":\"a\",\"observed_at\":\"2025-01-01\"}\n" +
            wrong.line + "\n",
        "f.jsonl");
    CHECK(made.refused == "");
    CHECK(made.facts.size() == 1);
    REQUIRE(made.rejects.size() == 1);
    const std::string reason = made.reasons()[0];
    CHECK_MESSAGE(reason.find(wrong.says) != std::string::npos, reason);
    CHECK_MESSAGE(reason.starts_with("f.jsonl:2:"), reason);
    CHECK(json::parse(to_json(made.rejects[0]), "r").has_value());
  }
}

TEST_CASE("a document that is no document of facts is refused") {
  struct {
    const char* text;
    const char* says;
  } const cases[] = {
      {"", "is empty"},
      {"{}", "expected facts"},
      {"[", "is not JSON"},
      {R"({"facts":[]})", "must be an object of kinds"},
      {R"({"facts":{"ai_sistem":[]}})", "did you mean `ai_system`?"},
      {R"({"facts":{"ai_system":{}}})", "must be a list"},
      {R"({"fact":{},"facts":{}})", "did you mean `facts`?"},
      {R"([] x)", "is not JSON"},
  };
  for (const auto& wrong : cases) {
    CAPTURE(wrong.text);
    const Outcomes made = run_native(wrong.text, "f.json");
    CHECK_MESSAGE(made.refused.find(wrong.says) != std::string::npos, made.refused);
  }
}

TEST_CASE("the command can name the organisation and complete kinds") {
  Options options;
  options.org = "acme";
  options.complete = {"ai_system"};
  const Outcomes made = run_native(R"([{"kind":"ai_system","key":"s","observed_at":"2025-01-01"}])",
                                   "f.json", options);
  REQUIRE(made.facts.size() == 1);
  CHECK(made.facts[0].org == "acme");
  REQUIRE(made.complete.size() == 1);
  CHECK(to_text(made.complete[0].as_of) == "2025-01-01");
  options.complete = {"ai_systm"};
  CHECK(run_native(R"([{"kind":"ai_system","key":"s","observed_at":"2025-01-01"}])", "f.json",
                   options)
            .refused.find("did you mean `ai_system`?") != std::string::npos);
}

TEST_CASE("mended native rejects load again") {
  const Outcomes first = run_native(
      R"({"org":"acme","observed_at":"2025-01-01","facts":{"ai_system":[{"key":"s","users":"5"}]}})",
      "f.json");
  REQUIRE(first.rejects.size() == 1);
  std::string line = to_json(first.rejects[0]);
  const auto at = line.find("\"users\":\"5\"");
  REQUIRE(at != std::string::npos);
  line.replace(at, 11, "\"users\":5");
  const Outcomes second = run_native(line, "rejects.jsonl");
  CHECK(second.refused == "");
  CHECK(second.lines() == Texts{"ai_system s users=5"});
  CHECK(second.facts.at(0).source == "f.json");
}
