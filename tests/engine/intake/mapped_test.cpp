// Each feature of the mapping language and each trap of real registers, as source → facts.
#include "engine/base/text.h"
#include "run.h"

using namespace assay;
using namespace assay::intake;

namespace {

using Texts = std::vector<std::string>;

struct Case {
  const char* what;
  std::string bytes, mapping;
  Texts lines;  // of the facts
  std::vector<std::string> reasons =
      {};  // beginnings are not enough: parts of the reasons, in order
};

void check(const Case& one) {
  CAPTURE(one.what);
  const Outcomes made = run_mapped(one.bytes, one.mapping);
  CHECK(made.refused == "");
  CHECK(text::join(made.lines(), "\n") == text::join(one.lines, "\n"));
  const auto reasons = made.reasons();
  CAPTURE(reasons);
  REQUIRE(reasons.size() == one.reasons.size());
  for (std::size_t i = 0; i < reasons.size(); ++i)
    CHECK_MESSAGE(reasons[i].find(one.reasons[i]) != std::string::npos, reasons[i]);
}

// One fact ai_system keyed by {#} with one field.
std::string field(const std::string& name, const std::string& reading, const std::string& more = "",
                  const std::string& top = "") {
  return mapping_of(
      R"({"x":"X"})",
      R"([{"kind":"ai_system","key":"{#}","fields":{")" + name + "\":" + reading + "}}]", more,
      top);
}

}  // namespace

TEST_CASE("value, blank, na and unreadable stay apart") {
  const std::string top =
      R"("tables":{"t":{"answers":{"N/A":{"na":true},"-":{"blank":true},"yes*":true,"no":false,"lost":{"unreadable":true},"skip":{"unasked":true}}}},)";
  const std::string mapping = field("personal_data", R"({"column":"x","table":"t"})", "", top);
  check({"states",
         "X\nYes – by the CAIO\nno\n NO \n\nn/a\n-\nlost\nskip\n\xC2\xA0\n",
         mapping,
         {"ai_system 1 personal_data=true", "ai_system 2 personal_data=false",
          "ai_system 3 personal_data=false", "ai_system 4 personal_data=<blank>",
          "ai_system 5 personal_data=<na>", "ai_system 6 personal_data=<blank>",
          "ai_system 7 personal_data=<unreadable>", "ai_system 8",
          "ai_system 9 personal_data=<blank>"}});
  check({"unknown answers reject the record",
         "X\nyes\nmaybe\n",
         mapping,
         {"ai_system 1 personal_data=true"},
         {"a.csv:3:1: `maybe` in column `X`"}});
}

TEST_CASE("an unknown answer can be kept, fixed or refused") {
  const auto mapping = [](const std::string& otherwise) {
    return field("purpose",
                 R"({"column":"x","table":{"answers":{"a":"A"},"otherwise":)" + otherwise + "}}");
  };
  check({"keep", "X\nb c\n", mapping(R"("keep")"), {"ai_system 1 purpose=b c"}});
  check({"value", "X\nb\n", mapping(R"({"value":"other"})"), {"ai_system 1 purpose=other"}});
  check({"na", "X\nb\n", mapping(R"({"na":true})"), {"ai_system 1 purpose=<na>"}});
  check({"unreadable", "X\nb\n", mapping(R"("unreadable")"), {"ai_system 1 purpose=<unreadable>"}});
  check({"reject", "X\nb\n", mapping(R"("reject")"), {}, {"`b` in column `X`"}});
}

TEST_CASE("answers match by whole, beginning and part, the most exact first") {
  const std::string mapping = field(
      "purpose",
      R"({"column":"x","table":{"answers":{"Documentation is complete*":"complete","Documentation*":"some","Documentation is complete: draft":"draft","*waived*":"waived"}}})");
  check({"patterns",
         "X\nDocumentation is complete: all of it\ndocumentation  is\xC2\xA0missing\nDOCUMENTATION "
         "IS COMPLETE: DRAFT\n\"CAIO has\nwaived this\"\n",
         mapping,
         {"ai_system 1 purpose=complete", "ai_system 2 purpose=some", "ai_system 3 purpose=draft",
          "ai_system 4 purpose=waived"}});
}

TEST_CASE("columns go by name, by occurrence and by position") {
  const std::string bytes = "Name, Explain ,Stage,Explain\nBot,first,planned,second\n";
  const std::string facts =
      R"([{"kind":"ai_system","key":"{name}","fields":{"name":"name","purpose":{"template":"{a}+{b}"},"stage":"stage"}}])";
  check(
      {"occurrence",
       bytes,
       mapping_of(
           R"({"name":"Name","a":{"header":"Explain","occurrence":1},"b":{"header":"explain","occurrence":2},"stage":{"position":3}})",
           facts),
       {"ai_system Bot name=Bot purpose=first+second stage=planned"}});
  check(
      {"position with header",
       bytes,
       mapping_of(
           R"({"name":{"position":1,"header":"Name"},"a":{"position":2},"b":{"position":4},"stage":"Stage"})",
           facts),
       {"ai_system Bot name=Bot purpose=first+second stage=planned"}});
  check(
      {"no header",
       "Bot,1,planned,2\n",
       mapping_of(
           R"({"name":{"position":1},"a":{"position":2},"b":{"position":4},"stage":{"position":3}})",
           facts, R"("header":false,)"),
       {"ai_system Bot name=Bot purpose=1+2 stage=planned"}});
}

TEST_CASE("a header that does not fit refuses the source with everything that is wrong") {
  const std::string facts = R"([{"kind":"ai_system","key":"{name}","fields":{"purpose":"a"}}])";
  struct {
    const char* bytes;
    std::string columns;
    const char* says;
  } const cases[] = {
      {"Name,B,B\nx,y,z\n",
       R"({"name":"Name","a":"B","c":{"header":"B","occurrence":2,"ignore":"x"}})",
       "2 columns are called `B`"},
      {"Name,A\nx,y\n", R"({"name":"Name","a":"Purpose"})", "there is no column `Purpose`"},
      {"Name,A,More\nx,y,z\n", R"({"name":"Name","a":"A"})", "does not know column 3 `More`"},
      {"Name,A,A\nx,y,z\n", R"({"name":"Name","a":{"header":"A","occurrence":2}})",
       "does not know column 2 `A`, but another one with that header"},
      {"Nam,A\nx,y\n", R"({"name":"Name","a":"A"})", "did you mean `Nam`?"},
      {"Name,A\nx,y\n", R"({"name":"Name","a":{"position":2,"header":"B"}})",
       "column 2 is called `A`"},
      {"Name,A\nx,y\n", R"({"name":"Name","a":{"position":3}})", "`a` is column 3"},
      {"Name,A\nx,y\n", R"({"name":"Name","a":{"position":1},"c":{"header":"A","ignore":"x"}})",
       "the same column 1"},
      {"Name,A\nx,y\n",
       R"({"name":"Name","a":{"header":"A","occurrence":2},"c":{"header":"A","occurrence":1,"ignore":"x"}})",
       "only 1 columns"},
  };
  for (const auto& wrong : cases) {
    CAPTURE(wrong.says);
    const Outcomes made = run_mapped(wrong.bytes, mapping_of(wrong.columns, facts));
    CHECK(made.refused.starts_with("a.csv:1: "));
    CHECK_MESSAGE(made.refused.find(wrong.says) != std::string::npos, made.refused);
    CHECK(made.facts.empty());
  }
}

TEST_CASE("an optional column may be missing: its cells are unasked") {
  const std::string columns = R"({"name":"Name","a":{"header":"A","optional":true}})";
  check({"optional",
         "Name\nx\n",
         mapping_of(columns, R"([{"kind":"ai_system","key":"{name}","fields":{"purpose":"a"}}])"),
         {"ai_system x"}});
}

TEST_CASE("other columns can be listed instead of refused") {
  const Outcomes made =
      run_mapped("Name,More\nx,y\n",
                 mapping_of(R"({"name":"Name"})", R"([{"kind":"ai_system","key":"{name}"}])",
                            R"("other_columns":"list",)"));
  REQUIRE(made.summary.files.size() == 1);
  REQUIRE(made.summary.files[0].columns.size() == 2);
  CHECK(made.summary.files[0].columns[1].use == ColumnUse::Use::unknown);
  CHECK(to_text(made.summary).find("unknown column: `More`") != std::string::npos);
}

TEST_CASE("an empty cell that was not asked is unasked, one that was asked is blank") {
  const std::string columns =
      R"({"stage":"Stage","why":{"header":"Why","asked_when":{"stage":["deployed","operated"]}}})";
  check({"skip logic",
         "Stage,Why\ndeployed,\nplanned,\nplanned,because\n",
         mapping_of(
             columns,
             R"([{"kind":"ai_system","key":"{#}","fields":{"stage":"stage","purpose":"why"}}])"),
         {"ai_system 1 purpose=<blank> stage=deployed", "ai_system 2 stage=planned",
          "ai_system 3 purpose=because stage=planned"}});
}

TEST_CASE("conditions combine readings of several columns") {
  const auto made = [](const std::string& when) {
    const Outcomes all = run_mapped(
        "A,B\nyes,1\nno,2\n,3\nN/A,4\n",
        mapping_of(
            R"({"a":{"header":"A","table":{"answers":{"yes":"true","no":"false","n/a":{"na":true}}}},"b":"B"})",
            R"([{"kind":"ai_system","key":"{b}{a:raw}","when":)" + when +
                R"(},{"kind":"organization","key":"{b}","when":{"a":"x"}}])"));
    std::string keys;
    for (const model::Fact& fact : all.facts) keys += fact.key[0];
    return keys;
  };
  CHECK(made(R"({"a":"true"})") == "1");
  CHECK(made(R"({"a":true})") == "1");
  CHECK(made(R"({"a":{"not":"true"}})") == "24");
}

TEST_CASE("a condition word decides as documented") {
  const auto keys = [](const std::string& when) {
    const Outcomes all = run_mapped(
        "A,B\nyes,1\nno,2\n,3\nN/A,4\n",
        mapping_of(
            R"({"a":{"header":"A","table":{"answers":{"yes":"true","no":"false","n/a":{"na":true}}}},"b":"B"})",
            R"([{"kind":"ai_system","key":"{b}","when":)" + when + "}]", "",
            R"("conditions":{"done":{"a":"true"}},)")
            .replace(0, 0, ""));
    std::string made;
    for (const model::Fact& fact : all.facts) made += fact.key;
    return made;
  };
  CHECK(keys(R"({"any":["done",{"b":"4"}]})") == "14");
  CHECK(keys(R"({"not":"done"})") == "234");
  CHECK(keys(R"({"all":["done",{"b":["1","2"]}]})") == "1");
  CHECK(keys(R"({"any":["done",{"a":{"not":"true","state":"value"}}]})") == "12");
  CHECK(keys(R"({"any":["done",{"a":{"state":["blank","na"]}}]})") == "134");
  CHECK(keys(R"({"any":["done",{"a":{"raw":"n/*"}}]})") == "14");
  CHECK(keys(R"({"any":["done",{"a":{"not":"true"}}]})") == "1234");
  CHECK(keys(R"({"any":["done",{"b":"*3*"}]})") == "13");
}

TEST_CASE("one record gives several facts, all or none") {
  const std::string columns =
      R"({"name":"Name","assessed":{"header":"Assessed","table":{"answers":{"yes":"true","no":"false"}}},"users":"Users"})";
  const std::string facts =
      R"([{"kind":"ai_system","key":"{#}","fields":{"name":"name","users":"users"}},
    {"kind":"impact_assessment","key":"{#}","when":{"assessed":"true"},"fields":{"system":{"template":"{#}"},"conclusion":{"constant":"go"},"about":{"template":"ai_system:{#}"}}},
    {"kind":"organization","key":"acme","once":true,"fields":{"name":{"constant":"Acme"}}}])";
  check({"several",
         "Name,Assessed,Users\nA,yes,5\nB,no,6\nC,yes,many\n",
         mapping_of(columns, facts),
         {"ai_system 1 name=A users=5",
          "impact_assessment 1 system=1 conclusion=go about=ai_system:1",
          "organization acme name=Acme", "ai_system 2 name=B users=6"},
         {"a.csv:4:7: `many` in column `Users` does not fit `users`, expected a whole number"}});
}

TEST_CASE("a fact declared once must agree with itself") {
  const std::string real = mapping_of(
      R"({"code":"Org","long":"Long"})",
      R"([{"kind":"organization","key":"{code}","org":"{code}","once":true,"fields":{"name":"long"}}])");
  check(
      {"once",
       "Org,Long\nVA,Veterans\nDOJ,Justice\nVA,Veterans \nVA,Vets\n",
       real,
       {"organization VA name=Veterans", "organization DOJ name=Justice"},
       {"a.csv:5:1: says otherwise about organization `VA` of `VA` at 2024-12-16 than record 1"}});
}

TEST_CASE("a second fact with the same key is rejected") {
  check({"duplicate",
         "X\na\nb\na\n",
         mapping_of(R"({"x":"X"})", R"([{"kind":"ai_system","key":"{x}"}])"),
         {"ai_system a", "ai_system b"},
         {"a.csv:4:1: a second fact ai_system `a` of `acme` at 2024-12-16; the first came from "
          "record 1"}});
  check({"in one record",
         "X\na\n",
         mapping_of(R"({"x":"X"})",
                    R"([{"kind":"ai_system","key":"{x}"},{"kind":"ai_system","key":"{x}"}])"),
         {},
         {"a second fact"}});
}

TEST_CASE("keys and organisations must not be empty") {
  check({"key",
         "X,Y\n,b\n",
         mapping_of(R"({"x":"X","y":"Y"})", R"([{"kind":"ai_system","key":"{y}-{x}"}])"),
         {},
         {"a.csv:2:1: the key of this ai_system is empty"}});
  check({"org",
         "X,Y\na,\n",
         mapping_of(R"({"x":"X","y":"Y"})", R"([{"kind":"ai_system","key":"{x}","org":"{y}"}])"),
         {},
         {"a.csv:2:3: the organisation of this ai_system is empty"}});
}

TEST_CASE("a key with a record number is marked unstable and facts know where they come from") {
  const Outcomes made = run_mapped("X\na\n\"b\nc\"\n", field("name", "\"x\""));
  REQUIRE(made.facts.size() == 2);
  CHECK(made.facts[1].unstable_key);
  CHECK(made.facts[1].locator == "row 2");
  CHECK(made.facts[1].source == "a.csv");
  CHECK(made.facts[1].org == "acme");
  CHECK(to_text(made.facts[1].observed_at) == "2024-12-16");
  CHECK(made.facts[1].basis == model::Basis::claim);
}

TEST_CASE("observed_at, validity, basis and evidence come from columns, names and templates") {
  const std::string columns = R"({"x":"X","seen":"Seen","from":"From","by":"By","doc":"Doc"})";
  const std::string facts =
      R"([{"kind":"ai_system","key":"{x}","observed_at":{"column":"seen","dates":["M/D/YYYY","MM/YYYY"],"day":"last"},
    "valid_from":{"column":"from","dates":["YYYY"]},"valid_to":{"column":"from","dates":["YYYY"]},
    "basis":{"column":"by","table":{"answers":{"lab":"test","*":"claim"},"otherwise":{"value":"claim"}}},"evidence":["doc-{doc}","all"]}])";
  const Outcomes made =
      run_mapped("X,Seen,From,By,Doc\na,02/2024,2023,lab,7\nb,2/3/2024,,me,\nc,,,,\n",
                 mapping_of(columns, facts));
  REQUIRE(made.facts.size() == 2);
  const model::Fact &first = made.facts[0], &second = made.facts[1];
  CHECK(to_text(first.observed_at) == "2024-02-29");
  CHECK(to_text(*first.valid_from) == "2023-01-01");
  CHECK(to_text(*first.valid_to) == "2023-12-31");
  CHECK(first.basis == model::Basis::test);
  CHECK(first.evidence == std::vector<std::string>{"doc-7", "all"});
  CHECK_FALSE(second.valid_from.has_value());
  CHECK(second.basis == model::Basis::claim);
  CHECK(second.evidence == std::vector<std::string>{"all"});
  REQUIRE(made.rejects.size() == 1);
  CHECK(made.reasons()[0] == "a.csv:4:3: `observed_at` is empty");
}

TEST_CASE("observed_at can stand in the file's name, and must be a day") {
  const std::string named =
      R"({"mapping":1,"sources":[{"file":"inv-*.csv","org":"acme","observed_at":{"file":"'inv-'YYYY-MM-DD'.csv'"},"columns":{"x":"X"},"facts":[{"kind":"ai_system","key":"{x}"}]}]})";
  const Outcomes made = run_mapped("X\na\n", named, "inv-2024-05-06.csv");
  REQUIRE(made.facts.size() == 1);
  CHECK(to_text(made.facts[0].observed_at) == "2024-05-06");
  const Outcomes month =
      run_mapped("X\n2024-05\n",
                 mapping_of(R"({"x":"X"})",
                            R"([{"kind":"ai_system","key":"k","observed_at":{"column":"x"}}])"));
  REQUIRE(month.rejects.size() == 1);
  CHECK(month.reasons()[0].find("must be known to the day") != std::string::npos);
}

TEST_CASE("dates keep their precision and their text when nobody can read them") {
  const std::string top =
      R"("dates":{"d":{"patterns":["M/D/YYYY","MM/YYYY","YYYY"],"serial_years":[1990,2040]}},)";
  check({"dates",
         "X\n7/16/1905\n02/2024\n2020\nOngoing\n10/12023\n",
         field("first_use_at", R"({"column":"x","dates":"d","unreadable":"keep"})", "", top),
         {"ai_system 1 first_use_at=2024", "ai_system 2 first_use_at=2024-02",
          "ai_system 3 first_use_at=2020", "ai_system 4 first_use_at=<unreadable>",
          "ai_system 5 first_use_at=<unreadable>"}});
  check({"refused",
         "X\nOngoing\n",
         field("first_use_at", R"({"column":"x","dates":"d"})", "", top),
         {},
         {"a.csv:2:1: `Ongoing` in column `X` does not fit `first_use_at`, expected a date like "
          "M/D/YYYY or MM/YYYY or YYYY"}});
  const Outcomes kept = run_mapped(
      "X\nOngoing\n",
      field("first_use_at", R"({"column":"x","dates":"d","unreadable":"keep"})", "", top));
  REQUIRE(kept.facts.size() == 1);
  CHECK(kept.facts[0].cells[4].raw == "Ongoing — expected a date like M/D/YYYY or MM/YYYY or YYYY");
}

TEST_CASE("what an unreadable cell does is inherited from source to column to field") {
  check({"source",
         "X\nz\n",
         field("users", "\"x\"", R"("unreadable":"keep",)"),
         {"ai_system 1 users=<unreadable>"}});
  check({"field over source",
         "X\nz\n",
         field("users", R"({"column":"x","unreadable":"reject"})", R"("unreadable":"keep",)"),
         {},
         {"expected a whole number"}});
  check({"column",
         "X\nz\n",
         mapping_of(R"({"x":{"header":"X","unreadable":"keep"}})",
                    R"([{"kind":"ai_system","key":"{#}","fields":{"users":"x"}}])"),
         {"ai_system 1 users=<unreadable>"}});
}

TEST_CASE("lists come in several encodings and answer as one") {
  const std::string reading =
      R"({"column":"x","split":["json","choices","lines",","],"table":{"answers":{"Work":"work","credit*":"credit","Health, Safety":"health, safety","None":{"blank":true},"N/A":{"na":true},"all":["work","credit"]}}})";
  check(
      {"lists",
       "X\n\"[\"\"Work\"\",\"\"Credit scoring\"\"]\"\n\"work, Health, "
       "safety\"\n\"Work\nN/A\"\nNone\nN/A\nall\n\"work,dogs\"\n",
       field("decides_about", reading),
       {"ai_system 1 decides_about=work, credit", "ai_system 2 decides_about=work, health, safety",
        "ai_system 3 decides_about=work", "ai_system 4 decides_about=<blank>",
        "ai_system 5 decides_about=<na>", "ai_system 6 decides_about=work, credit"},
       {"`work,dogs` in column `X` does not fit `decides_about`, expected a list of known answers, "
        "but `dogs` is none"}});
  check({"no split", "X\n\"a, b\"\n", field("sector", "\"x\""), {"ai_system 1 sector=a, b"}});
}

TEST_CASE("each item of a list can be a fact of its own") {
  check(
      {"each",
       "X,Y\n\"p1; p2\",k\n,m\n",
       mapping_of(
           R"({"x":"X","y":"Y"})",
           R"([{"kind":"person","key":"{y}-{item}","each":{"column":"x","split":";"},"fields":{"name":"item"}}])"),
       {"person k-p1 name=p1", "person k-p2 name=p2"}});
}

TEST_CASE("templates join columns, and drop parts whose columns are empty") {
  check(
      {"template",
       "X,Y\nOther,by mail\nEmail,\n,\n",
       mapping_of(
           R"({"x":"X","y":"Y"})",
           R"([{"kind":"ai_system","key":"{#}","fields":{"name":{"template":"{x}[: {y}]"},"purpose":{"template":"{{{org}}} {file} {#} [[{x:raw}]]"}}}])"),
       {"ai_system 1 name=Other: by mail purpose={acme} a.csv 1 [Other]",
        "ai_system 2 name=Email purpose={acme} a.csv 2 [Email]",
        "ai_system 3 name=<blank> purpose=<blank>"}});
}

TEST_CASE("the first reading with a value wins") {
  check(
      {"first",
       "X,Y\na,b\n,b\n,\n",
       mapping_of(
           R"({"x":"X","y":"Y"})",
           R"([{"kind":"ai_system","key":"{#}","fields":{"name":{"first":["x","y",{"constant":"none"}]},"purpose":{"first":["x","y"]}}}])"),
       {"ai_system 1 name=a purpose=a", "ai_system 2 name=b purpose=b",
        "ai_system 3 name=none purpose=<blank>"}});
}

TEST_CASE("a column's table comes first and a field's table translates further") {
  check(
      {"chain",
       "X\nYES\nno\nN/A\n",
       mapping_of(
           R"({"x":{"header":"X","table":{"answers":{"yes":"yes","no":"no","n/a":{"na":true}}}}})",
           R"([{"kind":"impact_assessment","key":"{#}","fields":{"conclusion":{"column":"x","table":{"answers":{"yes":"go","no":"stop"}}}}}])"),
       {"impact_assessment 1 conclusion=go", "impact_assessment 2 conclusion=stop",
        "impact_assessment 3 conclusion=<na>"}});
}

TEST_CASE("records that are no records are rejected with their text") {
  const std::string mapping = mapping_of(
      R"({"x":"X","y":"Y"})", R"([{"kind":"ai_system","key":"{x}","fields":{"name":"y"}}])");
  check({"ragged",
         "X,Y\na,b\nc\nd,e,f\ng,h\n",
         mapping,
         {"ai_system a name=b", "ai_system g name=h"},
         {"a.csv:3:1: the record has 1 cells, expected 2",
          "a.csv:4:1: the record has 3 cells, expected 2"}});
  check({"encoding",
         "X,Y\na,\xFF\ng,h\n",
         mapping,
         {"ai_system g name=h"},
         {"a.csv:2:3: a byte in this cell is not utf-8"}});
  const Outcomes open = run_mapped("X,Y\na,\"b\n", mapping);
  CHECK(open.refused == "a.csv:2:3: a quote is opened here and never closed");
  const Outcomes blank_lines = run_mapped("X,Y\na,b\n\n\nc,d\n", mapping);
  CHECK(blank_lines.facts.size() == 2);
  CHECK(blank_lines.summary.files[0].empty_lines == 2);
}

TEST_CASE("byte order marks are recognised and must agree") {
  const std::string mapping = mapping_of(R"({"x":"X"})", R"([{"kind":"ai_system","key":"{x}"}])");
  CHECK(run_mapped("\xEF\xBB\xBFX\na\n", mapping).facts.size() == 1);
  const Outcomes wide = run_mapped(std::string("\xFF\xFEX\0\n\0\xE9\0\n\0", 10), mapping);
  REQUIRE(wide.facts.size() == 1);
  CHECK(wide.facts[0].key == "\u00E9");
  const Outcomes wrong = run_mapped(
      "\xEF\xBB\xBFX\na\n", mapping_of(R"({"x":"X"})", R"([{"kind":"ai_system","key":"{x}"}])",
                                       R"("encoding":"windows-1252",)"));
  CHECK(wrong.refused ==
        "a.csv:1:1: begins with the byte order mark of utf-8, expected windows-1252");
}

TEST_CASE("a source that is no file is refused") {
  const std::string mapping = mapping_of(R"({"x":"X"})", R"([{"kind":"ai_system","key":"{x}"}])");
  CHECK(run_mapped("", mapping).refused == "a.csv: `a.csv` is empty");
  const auto parsed = parse_mapping(mapping, "m.json", small_schema());
  const Folder folder;
  CHECK(run(folder.path() / "a.csv", &parsed.mapping).refused == "a.csv: there is no file `a.csv`");
  CHECK(run(folder.path() / "b.xlsx", nullptr).refused == "b.xlsx: there is no file `b.xlsx`");
  CHECK(run(folder.write("b.xlsx", "x"), nullptr).refused.find("needs a mapping") !=
        std::string::npos);
}

TEST_CASE("strict refuses the whole source and says how much is wrong") {
  Options strict;
  strict.strict = true;
  const Outcomes made = run_mapped("X\n1\nz\n", field("users", "\"x\""), "a.csv", strict);
  CHECK(made.refused.find("1 of 2 records are refused") != std::string::npos);
  CHECK(made.rejects.size() == 1);
}

TEST_CASE("declarations hold for the organisations of the source and fall with a reject") {
  const std::string mapping = mapping_of(
      R"({"x":"X","o":"O"})",
      R"([{"kind":"ai_system","key":"{#}","org":"{o}","fields":{"users":"x"}}])",
      R"("complete":[{"kind":"ai_system","org":"*","as_of":"2024-12-16","until":"2025-12-15","declared_by":"OMB","method":"inventory"}],)");
  const Outcomes sound = run_mapped("X,O\n1,b\n2,a\n3,b\n", mapping);
  REQUIRE(sound.complete.size() == 2);
  CHECK(sound.complete[0].org == "a");
  CHECK(to_text(*sound.complete[1].until) == "2025-12-15");
  const Outcomes broken = run_mapped("X,O\n1,b\n2,a\nz,b\n", mapping);
  REQUIRE(broken.complete.size() == 1);
  CHECK(broken.complete[0].org == "a");
  REQUIRE(broken.summary.voided.size() == 1);
  CHECK(broken.summary.voided[0].org == "b");
  const Outcomes torn = run_mapped("X,O\n1,b\n2,a\nz\n", mapping);
  CHECK(torn.complete.empty());
  CHECK(torn.summary.voided.size() == 2);
}

TEST_CASE("every column and cell is accounted for") {
  const Outcomes made = run_mapped(
      "X,Y,Z\n1,a,p\n,b,q\nz,c,r\n",
      mapping_of(
          R"({"x":{"header":"X","unreadable":"keep"},"y":"Y","z":{"header":"Z","ignore":"not needed"}})",
          R"([{"kind":"ai_system","key":"{y}","fields":{"users":"x"}}])"));
  const FileSummary& file = made.summary.files.at(0);
  CHECK(file.records == 3);
  REQUIRE(file.columns.size() == 3);
  CHECK(file.columns[0].states == StateCounts{0, 1, 1, 0, 1});
  CHECK(file.columns[0].unreadable.texts().at("z") == 1);
  CHECK(file.columns[1].states == StateCounts{0, 3, 0, 0, 0});
  CHECK(file.columns[2].use == ColumnUse::Use::ignored);
  CHECK(file.columns[2].reason == "not needed");
  REQUIRE(file.fields.size() == 1);
  CHECK(file.fields[0].states == StateCounts{0, 1, 1, 0, 1});
  CHECK(made.summary.unreadable() == 1);
  const std::string text = to_text(made.summary);
  CHECK(text.find("a.csv: 3 records, 0 rejects") != std::string::npos);
  CHECK(text.find("2 used, 1 ignored on purpose, 0 unknown, 0 missing") != std::string::npos);
  CHECK(text.find("unreadable in `X`: 1: `z`") != std::string::npos);
  CHECK(json::parse(to_json(made.summary), "s").has_value());
}

TEST_CASE("a folder is read by its mapping, and what is not read is listed") {
  const Folder folder;
  folder.write("mapping.json", R"({"mapping":1,"not_read":{"*.md":"a description"},"sources":[
    {"file":"b.csv","org":"acme","observed_at":"2024-12-16","columns":{"x":"X"},"facts":[{"kind":"person","key":"{x}"}]},
    {"file":"data/*.csv","org":"acme","observed_at":"2024-12-16","columns":{"x":"X"},"facts":[{"kind":"ai_system","key":"{x}"}]}]})");
  folder.write("data/2.csv", "X\nc\n");
  folder.write("data/1.csv", "X\na\n");
  folder.write("b.csv", "X\np\n");
  folder.write("README.md", "hello");
  folder.write("other.csv", "X\n");
  const Outcomes made = run(folder.path(), nullptr);
  CHECK(made.refused == "");
  CHECK(text::join(made.lines(), "\n") ==
        text::join(Texts{"person p", "ai_system a", "ai_system c"}, "\n"));
  CHECK(made.facts[1].source == "data/1.csv");
  REQUIRE(made.summary.not_read.size() == 3);
  CHECK(made.summary.not_read[0] ==
        std::pair<std::string, std::string>("README.md", "a description"));
  CHECK(made.summary.not_read[1].second == "the mapping");
  CHECK(made.summary.not_read[2].first == "other.csv");
}

TEST_CASE("a folder that lacks a file of its mapping is refused") {
  const Folder folder;
  folder.write("mapping.json", mapping_of(R"({"x":"X"})", R"([{"kind":"ai_system","key":"{x}"}])"));
  CHECK(run(folder.path(), nullptr)
            .refused.find("the mapping reads `a.csv`, but the folder has no such file") !=
        std::string::npos);
}

TEST_CASE("rejects can be mended and loaded again with their old numbers") {
  const std::string mapping =
      mapping_of(R"({"x":"X","y":"Y"})",
                 R"([{"kind":"ai_system","key":"{#}","fields":{"users":"x","name":"y"}}])");
  const Outcomes first = run_mapped("X,Y\n1,\"a \"\"q\"\"\"\nz,\"b\nc\"\n3,\xFF\n", mapping);
  REQUIRE(first.rejects.size() == 2);
  std::string lines = to_json(first.rejects[0]) + to_json(first.rejects[1]);
  const auto at = lines.find("[\"X\",\"z\"]");
  REQUIRE(at != std::string::npos);
  lines.replace(at, 9, "[\"X\",\"2\"]");
  const Outcomes second = run_mapped(lines, mapping, "rejects.jsonl");
  CHECK(second.refused == "");
  CHECK(second.rejects.empty());
  CHECK(
      text::join(second.lines(), "\n") ==
      text::join(Texts{"ai_system 2 name=b\nc users=2", "ai_system 3 name=\uFFFD users=3"}, "\n"));
  CHECK(second.facts[0].source == "a.csv");
  CHECK(second.facts[0].locator == "row 2");
  const Outcomes again = run_mapped(to_json(first.rejects[0]), mapping, "rejects.jsonl");
  CHECK(again.rejects.size() == 1);
}

TEST_CASE("foreign JSON comes in by pointers") {
  const std::string mapping =
      R"({"mapping":1,"sources":[{"file":"*.json","records":"/items","org":"acme","observed_at":"2024-12-16",
    "columns":{"id":"/id","users":"/use/count","tags":{"pointer":"/tags"},"note":{"pointer":"/note","ignore":"free text"}},
    "facts":[{"kind":"ai_system","key":"{id}","fields":{"users":"users","sector":{"column":"tags","split":"json"}}}]}]})";
  const Outcomes made = run_mapped(
      R"({"items":[{"id":"a","use":{"count":5},"tags":["p","q"]},{"id":"b","use":{"count":null},"note":"x"},{"id":"c","use":{"count":1,"rate":2}}]})",
      mapping, "x.json");
  CHECK(made.refused == "");
  CHECK(text::join(made.lines(), "\n") ==
        text::join(Texts{"ai_system a users=5 sector=p, q", "ai_system b users=<blank>"}, "\n"));
  CHECK(made.facts[0].locator == "/items/0");
  REQUIRE(made.rejects.size() == 1);
  CHECK(made.reasons()[0].find("the mapping does not know `/use/rate`") != std::string::npos);
  const Outcomes mended =
      run_mapped(R"({"reject":"x.json","record":3,"item":{"id":"c","use":{"count":1}}})", mapping,
                 "rejects.jsonl");
  CHECK(text::join(mended.lines(), "\n") == text::join(Texts{"ai_system c users=1"}, "\n"));
}

TEST_CASE("a list of a JSON source is a list without a word about it") {
  for (const char* reading : {R"("tags")", R"({"column":"tags","split":";"})"}) {
    const Outcomes made = run_mapped(
        R"([{"id":"a","tags":["p; r","q"]},{"id":"b","tags":[]}])",
        std::string(
            R"({"mapping":1,"sources":[{"file":"*.json","org":"acme","observed_at":"2024-12-16",
    "columns":{"id":"/id","tags":"/tags"},
    "facts":[{"kind":"ai_system","key":"{id}","fields":{"sector":)") +
            reading + "}}]}]}",
        "x.json");
    CHECK(made.refused == "");
    CHECK(text::join(made.lines(), "\n") ==
          text::join(Texts{"ai_system a sector=p; r, q", "ai_system b sector=<blank>"}, "\n"));
  }
}

TEST_CASE("a table that uses another takes over its answers and its otherwise, own ones win") {
  const std::string top =
      R"("tables":{"absent":{"answers":{"N/A":{"na":true},"-":{"blank":true}},"otherwise":"keep"}},)";
  check(
      {"inherited",
       "X\nn/a\n-\nfree text\nNone\n",
       field("purpose",
             R"({"column":"x","table":{"use":"absent","answers":{"none":{"na":true},"-":"dash"}}})",
             "", top),
       {"ai_system 1 purpose=<na>", "ai_system 2 purpose=dash", "ai_system 3 purpose=free text",
        "ai_system 4 purpose=<na>"}});
  check({"own",
         "X\nfree text\n",
         field("purpose", R"({"column":"x","table":{"use":"absent","otherwise":"unreadable"}})", "",
               top),
         {"ai_system 1 purpose=<unreadable>"}});
}

TEST_CASE("an empty register can be declared complete") {
  const Outcomes made = run_mapped(
      "X\n",
      mapping_of(
          R"({"x":"X"})", R"([{"kind":"ai_system","key":"{x}"}])",
          R"("complete":[{"kind":"ai_system","as_of":"2024-12-16","declared_by":"p","method":"m","empty_is_true":true}],)"));
  CHECK(made.facts.empty());
  REQUIRE(made.complete.size() == 1);
  CHECK(made.complete[0].org == "acme");
  CHECK(made.complete[0].empty_is_true);
}
