#include "engine/judge/controls.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/engine/judge/world.h"

using namespace assay;
using namespace assay::judge;
using namespace assay::judge::test;

namespace {

const model::ControlStatus& line(const std::vector<model::ControlStatus>& all, const char* id) {
  const auto found =
      std::find_if(all.begin(), all.end(), [id](const auto& one) { return one.control == id; });
  REQUIRE(found != all.end());
  return *found;
}

}  // namespace

TEST_CASE("ids are ordered by their numbers") {
  CHECK(model::before_by_number("S:8.2", "S:8.10"));
  CHECK(model::before_by_number("S:A.9.4", "S:A.10.2"));
  CHECK_FALSE(model::before_by_number("S:A.10.2", "S:A.9.4"));
  CHECK(model::before_by_number("S:6.1", "S:6.1.2"));
  CHECK_FALSE(model::before_by_number("S:6.1", "S:6.1"));
}

TEST_CASE("every leaf of a judged catalog has a line, and one without a rule says so") {
  World world;
  world.systems({no, yes, open, na});
  const model::Posture posture = world.judge();
  const auto all =
      control_statuses(*world.kept, std::vector{world.rule}, posture, World::catalogs());
  // Of STD: 6.1 and 8.1, 8.4 are leaves (6 and 8 are headings), and three measures; the other
  // catalogs are not judged.
  std::vector<std::string> ids;
  for (const auto& one : all) ids.push_back(one.control);
  CHECK(ids == std::vector<std::string>{"STD:6.1", "STD:8.1", "STD:8.4", "STD:A.2.1", "STD:A.2.2",
                                        "STD:A.2.3"});
  const auto& judged = line(all, "STD:8.4");
  CHECK(judged.org == "o");
  CHECK(judged.standing() == "nonconformity found");
  CHECK(judged.tally.of(Outcome::not_satisfied) == 1);
  CHECK(judged.undetermined_share() == 33);  // one of three verdicts; the fourth is not applicable
  CHECK(judged.basis == Basis::claim);
  CHECK(judged.grade == model::Grade::minor);  // one of two judged fails: less than all of few
  REQUIRE(judged.judged_on.size() == 1);
  CHECK(judged.judged_on[0].kind == "ai_system");
  CHECK(judged.judged_on[0].known == 4);
  CHECK_FALSE(judged.judged_on[0].complete);
  CHECK(judged.missing.size() == 1);
  const auto& silent = line(all, "STD:6.1");
  CHECK(silent.rules == 0);
  CHECK(silent.standing() == "no rule judges it");
  CHECK_FALSE(silent.undetermined_share().has_value());
}

TEST_CASE("a measure shows what the statement of applicability decides") {
  World world;
  world.rule.controls = {"STD:A.2.1"};
  world.systems({na, na});
  world.fact("control_statement", "c1", {Cell::of("STD:A.2.1"), {}, Cell::of(false)});
  const model::Posture posture = world.judge();
  const auto all =
      control_statuses(*world.kept, std::vector{world.rule}, posture, World::catalogs());
  CHECK(line(all, "STD:A.2.1").selection == model::Selection::excluded);
  CHECK(line(all, "STD:A.2.1").standing() == "excluded");
  CHECK(line(all, "STD:A.2.2").selection == model::Selection::missing);
  CHECK(line(all, "STD:8.4").selection == model::Selection::always);
}
