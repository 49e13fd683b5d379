#include "engine/judge/waivers.h"

#include <doctest/doctest.h>

#include "tests/engine/judge/world.h"

using namespace assay;
using namespace assay::judge::test;
using State = model::WaiverStatus::State;

namespace {

struct Waiver {
  const char* from = "2024-01-01";
  const char* to = "2025-06-30";
  const char* authority = "chief";
  const char* rule = "r";
  const char* subject = "ai_system:s1";
};

World waived(const Waiver& about) {
  World world;
  world.rule.waivable = true;
  world.rule.waivable_by = {"chief"};
  world.systems({no, no, open});
  world.fact("waiver", "w",
             {Cell::of(model::List{about.rule}),
              {},
              *about.subject == 0 ? Cell{} : Cell::of(about.subject),
              *about.authority == 0 ? Cell{} : Cell::of(about.authority),
              *about.from == 0 ? Cell{} : day(about.from),
              *about.to == 0 ? Cell{} : day(about.to)});
  return world;
}

}  // namespace

TEST_CASE("a waiver marks the findings it covers and changes neither outcome nor grade") {
  World world = waived({});
  const model::Posture posture = world.judge();
  REQUIRE(posture.waivers.size() == 1);
  CHECK(posture.waivers.front().state == State::in_force);
  CHECK(posture.waivers.front().findings == 1);
  CHECK(world.findings[0].waived());
  CHECK(world.findings[0].outcome == no);
  CHECK(world.findings[0].grade == world.findings[1].grade);
  CHECK(!world.findings[1].waiver);
  CHECK(posture.statements.front().subjects.size() == 2);
  CHECK(posture.statements.front().waived == 1);
  CHECK(posture.whole.of(no) == 2);
  CHECK(posture.whole.waived == 1);
  CHECK(posture.whole.severity[3] == 1);
}

TEST_CASE("a waiver holds on its last day and has expired on the next") {
  World last = waived({.to = "2025-01-01"});
  CHECK(last.judge().waivers.front().state == State::in_force);
  World over = waived({.to = "2024-12-31"});
  const model::Posture posture = over.judge();
  CHECK(posture.waivers.front().state == State::expired);
  CHECK(posture.waivers.front().findings == 1);
  REQUIRE(over.findings[0].waiver.has_value());
  CHECK(over.findings[0].waiver->expired);
  CHECK(!over.findings[0].waived());
  CHECK(posture.whole.waived == 0);
  CHECK(posture.whole.severity[3] == 2);
}

TEST_CASE("a waiver that begins later does not hold yet") {
  World world = waived({.from = "2025-01-02"});
  CHECK(world.judge().waivers.front().state == State::not_yet);
  CHECK(!world.findings[0].waiver);
}

TEST_CASE(
    "a waiver without end, without authority or of a rule that cannot be waived has no effect and "
    "says why") {
  World endless = waived({.to = ""});
  CHECK(endless.judge().waivers.front().why == "no end is recorded");
  World nobody = waived({.authority = "the intern"});
  CHECK(nobody.judge().waivers.front().why ==
        "authority `the intern`; rule `r` is waived by chief");
  CHECK(!nobody.findings[0].waiver);
  World firm = waived({});
  firm.rule.waivable = false;
  CHECK(firm.judge().waivers.front().state == State::no_effect);
  CHECK(firm.judge().waivers.front().why == "rule `r` cannot be waived");
  CHECK(!firm.findings[0].waiver);
}

TEST_CASE("a waiver may name a control, and without a subject it covers the organisation") {
  World world = waived({.rule = "STD:8.4", .subject = ""});
  CHECK(world.judge().waivers.front().findings == 3);
  CHECK(world.findings[2].waived());
  CHECK(world.judge().whole.waived_undetermined == 1);
  World other = waived({.rule = "STD:6.1"});
  CHECK(other.judge().waivers.front().findings == 0);
}

TEST_CASE("what a waiver holds is not asked for") {
  World world = waived({.subject = ""});
  CHECK(world.judge().requests.empty());
  World without = waived({.subject = "ai_system:s1"});
  REQUIRE(without.judge().requests.size() == 1);
  CHECK(without.judge().requests.front().subjects == 1);
}

TEST_CASE("subjects of a gap that a waiver covers stand by themselves, each in its place") {
  World world;
  world.rule.waivable = true;
  world.systems({open});
  for (const std::string key : {"s1", "s3", "s5"}) {
    world.fact("waiver", "w" + key,
               {Cell::of(model::List{"r"}),
                {},
                Cell::of("ai_system:" + key),
                {},
                day("2024-01-01"),
                day("2025-06-30")});
  }
  const model::Snapshot snapshot = world.builder.finish();
  const auto finding = [](const char* rule, const char* key) {
    model::Finding made{.org = "o", .pack = "p", .rule = rule, .outcome = open};
    made.subject = {"ai_system", key};
    made.id = model::finding_id("o", "p", rule, made.subject);
    return made;
  };
  std::vector<model::Finding> findings{finding("q", "s9"), finding("r", "s1"), finding("t", "s0")};
  for (const char* key : {"s2", "s3", "s4", "s5"})
    findings[1].alike.push_back({finding("r", key).id, key, "", "", false});
  const std::vector rules{world.rule};
  const auto waivers = judge::apply_waivers(snapshot, rules, snapshot.as_of, findings);
  std::string text;
  for (const model::Finding& one : findings) {
    text += one.rule + "/" + one.subject.key + (one.waived() ? " waived" : "");
    for (const model::Alike& other : one.alike) text += " " + other.key;
    CHECK(one.id == finding(one.rule.c_str(), one.subject.key.c_str()).id);
    text += "; ";
  }
  CHECK(text == "q/s9; r/s1 waived; r/s2 s4; r/s3 waived; r/s5 waived; t/s0; ");
  CHECK(waivers.size() == 3);
}
