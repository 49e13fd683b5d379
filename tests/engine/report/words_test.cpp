#include "engine/report/words.h"

#include <doctest/doctest.h>

using namespace assay;
using namespace assay::report;

namespace {

Report small(std::size_t satisfied, std::size_t failing, std::size_t undetermined) {
  Report report{.title = "t", .rules = {{.pack = "p", .id = "r"}}};
  report.posture.populations = {{.org = "o", .kind = "ai_system", .known = 5}};
  report.posture.whole.outcome = {0, satisfied, undetermined, failing};
  report.posture.whole.satisfied = {satisfied, 0, 0, 0};
  return report;
}

}  // namespace

TEST_CASE("numbers read as people write them") {
  CHECK(count(0) == "0");
  CHECK(count(999) == "999");
  CHECK(count(2133) == "2,133");
  CHECK(count(1234567) == "1,234,567");
  CHECK(count(1, "task") == "1 task");
  CHECK(count(2133, "task") == "2,133 tasks");
}

TEST_CASE("a share is never rounded to nothing or to all") {
  CHECK(percent(0, 7) == "0 %");
  CHECK(percent(1, 1000) == "under 1 %");
  CHECK(percent(999, 1000) == "over 99 %");
  CHECK(percent(7, 7) == "100 %");
  CHECK(percent(1, 3) == "33 %");
  CHECK(percent(0, 0) == "–");
}

TEST_CASE("kinds read as words") {
  CHECK(plural("ai_system") == "AI systems");
  CHECK(plural("policy") == "policies");
  CHECK(plural("process") == "processes");
  CHECK(singular("impact_assessment") == "impact assessment");
}

TEST_CASE("without an unmet requirement the sentence says in how much none was found") {
  CHECK(posture_sentence(small(7, 0, 3)) ==
        "No nonconformity found in the 5 AI systems known; 3 verdicts undetermined; 7 verdicts "
        "without a nonconformity rest on claims; 0 questions only an auditor can ask.");
}

TEST_CASE("where nothing was decided no sentence says that nothing was found") {
  CHECK(posture_sentence(small(0, 0, 3)).starts_with("Nothing could be decided about the 5 AI"));
  CHECK(posture_sentence(Report{}) == "No rule was evaluated: nothing can be said.");
  Report nobody = small(0, 0, 0);
  nobody.posture.populations.clear();
  CHECK(posture_sentence(nobody) == "No subject is known: nothing can be said.");
}

TEST_CASE("something not satisfied is never called found free of nonconformities") {
  CHECK(posture_sentence(small(7, 1, 0)).find("No nonconformity") == std::string::npos);
}

TEST_CASE("the sentence counts statements by what they show and the subjects they concern") {
  Report report = small(1, 2, 0);
  model::Statement major{.org = "o", .grade = model::Grade::major};
  major.subjects = {{"ai_system", "1"}, {"ai_system", "2"}};
  model::Statement breach{.org = "o", .reading = model::Reading::law};
  breach.subjects = {{"ai_system", "2"}, {"incident", "2"}};
  model::Statement advice{.org = "o", .level = model::Level::advice};
  advice.subjects = {{"ai_system", "3"}};
  report.posture.statements = {major, breach, advice};
  CHECK(posture_sentence(report).starts_with(
      "2 unmet requirements stated (1 proposed as major, 1 breach shown), concerning 2 of the 5 AI "
      "systems known and 1 other subject;"));
}

TEST_CASE("how sure says what the decided verdicts rest on, most of it first") {
  CHECK(how_sure(small(0, 0, 3)) == "No verdict was decided");
  CHECK(how_sure(small(7, 0, 3)) == "All 7 verdicts decided rest on claims alone");
  Report report = small(7, 0, 0);
  report.posture.whole.outcome = {0, 1000, 0, 0};
  report.posture.whole.satisfied = {1, 700, 200, 99};
  CHECK(how_sure(report) ==
        "Of 1,000 verdicts decided, 70 % rest on records, 20 % on tests, 10 % on independent "
        "evidence, under 1 % on claims alone");
}

TEST_CASE("who did not say whether a framework is taken on is counted") {
  model::Posture posture;
  CHECK(indecision(posture).empty());
  posture.orgs = {{.org = "a"}, {.org = "b"}};
  posture.untaken = {{"p", "r", {"Good Ways"}, {"a"}, 1}};
  CHECK(indecision(posture) ==
        "1 of 2 organisations did not record whether Good Ways is taken on: 1 undetermined verdict "
        "of 1 rule waits for that alone");
}

TEST_CASE("a standing is the worst that holds, and a claim is only declared") {
  using model::Standing;
  model::Tally tally;
  CHECK(standing_of(tally) == Standing::not_evaluated);
  tally.outcome[0] = 2;
  CHECK(standing_of(tally) == Standing::not_applicable);
  tally.outcome[1] = 1;
  tally.satisfied[1] = 1;
  CHECK(standing_of(tally) == Standing::none_found);
  tally.outcome[1] = 2;
  tally.satisfied[0] = 1;
  CHECK(standing_of(tally) == Standing::declared);
  tally.outcome[3] = 1;
  tally.waived = 1;
  CHECK(standing_of(tally) == Standing::waived);
  tally.outcome[2] = 1;
  CHECK(standing_of(tally) == Standing::undetermined);
  tally.waived = 0;
  CHECK(standing_of(tally) == Standing::nonconformity);
}
