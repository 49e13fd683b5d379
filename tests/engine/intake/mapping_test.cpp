#include "engine/intake/mapping.h"

#include "support.h"

using namespace assay;
using namespace assay::intake;

namespace {

// A mapping of one source; `columns` and `facts` are JSON, `more` further members of the source.
std::string with(const std::string& columns, const std::string& facts, const std::string& more = "",
                 const std::string& top = "") {
  return R"({"mapping":1,)" + top +
         R"("sources":[{"file":"a.csv","org":"acme","observed_at":"2024-12-16",)" + more +
         R"("columns":)" + columns + R"(,"facts":)" + facts + "}]}";
}

std::vector<Error> issues(const std::string& text) {
  return parse_mapping(text, "m.json", small_schema()).issues;
}

}  // namespace

TEST_CASE("the example of the documentation is a sound mapping") {
  const std::string text = R"({
  "mapping": 1,
  "title": "Inventory of Acme",
  "tables": {
    "absent": { "answers": { "N/A": {"na": true}, "not applicable": {"na": true}, "-": {"blank": true} }, "otherwise": "keep" },
    "yes_no": { "use": "absent", "answers": { "yes*": true, "no": false } }
  },
  "conditions": { "in_use": { "stage": ["deployed", "operated"] } },
  "dates": { "us": { "patterns": ["M/D/YYYY", "MM/YYYY", "YYYY"], "serial_years": [1990, 2040] } },
  "sources": [{
    "file": "inventory.csv", "encoding": "windows-1252",
    "org": "{agency}", "observed_at": "2024-12-16", "basis": "claim", "table": "absent",
    "columns": {
      "name":    "Use Case Name",
      "agency":  { "position": 3, "header": "Agency Abbreviation" },
      "stage":   { "header": "Stage of Development", "table": { "answers": { "In production": "operated", "Initiated": "planned" } } },
      "assessed":{ "header": "Has an impact assessment been made?", "table": "yes_no", "asked_when": "in_use" },
      "why":     { "header": "If other, please explain.", "occurrence": 2 },
      "contact": { "header": "Contact", "ignore": "names of persons are not loaded" }
    },
    "facts": [
      { "kind": "ai_system", "key": "{#}", "fields": { "name": "name", "stage": "stage", "purpose": { "template": "{name}[: {why}]" } } },
      { "kind": "impact_assessment", "key": "{#}", "when": { "assessed": "true" }, "fields": { "system": { "template": "{#}" } } }
    ]
  }]
})";
  const auto made = parse_mapping(text, "m.json", small_schema());
  for (const Error& issue : made.issues) MESSAGE(issue.where << " " << issue.message);
  REQUIRE(made.issues.empty());
  const SourceMap& source = made.mapping.sources.at(0);
  CHECK(source.encoding == Encoding::windows_1252);
  CHECK(source.facts.size() == 2);
  CHECK(source.facts[0].key.numbered);
  CHECK(made.mapping.digest.size() == 64);
}

TEST_CASE("every mistake in a mapping is named with its place and the nearest right word") {
  const std::string name = R"({"name":"Name"})", fact = R"([{"kind":"ai_system","key":"{name}"}])";
  struct {
    std::string text, says;
  } const cases[] = {
      {"[]", "must be an object"},
      {"{", "is not JSON"},
      {R"({"mapping":2,"sources":[]})", "must be 1, but is 2"},
      {R"({"mapping":1})", "needs a list `sources`"},
      {R"({"mapping":1,"source":[]})", "did you mean `sources`?"},
      {with(name, fact, R"("encodng":"utf-8",)"), "did you mean `encoding`?"},
      {with(name, fact, R"("encoding":"windows-1251",)"), "did you mean `windows-1252`?"},
      {with(name, fact, R"("delimiter":";;",)"), "one character"},
      {with(R"({"Name":"Name"})", fact), "cannot name a column"},
      {with(R"({"all":"Name"})", fact), "cannot name a column"},
      {with(R"({"name":"Name","other":"Other"})", fact), "neither used nor ignored"},
      {with(R"({"name":{"header":"Name","ignore":" "}})", "[]"), "the reason why"},
      {with(R"({"name":{"header":"Name","ignore":"x"}})", fact), "is ignored, but used here"},
      {with(R"({"name":{"occurrence":2,"position":3}})", fact), "`occurrence` belongs"},
      {with(R"({"name":{"pointer":"/a"}})", fact), "belongs to JSON"},
      {with(R"({"name":{"header":"Name","table":"yes"}})", fact, "",
            R"("tables":{"yesno":{"answers":{}}},)"),
       "unknown table `yes`"},
      {with(name, R"([{"kind":"ai_sistem","key":"{name}"}])"), "did you mean `ai_system`?"},
      {with(name, R"([{"kind":"ai_system","key":"{nam}"}])"), "did you mean `name`?"},
      {with(name, R"([{"kind":"ai_system","key":"{name"}])"), "is not closed"},
      {with(name, R"([{"kind":"ai_system","key":"name}"}])"), "lonely `}`"},
      {with(name, R"([{"kind":"ai_system","key":"{name}","fields":{"stge":"name"}}])"),
       "did you mean `stage`?"},
      {with(name,
            R"([{"kind":"impact_assessment","key":"{name}","fields":{"independent":"name"}}])"),
       "`independent` of kind `impact_assessment` is computed by the engine and no source may give "
       "it"},
      {with(name,
            R"([{"kind":"ai_system","key":"{name}","fields":{"stage":{"constant":"deploid"}}}])"),
       "did you mean `deployed`?"},
      {with(name, R"([{"kind":"ai_system","key":"{name}","fields":{"users":{"constant":1.5}}}])"),
       "a whole number"},
      {with(
           name,
           R"([{"kind":"ai_system","key":"{name}","fields":{"name":{"column":"name","template":"x"}}}])"),
       "exactly one of"},
      {with(
           name,
           R"([{"kind":"ai_system","key":"{name}","fields":{"name":{"column":"name","dates":["YYYY"]}}}])"),
       "belongs to dates"},
      {with(
           name,
           R"([{"kind":"ai_system","key":"{name}","fields":{"first_use_at":{"column":"name","dates":["M/D"]}}}])"),
       "has no year"},
      {with(
           name,
           R"([{"kind":"ai_system","key":"{name}","fields":{"first_use_at":{"column":"name","dates":["YYYYx"]}}}])"),
       "unknown letter `x`"},
      {with(
           name,
           R"([{"kind":"ai_system","key":"{name}","fields":{"name":{"column":"name","split":","}}}])"),
       "belongs to lists"},
      {with(
           name,
           R"([{"kind":"ai_system","key":"{name}","fields":{"sector":{"column":"name","split":"choices"}}}])"),
       "needs a `table`"},
      {with(R"({"name":{"header":"Name","table":{"answers":{"Live":"deploid","Idea":"planned"}}}})",
            R"([{"kind":"ai_system","key":"{name}","fields":{"stage":"name"}}])"),
       "an answer means `deploid`, which does not fit `stage`"},
      {with(name, R"([{"kind":"ai_system","key":"{name}","when":"used"}])"),
       "unknown condition `used`"},
      {with(name, R"([{"kind":"ai_system","key":"{name}","when":{"nam":"x"}}])"),
       "did you mean `name`?"},
      {with(name, R"([{"kind":"ai_system","key":"{name}","when":{"name":{"state":"empty"}}}])"),
       "unknown state"},
      {with(name, R"([{"kind":"ai_system","key":"{name}","basis":"clam"}])"),
       "did you mean `claim`?"},
      {with(name, fact, "", R"("conditions":{"a":{"name":"x"}},)"), "never used"},
      {with(name, R"([{"kind":"ai_system","key":"{name}","when":"a"}])", "",
            R"("conditions":{"a":{"not":"a"}},)"),
       "rests on itself"},
      {with(
           R"({"name":{"header":"N","asked_when":{"b":"x"}},"b":{"header":"B","asked_when":{"name":"x"}}})",
           fact),
       "depends on itself"},
      {with(R"({"name":{"header":"N","table":{"answers":{"Yes":true," yes ":false}}}})", fact),
       "twice with different meanings"},
      {with(name, fact, R"("complete":[{"kind":"ai_system"}],)"), "has no `as_of`"},
      {R"({"mapping":1,"sources":[{"file":"a.csv","columns":{"name":"N"},"facts":[{"kind":"ai_system","key":"{name}"}]}]})",
       "`observed_at`"},
  };
  for (const auto& wrong : cases) {
    CAPTURE(wrong.text);
    const auto found = issues(wrong.text);
    REQUIRE_FALSE(found.empty());
    bool said = false;
    std::string all;
    for (const Error& issue : found) {
      said = said || issue.message.find(wrong.says) != std::string::npos;
      all += issue.message + " | ";
      CHECK(issue.where.starts_with("m.json"));
    }
    CAPTURE(all);
    CHECK_MESSAGE(said, wrong.says);
  }
}

TEST_CASE("a mapping names several mistakes at once") {
  const auto found = issues(
      with(R"({"name":"Name"})",
           R"([{"kind":"ai_system","key":"{name}","fields":{"stge":"name","nme":"name"}}])"));
  CHECK(found.size() == 2);
}

TEST_CASE("a star in a file name stands for any text") {
  CHECK(fits("*.csv", "a.csv"));
  CHECK(fits("in*ory-*.csv", "inventory-2024.csv"));
  CHECK(fits("*", ""));
  CHECK_FALSE(fits("*.csv", "a.csv.bak"));
  CHECK_FALSE(fits("a.csv", "b.csv"));
}
