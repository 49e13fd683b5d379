"""The tools of those who write rules: what they say, and when they fail."""

import html.parser
import json
import os
import signal
import subprocess
import time
import unittest

from support import ASSAY, ROOT, Case

PACK = 'pack { id = "own", title = "Own", version = "1.0.0", frameworks = { "ISO42001" } }\n'
RULE = """rule {
  control  = "ISO42001:8.4",
  title    = "Tested well",
  subject  = "ai_system",
  params   = { least = 3 },
  expect {
    id    = "long",
    says  = "the tests are many",
    level = "required", method = "test",
    has   = { that(count("test_result", { system = this.id }), at_least(param.least)) },
  },
  remedy = { task = "Test {name}", owner = "developer" },
}
"""


def case(says, tests, outcome, more=""):
    facts = ", ".join(f'{{ id = "t{i}", system = "{of}" }}' for i, of in enumerate(tests))
    return (f'case {{ "{says}", {more} facts = {{ ai_system = {{ id = "s" }}, test_result = {{ {facts} }} }}, '
            f'expects = {{ long = "{outcome}" }}, complete = {{ "test_result" }} }}\n')


GOOD = (case("three", "sss", "satisfied") + case("two", "ss", "not_satisfied") +
        case("of another", "ssx", "not_satisfied", "tempting = true,") +
        case("nobody knows how many", "", "undetermined").replace('complete = { "test_result" }', ""))


class Balance(html.parser.HTMLParser):
    """Which elements of a page are left open, or closed twice."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attrs):
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            raise AssertionError(f"</{tag}> closes nothing")


def left_open(page):
    balance = Balance()
    balance.feed(page)
    return balance.open


class AuthorTools(Case):
    def setUp(self):
        super().setUp()
        self.write("own/pack.lua", PACK)
        self.write("own/tested.lua", RULE)
        self.write("own/tested.cases.lua", GOOD)

    def test_check_warns_of_a_catalog_that_nobody_read_for_a_year(self):
        catalog = json.loads((ROOT / "datasets" / "frameworks" / "iso42001.json").read_text(encoding="utf-8"))
        read_on = catalog["legal_status"]["as_of"]
        year_later = str(int(read_on[:4]) + 1) + read_on[4:]
        done = self.assay("pack", "check", "own", "--as-of", year_later)
        self.assertNotIn("held against its sources", done.stderr)
        done = self.assay("pack", "check", "own", "--as-of", str(int(read_on[:4]) + 2) + read_on[4:])
        self.assertIn(f"the catalog of {catalog['framework']} (`ISO42001`) was last held against its sources on {read_on}",
                      done.stderr)
        self.assertIn("in order", done.stdout)

    def test_a_good_pack_passes_check_and_all_its_mutants_are_killed(self):
        self.assay("pack", "check", "own")
        done = self.assay("pack", "test", "own", "--mutation", "100")
        self.assertIn("own 1.0.0: 4 of 4 cases hold\n", done.stdout)
        self.assertIn("own 1.0.0: 1 of 1 sentences are shown in all their outcomes\n", done.stdout)
        self.assertIn("own 1.0.0: 6 of 6 mutants killed (100 %)\n", done.stdout)

    def test_survivors_fail_and_are_listed_with_their_place_and_change(self):
        self.write("own/tested.cases.lua", GOOD.replace('case { "two"', 'case { "one"').replace(
            '{ id = "t0", system = "s" }, { id = "t1", system = "s" } } }, expects = { long = "not_satisfied" }',
            '{ id = "t0", system = "s" } } }, expects = { long = "not_satisfied" }').replace("ssx", "sx"))
        done = self.assay("pack", "test", "own", code=None)
        self.assertEqual(done.returncode, 0, done.stderr)  # `of another` still stands at two
        self.write("own/tested.cases.lua", case("five", "sssss", "satisfied") + case("none", "", "not_satisfied"))
        done = self.assay("pack", "test", "own", code=4)
        self.assertIn("survived  tested.lua:10  long/has.count(test_result)/-1  `3` became `2`\n", done.stdout)
        self.assertIn("survived  tested.lua:10  long/has.count(test_result)/+1  `3` became `4`\n", done.stdout)
        self.assertIn("less than 95 %", done.stderr)
        self.assay("pack", "test", "own", "--mutation", "40")
        self.assay("pack", "test", "own", "--no-mutation")

    def test_a_listed_equivalent_is_believed_unless_a_case_kills_it(self):
        self.write("own/tested.cases.lua", case("four", "ssss", "satisfied") + case("two", "ssx", "not_satisfied") +
                   'equivalent { "long/has.count(test_result)/+1", "nobody tests three times" }\n')
        done = self.assay("pack", "test", "own", "--mutation", "100", "--all")
        self.assertIn("5 of 5 mutants killed (100 %), 1 equivalent", done.stdout)
        self.assertIn("(equivalent: nobody tests three times)", done.stdout)
        self.write("own/tested.cases.lua", GOOD + 'equivalent { "long/has.count(test_result)/+1", "no" }\n')
        self.assertIn("is not equivalent", self.assay("pack", "test", "own", code=4).stderr)

    def test_one_rule_alone(self):
        self.write("own/other.lua", RULE)
        self.write("own/other.cases.lua", case("five", "sssss", "satisfied"))
        self.assay("pack", "test", "own", code=4)
        self.assay("pack", "test", "own", "--rule", "tested")
        self.assertIn("needs the pack", self.assay("pack", "test", "--rule", "tested", code=2).stderr)
        self.assertIn("did you mean `tested`?", self.assay("pack", "test", "own", "--rule", "testd", code=2).stderr)

    def test_cases_that_do_not_hold_are_not_mutated(self):
        self.write("own/tested.cases.lua", GOOD + case("wrong", "sss", "not_satisfied"))
        done = self.assay("pack", "test", "own", code=4)
        self.assertIn("fails  tested: wrong", done.stdout)
        self.assertNotIn("mutants", done.stdout)

    def test_json_has_a_line_for_each_case_sentence_and_mutant(self):
        lines = [json.loads(line) for line in self.assay("pack", "test", "own", "--json").stdout.splitlines()]
        self.assertEqual(len([one for one in lines if "case" in one]), 4)
        mutants = [one for one in lines if "mutant" in one]
        self.assertEqual([one["fate"] for one in mutants], ["killed"] * 6)
        self.assertEqual({one["line"] for one in mutants}, {10})
        sentence, = [one for one in lines if "expectation" in one]
        self.assertEqual(sentence["missing"], [])
        self.assertEqual(sentence["cases"]["not_satisfied"], 2)

    def test_threads_change_nothing(self):
        self.write("own/other.lua", RULE)
        self.write("own/other.cases.lua", GOOD)
        one = self.assay("pack", "test", "own", "--all", "--threads", "1").stdout
        self.assertEqual(one, self.assay("pack", "test", "own", "--all", "--threads", "4").stdout)

    def test_two_sentences_that_fail_in_the_same_cases_are_refused(self):
        twin = RULE[RULE.index("  expect {"):RULE.index("  remedy")]
        self.write("own/tested.lua", RULE.replace("  remedy", twin.replace('"long"', '"again"') + "  remedy"))
        cases = GOOD + GOOD.replace("long =", "again =")
        self.write("own/tested.cases.lua", cases)
        done = self.assay("pack", "check", "own", code=4)
        self.assertIn("tested.lua:12: the expectations `long` and `again` fail in the same cases", done.stderr)
        # Another limit for one of them, and a case between the two.
        self.write("own/tested.lua", RULE.replace("  remedy", twin.replace('"long"', '"again"').replace(
            "param.least", "2") + "  remedy"))
        others = (case("many", "sss", "satisfied") + case("one", "s", "not_satisfied") +
                  case("one of two", "sx", "not_satisfied", "tempting = true,") + GOOD.splitlines(True)[3])
        self.write("own/tested.cases.lua", GOOD + others.replace("long =", "again ="))
        self.assay("pack", "check", "own")

    def test_twins_are_found_across_rules(self):
        self.write("own/other.lua", RULE)
        self.write("own/other.cases.lua", GOOD)
        self.assertIn("the expectations `other/long` and `long` fail in the same cases",
                      self.assay("pack", "check", "own", code=4).stderr)

    def test_a_rule_whose_task_nobody_owns_is_refused(self):
        self.write("own/tested.lua", RULE.replace(', owner = "developer"', ""))
        self.assertIn("a `remedy` needs an `owner`", self.assay("pack", "check", "own", code=4).stderr)
        self.write("own/tested.lua", RULE.replace('  remedy = { task = "Test {name}", owner = "developer" },\n', ""))
        self.assertIn("has no `remedy`", self.assay("pack", "check", "own", code=4).stderr)

    def test_a_sentence_without_each_of_its_five_cases_is_refused(self):
        lines = GOOD.splitlines(True)
        for lacking, what in ((0, "satisfied"), (2, "tempting to pass and does not"), (3, "undetermined")):
            with self.subTest(what):
                self.write("own/tested.cases.lua", "".join(lines[:lacking] + lines[lacking + 1:]))
                self.assertIn(f"tested.lua:6: the expectation `long` has no case in which it is {what}\n",
                              self.assay("pack", "check", "own", code=4).stderr)

    def test_guidance_cannot_be_required(self):
        self.write("own/pack.lua", PACK.replace("ISO42001", "GUIDE"))
        self.write("own/frameworks/guide.json", json.dumps({
            "id_prefix": "GUIDE", "framework": "A guide", "version": "1", "reading": "voluntary",
            "requirements": [{"id": "1", "title": "Test a lot", "guidance": True}]}))
        self.write("own/tested.lua", RULE.replace("ISO42001:8.4", "GUIDE:1"))
        self.assertIn("is guidance", self.assay("pack", "check", "own", code=4).stderr)
        self.write("own/tested.lua", RULE.replace("ISO42001:8.4", "GUIDE:1").replace('"required"', '"own"'))
        self.assay("pack", "check", "own")

    def test_a_new_pack_is_in_order_and_no_mutant_of_it_survives(self):
        done = self.assay("pack", "new", "Our Rules")
        self.assertEqual(len(done.stdout.splitlines()), 5)
        self.assertIn("our-rules 1.0.0: 1 rule, 11 cases, in order", self.assay("pack", "check", "Our Rules").stdout)
        self.assertIn("(100 %)", self.assay("pack", "test", "Our Rules", "--mutation", "100").stdout)
        # Two of them side by side, under their own ids.
        self.assay("pack", "new", "other/")
        self.assay("pack", "list", "--pack", "Our Rules", "--pack", "other")

    def test_a_new_pack_never_writes_over_anything(self):
        before = sorted(self.folder.rglob("*"))
        self.assertIn("not an empty folder", self.assay("pack", "new", "own", code=8).stderr)
        self.assay("pack", "new", "own/pack.lua", code=8)
        self.assay("pack", "new", "...", code=2)
        self.assertEqual(sorted(self.folder.rglob("*")), before)

    def test_the_document_of_a_pack_has_all_an_auditor_reviews(self):
        self.assay("pack", "doc", "own", "-o", "own.html")
        page = (self.folder / "own.html").read_text(encoding="utf-8")
        self.assertNotRegex(page, r"<script|src=|href=\"[^#]")
        self.assertIn("default-src 'none'", page)
        self.assertEqual(left_open(page), [])
        markdown = self.assay("pack", "doc", "own", "--format", "md").stdout
        for text in (page, markdown):
            for word in ("Tested well", "the tests are many", "required", "ISO42001:8.4", "developer", "three",
                         "looks like a pass and is none", "not satisfied", "at least 3"):
                self.assertIn(word, text)
        self.assertIn("| ai\\_system: id; test\\_result: system |", markdown)
        self.assertIn("did you mean `html`?", self.assay("pack", "doc", "own", "--format", "htm", code=2).stderr)

    def test_a_parameter_of_every_rule_stands_once_in_the_document(self):
        self.write("own/pack.lua", (self.folder / "own/pack.lua").read_text().replace("pack {", "pack { params = { few = 3 },", 1))
        self.write("own/again.lua", RULE.replace("Tested well", "Tested again"))
        for words in ((), ("--format", "md")):
            said = self.assay("pack", "doc", "own", *words).stdout
            self.assertEqual(said.count("<code>few</code> is 3") + said.count("`few` is 3"), 1, said)

    def test_texts_of_a_pack_cannot_break_its_document(self):
        self.write("own/tested.lua", RULE.replace("the tests are many", "<b>many</b> | more"))
        self.assertIn("&lt;b&gt;many&lt;/b&gt; | more", self.assay("pack", "doc", "own").stdout)
        self.assertIn("\\| more", self.assay("pack", "doc", "own", "--format", "md").stdout)

    def test_a_watched_pack_is_tested_again_when_a_file_changes(self):
        with open(self.folder / "said", "w", encoding="utf-8") as said:
            watching = subprocess.Popen([ASSAY, "pack", "test", "own", "--watch"], cwd=self.folder, stdout=said,
                                        stderr=said)
        self.addCleanup(watching.wait)
        self.addCleanup(watching.kill)

        def wait_for(text):
            for _ in range(600):
                if text in (self.folder / "said").read_text(encoding="utf-8"):
                    return
                time.sleep(0.1)
            self.fail(f"never said: {text}")

        wait_for("waiting for a change")
        self.assertIn("4 of 4 cases hold", (self.folder / "said").read_text(encoding="utf-8"))
        self.write("own/tested.cases.lua", GOOD + case("wrong", "sss", "not_satisfied"))
        wait_for("4 of 5 cases hold")
        self.write("own/tested.lua", RULE.replace("has ", "hsa "))
        wait_for("did you mean `has`?")
        self.write("own/tested.lua", RULE)
        os.remove(self.folder / "own/tested.cases.lua")
        wait_for("the pack has no cases")
        self.assertIsNone(watching.poll())
        watching.send_signal(signal.SIGINT)
        self.assertEqual(watching.wait(timeout=60), 130)

    def test_a_rule_is_listed_with_all_that_programs_ask_for(self):
        rule, = map(json.loads, self.assay("pack", "list", "--pack", "own", "--json").stdout.splitlines())
        self.assertEqual({name: rule[name] for name in ("id", "version", "controls", "subject", "cases")},
                         {"id": "tested", "version": "1.0.0", "controls": ["ISO42001:8.4"], "subject": "ai_system",
                          "cases": 4})
        self.assertEqual([(one["id"], one["level"], one["method"]) for one in rule["expectations"]],
                         [("long", "required", "test")])

    def test_coverage_of_a_standard_names_what_has_no_rule(self):
        done = self.assay("pack", "list", "--pack", "own", "--coverage")
        # 32 requirements of clauses 4 to 10 that are not divided further, and the 38 controls of Annex A.
        self.assertIn("1 of 70 requirements and controls have rules\n", done.stdout)
        self.assertIn("ISO42001:A.6.2.8", done.stdout[done.stdout.index("without rules:"):])
        lines = {one["control"]: one for one in map(json.loads, self.assay(
            "pack", "list", "--pack", "own", "--coverage", "--json").stdout.splitlines())}
        self.assertEqual(len(lines), 70)
        self.assertEqual(lines["ISO42001:8.4"]["rules"], ["own/tested"])
        self.assertEqual(lines["ISO42001:8.4"]["kinds"], ["ai_system", "test_result"])
        self.assertEqual(lines["ISO42001:8.4"]["expectations"], [{"level": "required", "method": "test", "count": 1}])
        self.assertEqual(lines["ISO42001:A.2.2"]["rules"], [])
        self.assertEqual([one for one in lines if one.startswith("ISO42001:9.")][:3],
                         ["ISO42001:9.1", "ISO42001:9.2.1", "ISO42001:9.2.2"])

    def test_a_source_in_place_of_its_mapping_is_named_once(self):
        self.write("x.csv", "a,b\n1,2\n")
        said = self.assay("map", "check", "x.csv", code=2).stderr
        self.assertIn("assay: `x.csv` is a source, no mapping", said)
        self.assertEqual(said.count("x.csv"), 1)


if __name__ == "__main__":
    unittest.main()
