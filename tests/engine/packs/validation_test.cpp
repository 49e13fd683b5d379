// What an author reads when a rule is good Lua but says something that cannot be meant.
#include <doctest/doctest.h>

#include "tests/engine/packs/world.h"

using namespace assay;
using namespace assay::packs;

namespace {

std::string said(const std::string& rule) {
  PackFolder folder;
  folder.write("r.lua", rule);
  return "\n" + issues_of(load_folder(folder));
}

// A rule with these lines in place of its usual ones.
std::string with(const std::string& applies, const std::string& expectation) {
  return "rule { control = \"OWN:1.1\", title = \"t\", subject = \"ai_system\", params = { cap = 3 "
         "},\n  applies = { " +
         applies +
         " },\n  expect { id = \"x\", says = \"s\", level = \"required\", method = \"test\",\n   "
         " " +
         expectation + " } }\n";
}

const std::string good = "has = { owner = present, score = at_most(param.cap) }";

}  // namespace

TEST_CASE("a rule that means something has no issue") {
  CHECK(said(with("stage = \"deployed\"", good)) == "\n");
}

TEST_CASE("unknown kinds, fields and values come with the nearest right word") {
  CHECK(said(with("stgae = \"deployed\"", good)) == R"(
r.lua:2:15: `ai_system` has no field `stgae`; did you mean `stage`?
    applies = { stgae = "deployed" },
                ^
)");
  CHECK(said(with("stage = one_of { \"operated\", \"deployd\" }", good)) == R"(
r.lua:2:44: `stage` is never `deployd`; did you mean `deployed`? (it is one of planned, deployed, operated, retired)
    applies = { stage = one_of { "operated", "deployd" } },
                                             ^
)");
  CHECK(said(with("stage = \"deployed\"",
                  "some = \"event_logs\", has = { score = at_most(param.cap) }")) == R"(
r.lua:4:12: no kind of fact is called `event_logs`; did you mean `event_log`?
      some = "event_logs", has = { score = at_most(param.cap) } } }
             ^
)");
}

TEST_CASE("words that do not fit their field say what would") {
  CHECK(said(with("first_use_at = at_least(3), score = before(today)", good)) == R"(
r.lua:2:15: `at_least` does not fit: `first_use_at` is a date; dates are compared with `before`, `after`, `not_before`, `not_after`
    applies = { first_use_at = at_least(3), score = before(today) },
                ^
r.lua:2:43: `before` does not fit: `score` is a number; numbers and durations are compared with `at_least`, `at_most`, `above`, `below`
    applies = { first_use_at = at_least(3), score = before(today) },
                                            ^
)");
  CHECK(said(with("topics = \"bias\", in_use = \"yes\"", good)) == R"(
r.lua:2:15: `is` does not fit: `topics` is a list (each a text); lists are asked with `contains`, `contains_all`, `overlaps` or `disjoint`
    applies = { topics = "bias", in_use = "yes" },
                ^
r.lua:2:41: `in_use` is a boolean, but the constant is the text `yes`
    applies = { topics = "bias", in_use = "yes" },
                                          ^
)");
  CHECK(said(with("first_use_at = after(\"31.12.2024\")", good)) == R"(
r.lua:2:36: `31.12.2024` is no date; a date is written "2025-01-31", "2025-01" or "2025"
    applies = { first_use_at = after("31.12.2024") },
                                     ^
)");
  CHECK(said(with("that(this.first_use_at + 3, after(today))", good)) == R"(
r.lua:2:15: `+` cannot join a date and a number
    applies = { that(this.first_use_at + 3, after(today)) },
                ^
)");
}

TEST_CASE("a list of values where one of them is meant is seen, two conditions are not") {
  CHECK(said(with("stage = { \"deployed\", \"operated\" }", good)) == R"(
r.lua:2:15: `stage` cannot be two values at once; for one of them write `one_of { … }`
    applies = { stage = { "deployed", "operated" } },
                ^
)");
  CHECK(said(with("stage = { present, \"operated\" }, first_use_at = { present, before(today) }",
                  good)) == "\n");
}

TEST_CASE("joins on the wrong kind and walks through what is no reference are seen") {
  CHECK(said(with("supplier = this.id",
                  "some = \"event_log\", where = { system = this.supplier }, has = { gap_hours = "
                  "at_most(param.cap) }")) == R"(
r.lua:2:15: `supplier` names a `supplier`, but `this.id` a `ai_system`; they are never equal
    applies = { supplier = this.id },
                ^
r.lua:4:35: `system` names a `ai_system`, but `this.supplier` a `supplier`; they are never equal
      some = "event_log", where = { system = this.supplier }, has = { gap_hours = at_most(param.cap) } } }
                                    ^
)");
  CHECK(said(with("[\"supplier.nmae\"] = present, [\"owner.name\"] = present", good)) == R"(
r.lua:2:15: `supplier` has no field `nmae`; did you mean `name`?
    applies = { ["supplier.nmae"] = present, ["owner.name"] = present },
                ^
r.lua:2:44: `ai_system.owner` is a text, so nothing can be read behind it
    applies = { ["supplier.nmae"] = present, ["owner.name"] = present },
                                             ^
)");
}

TEST_CASE("measures are checked like fields") {
  CHECK(said(with("that(sum(\"event_log.enabled_from\", { system = this.id }), at_least(1)), "
                  "that(count(\"evidnce\"), at_least(1))",
                  good)) == R"(
r.lua:2:24: `sum` takes a number, but `event_log.enabled_from` is a date
    applies = { that(sum("event_log.enabled_from", { system = this.id }), at_least(1)), that(count("evidnce"), at_least(1)) },
                         ^
r.lua:2:98: no kind of fact is called `evidnce`; did you mean `evidence`?
    applies = { that(sum("event_log.enabled_from", { system = this.id }), at_least(1)), that(count("evidnce"), at_least(1)) },
                                                                                                   ^
)");
}

TEST_CASE("what makes an entry specific is a field of its kind") {
  const auto the = [](const std::string& options) {
    return said(with("that(the(\"event_log.gap_hours\", { system = either { this.id, absent } }" +
                         options + "), at_least(1))",
                     good));
  };
  CHECK(the(", { specific = \"system\" }") == "\n");
  CHECK(the(", { specific = \"sytem\" }")
            .find("`event_log` has no field `sytem`; did you mean "
                  "`system`?") != std::string::npos);
  for (const char* options : {", \"system\"", ", {}", ", { specfic = \"system\" }",
                              ", { specific = \"system\", first = \"id\" }"}) {
    CAPTURE(options);
    CHECK(the(options).find("`the` takes \"kind.field\", conditions, and perhaps { specific = "
                            "\"field\" }") != std::string::npos);
  }
}

TEST_CASE("a test says what it reads, and is no second demand") {
  const auto test = [](const std::string& written) {
    return said(with("stage = present", written));
  };
  const std::string run = ", run = function() return \"satisfied\" end }";
  const auto finds = [](const std::string& text, const char* part) {
    INFO(text);
    CHECK(text.find(part) != std::string::npos);
  };
  CHECK(test("test = { reads = { \"score\", \"supplier.name\", \"this.stage\", \"param.cap\", "
             "\"today\" }" +
             run) == "\n");
  finds(test("test = { reads = { \"scoer\", \"param.cap\" }" + run),
        "`ai_system` has no field `scoer`; did you mean `score`?");
  finds(test("test = { reads = { \"this.scoer\", \"param.cap\" }" + run),
        "`ai_system` has no field `scoer`; did you mean `score`?");
  finds(test("test = { reads = { \"param.cpa\" }" + run),
        "the parameter `cpa`; did you mean `cap`?");
  finds(test("test = { reads = { \"score\", \"score\" }" + run), "reads `score` twice");
  finds(test("test = { reads = { \"org.name\" }" + run), "but here is `org.name`");
  finds(test("test = { reads = { }" + run), "says what it reads");
  finds(test("test = { reads = { \"score\" } }"), "has a function");
  finds(test("test = { reads = { \"score\" }, rnu = 1" + run), "did you mean `run`?");
  finds(test("test = function() end"), "`test` is { reads");
  finds(test("has = { owner = present }, test = { reads = { \"score\" }" + run),
        "`has` or `test`, but here are both");
  finds(test("some = \"event_log\", test = { reads = { \"score\" }" + run),
        "`event_log` has no field `score`");
}

TEST_CASE("parameters are declared before they are read, and read when declared") {
  CHECK(said(with("score = at_least(param.capp)", "has = { owner = present }")) == R"(
r.lua:1:65: warning: the parameter `cap` is declared but never read
  rule { control = "OWN:1.1", title = "t", subject = "ai_system", params = { cap = 3 },
                                                                  ^
r.lua:2:15: neither the rule nor its pack declares the parameter `capp`; did you mean `cap`?
    applies = { score = at_least(param.capp) },
                ^
)");
}

TEST_CASE("what a rule and a sentence lack is said once each") {
  CHECK(said("rule { control = \"OWN:9.9\",\n  expect { level = \"must\", has = { } },\n  expect { "
             "id = \"rule\", says = \"s\", level = \"own\", "
             "method = \"ask\", some = \"evidence\", empty = \"pass\" } }") == R"(
r.lua:1:1: a `rule` needs a `subject`: the kind of fact that it judges
  rule { control = "OWN:9.9",
  ^
r.lua:1:1: a `rule` needs a `title`
  rule { control = "OWN:9.9",
  ^
r.lua:1:18: no catalog has the control `OWN:9.9`; did you mean `OWN:1.1`?
  rule { control = "OWN:9.9",
                   ^
r.lua:2:3: an `expect` needs `says`: the sentence that is true when it is satisfied
    expect { level = "must", has = { } },
    ^
r.lua:2:3: an `expect` needs a `method`: examine, test, interview or observe
    expect { level = "must", has = { } },
    ^
r.lua:2:3: an `expect` needs an `id`, short and stable
    expect { level = "must", has = { } },
    ^
r.lua:2:3: the `expect` of rule `r` demands nothing: it has neither `has` nor `test`
    expect { level = "must", has = { } },
    ^
r.lua:2:12: no level is called `must` (required, own or advice)
    expect { level = "must", has = { } },
             ^
r.lua:3:12: `rule` cannot be the id of an expectation: cases use the word
    expect { id = "rule", says = "s", level = "own", method = "ask", some = "evidence", empty = "pass" } }
             ^
r.lua:3:52: no method is called `ask` (examine, test, interview or observe)
    expect { id = "rule", says = "s", level = "own", method = "ask", some = "evidence", empty = "pass" } }
                                                     ^
r.lua:3:87: `empty` is satisfied, not_satisfied or undetermined, but here is `pass`
    expect { id = "rule", says = "s", level = "own", method = "ask", some = "evidence", empty = "pass" } }
                                                                                        ^
)");
}

TEST_CASE("guidance cannot be demanded, and ids are unique") {
  const std::string sentence =
      "expect { id = \"x\", says = \"s\", level = \"required\", method = \"test\", has = { owner = "
      "present } }";
  CHECK(said("rule { control = \"OWN:1.2\", title = \"t\", subject = \"ai_system\",\n " + sentence +
             ",\n " + sentence + " }") == R"(
r.lua:2:33: `OWN:1.2` is guidance, so this can be `advice` or `own`, not `required`
   expect { id = "x", says = "s", level = "required", method = "test", has = { owner = present } },
                                  ^
r.lua:3:11: the rule has two expectations with the id `x`
   expect { id = "x", says = "s", level = "required", method = "test", has = { owner = present } } }
            ^
r.lua:3:33: `OWN:1.2` is guidance, so this can be `advice` or `own`, not `required`
   expect { id = "x", says = "s", level = "required", method = "test", has = { owner = present } } }
                                  ^
)");
}

TEST_CASE("a pack and its cases are checked too") {
  PackFolder folder;
  folder.write(
      "pack.lua",
      "pack { id = \"Own Rules\", version = \"1\", title = \"t\", frameworks = { \"OWNN\" } }");
  folder.write("r.lua", with("stage = \"deployed\"", good));
  folder.write(
      "r.cases.lua",
      R"(case { "a", subject = "s2", facts = { ai_system = { id = "s1", stage = "deploy", size = 1 } }, expects = { y = "satisfied", x = "passed" } }
case { "b", of = "q", facts = {}, expects = "satisfied" })");
  CHECK("\n" + issues_of(load_folder(folder)) == R"(
pack.lua:1:8: a pack needs an `id` of lower case letters, digits and -
  pack { id = "Own Rules", version = "1", title = "t", frameworks = { "OWNN" } }
         ^
pack.lua:1:26: a pack needs a `version` like "1.0.0"
  pack { id = "Own Rules", version = "1", title = "t", frameworks = { "OWNN" } }
                           ^
pack.lua:1:54: no catalog has the prefix `OWNN`; did you mean `OWN`?
  pack { id = "Own Rules", version = "1", title = "t", frameworks = { "OWNN" } }
                                                       ^
r.cases.lua:1:13: no `ai_system` of the case has the id `s2`; did you mean `s1`?
  case { "a", subject = "s2", facts = { ai_system = { id = "s1", stage = "deploy", size = 1 } }, expects = { y = "satisfied", x = "passed" } }
              ^
r.cases.lua:1:72: `ai_system.stage` is never `deploy`; did you mean `deployed`? (it is one of planned, deployed, operated, retired)
  case { "a", subject = "s2", facts = { ai_system = { id = "s1", stage = "deploy", size = 1 } }, expects = { y = "satisfied", x = "passed" } }
                                                                         ^
r.cases.lua:1:82: `ai_system` has no field `size`
  case { "a", subject = "s2", facts = { ai_system = { id = "s1", stage = "deploy", size = 1 } }, expects = { y = "satisfied", x = "passed" } }
                                                                                   ^
r.cases.lua:1:96: rule `r` has no expectation `y`
  case { "a", subject = "s2", facts = { ai_system = { id = "s1", stage = "deploy", size = 1 } }, expects = { y = "satisfied", x = "passed" } }
                                                                                                 ^
r.cases.lua:1:129: no outcome is called `passed`
  case { "a", subject = "s2", facts = { ai_system = { id = "s1", stage = "deploy", size = 1 } }, expects = { y = "satisfied", x = "passed" } }
                                                                                                                                  ^
r.cases.lua:2:13: no rule is called `q`
  case { "b", of = "q", facts = {}, expects = "satisfied" }
              ^
)");
}

TEST_CASE("the share that makes a major is a part of the subjects") {
  PackFolder folder;
  folder.write("r.lua", with("stage = \"deployed\"", good + ", major_share = percent(25)"));
  const Loaded loaded = load_folder(folder);
  CHECK(issues_of(loaded) == "");
  CHECK(loaded.rules.at(0).expectations.at(0).major_share == Decimal{Decimal::scale / 4});
  CHECK(load_folder(PackFolder().write("r.lua", with("stage = \"deployed\"", good)))
            .rules.at(0)
            .expectations.at(0)
            .major_share == Decimal{Decimal::scale / 2});
  for (const char* wrong : {"percent(0)", "percent(101)", "\"half\""}) {
    CHECK(said(with("stage = \"deployed\"", good + ", major_share = " + wrong)) != "\n");
  }
}
