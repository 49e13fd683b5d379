"""Sentences whose demand is a function: outcomes, reasons, exit codes, the same bytes on any number of threads."""

import json
import pathlib
import unittest

import facts
from support import Case, SMALL

CATALOG = {"id_prefix": "OWNF", "framework": "Own", "version": "1", "reading": "voluntary",
           "requirements": [{"id": "1", "title": "Numbers add up"}]}
PACK = 'pack { id = "fn", title = "Functions", version = "1.0.0", frameworks = { "OWNF" }, params = { most = 4 } }'
RULE = """rule { control = "OWNF:1", title = "Tests meet their limit", subject = "ai_system", applies = { stage = present },
  expect { id = "met", says = "every test meets its limit", level = "required", method = "test",
    every = "test_result", where = { system = this.id },
    test = { reads = { "value", "limit", "this.stage", "param.most" }, run = function(fact, subject, given)
      %s
    end } },
  remedy = { task = "Test {name} again", owner = "tester" } }
"""
GOOD = """if fact.limit == blank then return "not_satisfied" end
      if subject.stage ~= "operated" then return "undetermined" end
      return fact.value <= fact.limit and fact.value < given.most and "satisfied" or "not_satisfied" """

FACTS = [
    facts.fact("organization", "acme", name="Acme"),
    *[facts.fact("ai_system", f"s{n}", name=f"System {n}", stage="operated") for n in range(1, 6)],
    facts.fact("ai_system", "s6", name="System 6", stage="developed"),
    facts.fact("test_result", "t1", system="s1", value=0.5, limit=0.75),
    facts.fact("test_result", "t2", system="s2", value=0.8, limit=0.75),
    facts.fact("test_result", "t3", system="s3", value=0.8, limit=None),
    facts.fact("test_result", "t4", system="s4", value=0.8),
    facts.fact("test_result", "t5", system="s5", value=4, limit=5),
    facts.fact("test_result", "t6", system="s6", value=4, limit=5),
    facts.complete("ai_system"),
    facts.complete("test_result"),
]


class Functions(Case):
    def setUp(self):
        super().setUp()
        self.write("acme.jsonl", facts.lines(FACTS))

    def pack(self, body):
        self.write("fn/pack.lua", PACK)
        self.write("fn/frameworks/own.json", json.dumps(CATALOG))
        self.write("fn/adds-up.lua", RULE % body)

    def run_pack(self, *words, code):
        done = self.assay("run", "acme.jsonl", "--pack", "fn", "--as-of", "2024-12-31", *words, code=code)
        out = self.folder / "assay-out"
        return done, [json.loads(line) for line in (out / "findings.jsonl").read_text().splitlines()]

    def test_outcomes_are_what_the_function_says(self):
        self.pack(GOOD)
        _, findings = self.run_pack(code=0)
        said = {f["subject"]["id"]: (f["outcome"], f["reason"]) for f in findings}
        self.assertEqual(said, {
            "s2": ("not_satisfied", ""), "s3": ("not_satisfied", ""), "s5": ("not_satisfied", ""),
            "s4": ("undetermined", "missing_field"), "s6": ("undetermined", "missing_field")})
        expected = findings[0]["observations"][0]["expected"]
        observed = {f["subject"]["id"]: f["observations"][0]["observed"] for f in findings}
        self.assertIn("of `t2` the test saw `value` 0.8, `limit` 0.75, `this.stage` operated", observed["s2"])
        self.assertIn("`limit` left blank", observed["s3"])
        self.assertIn("adds-up.lua on `value`, `limit`, `this.stage`, `param.most`", expected)

    def test_an_error_makes_the_run_incomplete_and_is_shown(self):
        self.pack('if fact.value == 4 then return true end ' + GOOD)
        done, findings = self.run_pack(code=5)
        said = {f["subject"]["id"]: f for f in findings}
        self.assertEqual((said["s5"]["outcome"], said["s5"]["reason"]), ("undetermined", "rule_error"))
        self.assertEqual(said["s2"]["outcome"], "not_satisfied")
        self.assertNotIn("s1", said)
        self.assertIn("here is `true`", said["s5"]["observations"][0]["observed"])
        self.assertIn("incomplete", done.stderr)

    def test_a_loop_is_a_limit(self):
        self.pack('while fact.value == 4 do end ' + GOOD)
        _, findings = self.run_pack(code=5)
        said = {f["subject"]["id"]: (f["outcome"], f["reason"]) for f in findings}
        self.assertEqual(said["s5"], ("undetermined", "limit"))
        self.assertEqual(said["s2"], ("not_satisfied", ""))

    def test_the_cases_of_a_pack_with_a_function_hold(self):
        functions = SMALL.parent / "functions"
        self.assertEqual(self.assay("pack", "check", functions).stderr, "")
        done = self.assay("pack", "test", functions, code=None)
        self.assertIn("functions 1.0.0: 12 of 12 cases hold", done.stdout)

    def test_any_number_of_threads_gives_the_same_bytes(self):
        self.pack('while fact.value == 4 do end if fact.value == 0.8 then error("no") end ' + GOOD)
        texts = []
        for workers in ("1", "2", "8"):
            self.assay("run", "acme.jsonl", "--pack", "fn", "--as-of", "2024-12-31", "--out", f"out-{workers}",
                       "--threads", workers, code=5)
            texts.append(pathlib.Path(self.folder / f"out-{workers}/assessment.json").read_text())
        self.assertEqual(texts[0], texts[1])
        self.assertEqual(texts[0], texts[2])


if __name__ == "__main__":
    unittest.main()
