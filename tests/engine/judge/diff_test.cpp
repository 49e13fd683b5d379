#include "engine/judge/diff.h"

#include <doctest/doctest.h>

using namespace assay;
using namespace assay::judge;
using model::Cause;
using model::Finding;
using model::Move;
using model::Outcome;

namespace {

Finding finding(const char* subject, Outcome outcome = Outcome::not_satisfied,
                const char* rule = "r") {
  Finding made{.org = "o", .pack = "p", .rule = rule};
  made.subject = {"ai_system", subject};
  made.outcome = outcome;
  made.id = model::finding_id("o", "p", rule, made.subject);
  return made;
}

struct Runs {
  std::vector<Finding> from, to, ruled, aged;  // the last two: later rules, then the later day
  std::set<std::string> earlier;
  std::vector<model::Rule> rules{{.pack = "p", .id = "r"}};

  model::Diff compare(bool with_rules = true) {
    const Outcomes later_rules = outcomes_of(ruled);
    const Outcomes later_day = outcomes_of(aged);
    DiffInput input{.from = from,
                    .to = to,
                    .earlier = earlier,
                    .judged_from = {{"o", "p"}},
                    .judged_to = {{"o", "p"}}};
    if (with_rules) {
      input.later_rules = &later_rules;
      input.later_day = &later_day;
    }
    return judge::compare(input, rules);
  }
};

std::size_t count(const model::Diff& diff, Move move) {
  return diff.moves[static_cast<std::size_t>(move)];
}

}  // namespace

TEST_CASE("findings are new, recurring, persisting or resolved") {
  Runs runs;
  runs.from = {finding("stays"), finding("goes")};
  runs.to = {finding("stays"), finding("comes"), finding("returns")};
  runs.ruled = runs.aged = runs.from;
  runs.earlier = {finding("returns").id};
  const auto diff = runs.compare();
  CHECK(count(diff, Move::fresh) == 1);
  CHECK(count(diff, Move::recurring) == 1);
  CHECK(count(diff, Move::persisting) == 1);
  CHECK(count(diff, Move::resolved) == 1);
  CHECK(diff.differences[0].finding.subject.key == "comes");
  CHECK(diff.differences[1].finding.subject.key == "returns");
  CHECK(diff.changed == 0);
}

TEST_CASE("the step after which the outcome is another is the cause") {
  Runs runs;
  runs.from = {finding("goes")};
  runs.to = {finding("by-rule"), finding("by-date"), finding("by-fact")};
  runs.ruled = {finding("goes"), finding("by-rule")};
  runs.aged = {finding("goes"), finding("by-rule"), finding("by-date")};
  const auto diff = runs.compare();
  const auto cause = [&](const char* subject) {
    for (const auto& one : diff.differences) {
      if (one.finding.subject.key == subject) return one.causes;
    }
    return std::vector<Cause>{};
  };
  CHECK(cause("by-rule") == std::vector{Cause::rule});
  CHECK(cause("by-date") == std::vector{Cause::date});
  CHECK(cause("by-fact") == std::vector{Cause::fact});
  CHECK(cause("goes") == std::vector{Cause::fact});
}

TEST_CASE("an outcome that aged from failing to undetermined persists and is changed") {
  Runs runs;
  runs.from = {finding("s")};
  runs.to = runs.aged = {finding("s", Outcome::undetermined)};
  runs.ruled = runs.from;
  const auto diff = runs.compare();
  REQUIRE(diff.differences.size() == 1);
  CHECK(diff.differences[0].move == Move::persisting);
  CHECK(diff.differences[0].changed);
  CHECK(diff.differences[0].causes == std::vector{Cause::date});
}

TEST_CASE("a waiver that began is a cause of its own") {
  Runs runs;
  runs.from = runs.ruled = runs.aged = {finding("s")};
  runs.to = {finding("s")};
  runs.to[0].waiver = model::WaiverUse{.key = "w"};
  const auto diff = runs.compare();
  CHECK(diff.differences[0].changed);
  CHECK(diff.differences[0].causes == std::vector{Cause::waiver});
}

TEST_CASE("a renamed rule keeps its findings") {
  Runs runs;
  runs.rules = {{.pack = "p", .id = "new-name", .was = {"r"}}};
  runs.from = {finding("s")};
  runs.to = runs.ruled = runs.aged = {finding("s", Outcome::not_satisfied, "new-name")};
  const auto diff = runs.compare();
  CHECK(count(diff, Move::persisting) == 1);
  CHECK(count(diff, Move::resolved) == 0);
}

TEST_CASE("what one run did not judge is said, and without packs causes are only narrowed down") {
  Runs runs;
  runs.to = {finding("s")};
  runs.to[0].org = "other";
  CHECK(runs.compare().differences[0].causes == std::vector{Cause::scope});
  runs.to = {finding("s")};
  const auto diff = runs.compare(false);
  CHECK_FALSE(diff.rules_known);
  CHECK(diff.differences[0].causes == std::vector{Cause::fact});  // same rules, same day
}
