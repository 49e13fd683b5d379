"""Coverage in a terminal: a line a framework, a line a requirement, one requirement in full."""

import json
import unittest

import facts
from support import SMALL, Case


class Coverage(Case):
    def test_no_line_is_wider_than_a_terminal(self):
        for words in ((), ("--framework", "EU-AI-ACT"), ("EU-AI-ACT:Art.9",)):
            with self.subTest(words):
                wide = [line for line in self.assay("coverage", *words).stdout.splitlines() if len(line) > 100]
                self.assertEqual(wide, [])

    def test_one_requirement_is_told_in_full(self):
        said = self.assay("coverage", "EU-AI-ACT:Art.9", "--as-of", "2026-01-01").stdout
        self.assertTrue(said.startswith("EU-AI-ACT:Art.9 Risk management system\n"), said)
        told, = map(json.loads, self.assay("coverage", "EU-AI-ACT:Art.9", "--json").stdout.splitlines())
        for way in told["through"]:
            self.assertIn(way["from"], said)
        # On the first day of 2026 the law still named its first date.
        self.assertIn("coming 2026-08-02", said)

    def test_a_mistyped_requirement_gets_the_nearest(self):
        self.assertIn("did you mean `EU-AI-ACT:Art.9`?", self.assay("coverage", "EU-AI-ACT:Art.9x", code=2).stderr)

    def test_a_mistyped_framework_to_come_from_is_refused(self):
        done = self.assay("coverage", "--framework", "ISO42001", "--from", "GDRP", code=2)
        self.assertIn("did you mean `GDPR`?", done.stderr)
        self.assertEqual(done.stdout, "")

    def test_a_store_shows_what_is_satisfied_now(self):
        self.write("acme.jsonl", facts.lines(facts.ACME))
        self.assay("init", "acme.db")
        self.assay("load", "acme.db", "acme.jsonl")
        self.assay("assess", "acme.db", "--pack", SMALL, "--as-of", "2024-12-31")
        wide = [line for line in self.assay("coverage", "acme.db", "--pack", SMALL).stdout.splitlines() if len(line) > 100]
        self.assertEqual(wide, [])
        lines = [json.loads(line) for line in self.assay(
            "coverage", "acme.db", "--pack", SMALL, "--table", "--json").stdout.splitlines()]
        own = next(one for one in lines if one["prefix"] == "ISO42001")
        self.assertEqual(own["with_rules"], 3)
        self.assertEqual(sum(own["now"].values()), own["requirements"])
        said = self.assay("coverage", "acme.db", "ISO42001:8.4", "--pack", SMALL).stdout
        self.assertIn("small/", said)
        self.assertIn("not satisfied", said)


if __name__ == "__main__":
    unittest.main()
