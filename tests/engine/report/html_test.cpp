// What the page folds, merges and leaves out, so that what matters is not buried.
#include <doctest/doctest.h>

#include <string>

#include "engine/report/report.h"

using namespace assay;

namespace {

std::string section(const std::string& page, const std::string& id) {
  const std::size_t from = page.find("<section id=\"" + id + "\"");
  if (from == std::string::npos) return "";
  return page.substr(from, page.find("<section id=", from + 1) - from);
}

std::size_t times(const std::string& text, const std::string& part) {
  std::size_t number = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++number;
  }
  return number;
}

model::Tally tally(std::size_t satisfied, std::size_t undetermined, std::size_t not_applicable) {
  model::Tally made;
  made.outcome = {not_applicable, satisfied, undetermined, 0};
  made.satisfied[1] = satisfied;
  return made;
}

// One organisation and `number` rules of one pack, "r1" on.
report::Report report_of(std::size_t number) {
  report::Report made{
      .title = "t", .as_of = *parse_date("2026-06-01"), .packs = {{"p", "The law"}}};
  made.posture.as_of = made.as_of;
  made.posture.orgs = {{.org = "o", .name = "O"}};
  for (std::size_t i = 1; i <= number; ++i) {
    const std::string id = "r" + std::to_string(i);
    made.rules.push_back({.pack = "p", .id = id, .title = "Rule " + id, .controls = {"L:" + id}});
  }
  return made;
}

void add(report::Report& report, std::size_t rule, const model::Tally& found) {
  const std::string id = "r" + std::to_string(rule);
  report.posture.rules.push_back({"", "p", id, found});
  report.posture.rules.push_back({"o", "p", id, found});
}

}  // namespace

TEST_CASE("rules that concern nobody, or whose law does not bind, are folded below the others") {
  report::Report report = report_of(3);
  add(report, 1, tally(2, 0, 0));
  add(report, 2, tally(0, 0, 5));
  add(report, 3, tally(0, 0, 5));
  report.posture.silent = {
      {"p", "r3", {"L:r3"}, "from 2027-12-02", "the law behind it binds from 2027-12-02"}};
  const std::string rules = section(report::html(report), "rules");
  CHECK(rules.find("Concerning no subject known: <b>1</b>") != std::string::npos);
  CHECK(rules.find("Silent on 2026-06-01, since no law behind them binds that day: <b>1</b>") !=
        std::string::npos);
  CHECK(rules.find("from 2027-12-02") != std::string::npos);
  CHECK(rules.find("Rule r1") < rules.find("<details>"));
  CHECK(rules.find("Rule r2") > rules.find("<details>"));
}

TEST_CASE("rules that are not drawn in the map are told in ranges") {
  report::Report report = report_of(6);
  for (const std::size_t drawn : {1, 5}) add(report, drawn, tally(1, 0, 0));
  for (const std::size_t folded : {2, 3, 4, 6}) add(report, folded, tally(0, 0, 1));
  const std::string map = section(report::html(report), "map");
  CHECK(map.find("<a href=\"#r2\">R2</a>–<a href=\"#r4\">R4</a>, <a href=\"#r6\">R6</a>") !=
        std::string::npos);
}

TEST_CASE("a map in several pieces says which rules stand in each of them") {
  report::Report report = report_of(40);
  for (std::size_t rule = 1; rule <= 40; ++rule) add(report, rule, tally(1, 0, 0));
  const std::string map = section(report::html(report), "map");
  CHECK(map.find("The law <small>rules 1 to 32</small>") != std::string::npos);
  CHECK(map.find("The law <small>rules 33 to 40</small>") != std::string::npos);
}

TEST_CASE("what is asked of several organisations is one line that says what it decides") {
  report::Report report = report_of(7);
  report.posture.orgs.push_back({.org = "o2", .name = "O2"});
  for (std::size_t rule = 1; rule <= 7; ++rule) add(report, rule, tally(0, 4, 0));
  for (const char* org : {"o", "o2"}) {
    model::Asked ask{.asks = "`a` of `b`",
                     .kind = "b",
                     .field = "a",
                     .orgs = {{org, 28}},
                     .verdicts = 28,
                     .alone = 10};
    for (int rule = 1; rule <= 7; ++rule) ask.rules.push_back({"p", "r" + std::to_string(rule), 4});
    report.posture.asks.push_back(ask);
  }
  const std::string page = report::html(report);
  const std::string requests = section(page, "requests");
  CHECK(times(requests, "<code>a</code> of <code>b</code>") == 1);
  CHECK(requests.find("7 rules") != std::string::npos);
  CHECK(requests.find("data-l=\"decides\">20<") != std::string::npos);
  CHECK(requests.find("data-l=\"verdicts waiting\">56<") != std::string::npos);
  CHECK(requests.find("<summary>and 3 more</summary>") != std::string::npos);
  CHECK(requests.find("<summary>2 organisations</summary>") != std::string::npos);
  CHECK(page.find("<dt>Ask first</dt><dd>2 organisations: <code>a</code> of <code>b</code> "
                  "(decides 20 verdicts of 7 rules).</dd>") != std::string::npos);
}

TEST_CASE("what binds nobody is one line, and its rules are folded below the others") {
  report::Report report = report_of(3);
  add(report, 1, tally(2, 0, 0));
  add(report, 2, tally(0, 4, 0));
  add(report, 3, tally(1, 6, 0));
  report.posture.untaken = {{"p", "r2", {"Better Ways", "Good Ways"}, {"o"}, 4},
                            {"p", "r3", {"Good Ways"}, {"o"}, 5}};
  const std::string page = report::html(report);
  CHECK(page.find("<details><summary>Nobody recorded whether Better Ways and Good Ways are taken "
                  "on: 9 undetermined verdicts of 2 rules wait for that alone.</summary>") !=
        std::string::npos);
  const std::string rules = section(page, "rules");
  CHECK(rules.find("Rule r1") < rules.find("<details>"));
  CHECK(rules.find("Rule r3") < rules.find("<details>"));  // it decides something all the same
  CHECK(rules.find("Rule r2") > rules.find("<details>"));
  CHECK(section(page, "map").find("taken on: <a href=\"#r2\">R2</a>.") != std::string::npos);
}

TEST_CASE("what shows nothing but question marks is folded where it would bury the rest") {
  report::Report report = report_of(6);
  report.packs.push_back({"q", "Open law"});
  add(report, 1, tally(2, 0, 0));
  add(report, 2, tally(0, 5, 0));
  for (std::size_t rule = 3; rule <= 6; ++rule) {
    report.rules[rule - 1].pack = "q";
    report.posture.rules.push_back({"", "q", "r" + std::to_string(rule), tally(0, 7, 1)});
  }
  const std::string page = report::html(report);
  const std::string map = section(page, "map");
  CHECK(map.find("<details><summary>Open law: nothing decided <small>28 undetermined verdicts of 4 "
                 "rules</small></summary><table") != std::string::npos);
  CHECK(map.find("<caption>The law") < map.find("<details>"));
  CHECK(map.find("title=\"Rule r2\"") < map.find("<details>"));  // one of two: it stays
  const std::string rules = section(page, "rules");
  CHECK(rules.find("Undetermined for every subject: <b>5</b>") != std::string::npos);
  CHECK(rules.find("Rule r1") < rules.find("<details>"));
  CHECK(rules.find("Rule r2") > rules.find("<details>"));
}

TEST_CASE("a framework of which nothing is decided is folded in the gap report") {
  report::Report report = report_of(1);
  const auto line = [](const char* framework, const char* control, const model::Tally& found) {
    return model::ControlStatus{
        .framework = framework, .control = control, .title = control, .rules = 1, .tally = found};
  };
  for (const char* id : {"BW:1", "BW:2", "BW:3", "BW:4"}) {
    report.audit.controls.push_back(line("Better Ways", id, tally(0, 3, 0)));
  }
  report.audit.controls.push_back(line("The law", "L:1", tally(1, 3, 0)));
  report.posture.untaken = {{"p", "r1", {"Better Ways"}, {"o"}, 3}};
  const std::string gaps = section(report::html(report), "gaps");
  CHECK(gaps.find("<details><summary>Nobody recorded whether it is taken on. Nothing decided: "
                  "<b>4</b></summary>") != std::string::npos);
  CHECK(times(gaps, "<details>") == 1);
}

TEST_CASE("the page opens with five lines: how bad, how sure, what is unknown, what first") {
  report::Report report = report_of(2);
  add(report, 1, tally(2, 0, 0));
  report.posture.populations = {{.org = "o", .kind = "ai_system", .known = 5}};
  report.posture.whole = tally(2, 6, 0);
  report.posture.asks = {{.asks = "`a` of `b`",
                          .kind = "b",
                          .field = "a",
                          .orgs = {{"o", 6}},
                          .rules = {{"p", "r2", 6}},
                          .verdicts = 6,
                          .alone = 6}};
  const std::string page = report::html(report);
  const std::size_t gist = page.find("<dl class=\"gist\">");
  REQUIRE(gist != std::string::npos);
  const std::string lines = page.substr(gist, page.find("</dl>", gist) - gist);
  CHECK(lines ==
        "<dl class=\"gist\"><dt>How bad</dt><dd>No nonconformity found in the 5 AI systems known."
        "</dd><dt>How sure</dt><dd>All 2 verdicts decided rest on records.</dd><dt>Unknown</dt><dd>"
        "6 of 8 verdicts are undetermined (75 %); 0 questions only an auditor can ask.</dd><dt>Do "
        "first</dt><dd>nothing: no task is open.</dd><dt>Ask first</dt><dd><code>a</code> of "
        "<code>b</code> (decides 6 verdicts of 1 rule).</dd>");
}

TEST_CASE("sentences of one rule that fail for the same subjects stand in one block") {
  report::Report report = report_of(1);
  add(report, 1, tally(2, 0, 0));
  model::Statement one{.org = "o",
                       .pack = "p",
                       .rule = "r1",
                       .expectation = "a",
                       .controls = {"L:r1"},
                       .says = "it is `written`",
                       .grade = model::Grade::minor,
                       .subjects = {{"ai_system", "1"}},
                       .judged = 3};
  model::Statement two = one;
  two.expectation = "b";
  two.says = "it is approved";
  model::Statement other = one;
  other.expectation = "c";
  other.says = "it is kept";
  other.subjects = {{"ai_system", "2"}};
  report.posture.statements = {one, two, other};
  const std::string statements = section(report::html(report), "statements");
  CHECK(times(statements, "<article") == 2);
  CHECK(times(statements, "<h3 id=") == 3);
  CHECK(statements.find("it is <code>written</code></h3>") != std::string::npos);
  CHECK(statements.find("it is approved") < statements.find("</article>"));
  CHECK(statements.find("it is kept") > statements.find("</article>"));
  CHECK(statements.find("0 undetermined") == std::string::npos);
}

TEST_CASE("questions that concern nobody are counted and not listed") {
  report::Report report = report_of(1);
  report.posture.questions = {{.says = "people mean it", .orgs = 1, .open = 2},
                              {.says = "nobody is asked this"}};
  const std::string questions = section(report::html(report), "questions");
  CHECK(questions.find("people mean it") != std::string::npos);
  CHECK(questions.find("nobody is asked this") == std::string::npos);
  CHECK(questions.find("1 further sentence of this kind is open for nobody") != std::string::npos);
}

TEST_CASE("requirements that do not apply are folded, and say when their law binds") {
  report::Report report = report_of(3);
  report.posture.silent = {{"p", "r3", {"L:3"}, "from 2027-12-02", ""}};
  for (const char* id : {"1", "2", "3"}) {
    report.audit.controls.push_back({.framework = "Law",
                                     .control = "L:" + std::string(id),
                                     .title = "Duty " + std::string(id),
                                     .rules = 1,
                                     .tally = tally(id[0] == '1' ? 1 : 0, 0, 2)});
  }
  const std::string gaps = section(report::html(report), "gaps");
  CHECK(gaps.find("Not applicable: <b>2</b>") != std::string::npos);
  CHECK(gaps.find("Duty 1") < gaps.find("<details>"));
  CHECK(gaps.find("Duty 2") > gaps.find("<details>"));
  CHECK(gaps.find("from 2027-12-02") > gaps.find("Duty 3"));
}

TEST_CASE("a page about one organisation does not tell everything of it a second time") {
  report::Report report = report_of(1);
  add(report, 1, tally(1, 0, 0));
  CHECK(section(report::html(report), "organisations").empty());
  report.posture.orgs.push_back({.org = "q", .name = "Q"});
  report.posture.populations = {
      {.org = "o", .kind = "ai_system", .known = 3, .contradicted = "`asset` `a1`"},
      {.org = "o", .kind = "risk_criteria", .known = 2, .complete = true}};
  const std::string orgs = section(report::html(report), "organisations");
  CHECK(orgs.find("Declared complete: 2 risk criteria.") != std::string::npos);
  CHECK(orgs.find("Not declared complete: 3 AI systems.") != std::string::npos);
  CHECK(orgs.find("Contradicted: <code>asset</code> <code>a1</code>") != std::string::npos);
}

TEST_CASE("what is unmet in one organisation is told in a paragraph, not in a table of one row") {
  report::Report report = report_of(1);
  report.posture.statements = {{.org = "o",
                                .pack = "p",
                                .rule = "r1",
                                .says = "it is so",
                                .ground = "it is `absent`",
                                .subjects = {{"ai_system", "s1"}},
                                .judged = 4}};
  std::string statements = section(report::html(report), "statements");
  CHECK(statements.find("Unmet for <b>1</b> of 4 judged") != std::string::npos);
  CHECK(statements.find("Ground: it is <code>absent</code>.") != std::string::npos);
  CHECK(statements.find("<table") == std::string::npos);
  report.posture.orgs.push_back({.org = "q", .name = "Q"});
  CHECK(section(report::html(report), "statements").find("Unmet in <b>O</b> for") !=
        std::string::npos);
  report.posture.statements.push_back(report.posture.statements.front());
  report.posture.statements.back().org = "q";
  CHECK(section(report::html(report), "statements").find("By organisation") != std::string::npos);
}

TEST_CASE("an opportunity is counted beside the risks, and an effect reads as a word") {
  report::Report report = report_of(1);
  report.audit.risks = {
      {.title = "R",
       .residual_band = model::Band::acceptable,
       .treatments = {{.key = "t", .option = "change", .effect = "not", .state = "failed"}}},
      {.title = "O", .opportunity = true}};
  report.audit.risks[0].residual = Decimal{};
  const std::string risks = section(report::html(report), "risks");
  CHECK(risks.find("1 opportunity beside them") != std::string::npos);
  CHECK(risks.find("change, failed, not effective") != std::string::npos);
}

TEST_CASE("silent rules are counted by the nearest days on which a law begins to bind") {
  model::Posture posture{.as_of = *parse_date("2026-06-01")};
  const auto silent = [&](const char* when, int number) {
    for (int i = 0; i < number; ++i) posture.silent.push_back({"p", "r", {}, when, ""});
  };
  silent("from 2026-08-02", 1);
  CHECK(posture.silence() ==
        "1 rule judges nothing on 2026-06-01, since no law behind it binds that day: 1 binds from "
        "2026-08-02");
  silent("from 2026-12-02", 2);
  silent("from 2027-01-01", 5);
  silent("from 2027-12-02", 40);
  silent("from 2028-08-02", 3);
  silent("until 2025-04-03", 26);
  silent("never", 4);
  CHECK(posture.silence() ==
        "81 rules judge nothing on 2026-06-01, since no law behind them binds that day: 26 bound "
        "until 2025-04-03; "
        "1 binds from 2026-08-02, 2 from 2026-12-02, 5 from 2027-01-01, 43 later; 4 never did");
}
