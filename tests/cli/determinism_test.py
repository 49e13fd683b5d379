"""Same inputs and date, same bytes, whatever else differs."""

import json
import os
import random
import shutil
import unittest

import facts
from support import Case, SMALL


class Determinism(Case):
    def setUp(self):
        super().setUp()
        self.write("acme.jsonl", facts.lines(facts.ACME))
        self.expected = self.reports("expected", "acme.jsonl")

    def reports(self, out, *sources, words=(), pack=SMALL, env=None):
        """The reports of one run, but for what names the sources."""
        self.assay("run", *sources, "--pack", pack, "--as-of", "2024-12-31", "--out", out, *words,
                   env={**os.environ, **(env or {})})
        return {path.name: path.read_bytes() for path in sorted((self.folder / out).iterdir())
                if path.name != "store.db"}

    def test_two_runs(self):
        self.assertEqual(self.reports("again", "acme.jsonl"), self.expected)

    def test_one_and_two_threads(self):
        self.assertEqual(self.reports("two", "acme.jsonl", words=("--threads", "2")), self.expected)

    def test_time_zone_and_locale(self):
        env = {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"}
        self.assertEqual(self.reports("far", "acme.jsonl", env=env), self.expected)

    def test_sources_in_any_order(self):
        half = len(facts.ACME) // 2
        self.write("a.jsonl", facts.lines(facts.ACME[:half]))
        self.write("b.jsonl", facts.lines(facts.ACME[half:]))
        self.assertEqual(self.reports("ab", "a.jsonl", "b.jsonl"), self.reports("ba", "b.jsonl", "a.jsonl"))

    def test_keyed_lines_in_any_order(self):
        shuffled = list(facts.ACME)
        random.Random(7).shuffle(shuffled)
        os.mkdir(self.folder / "s")
        self.write("s/acme.jsonl", facts.lines(shuffled))
        found = [self.findings(reports) for reports in (self.reports("shuffled", "s/acme.jsonl"), self.expected)]
        self.assertEqual(found[0], found[1])

    @staticmethod
    def findings(reports):
        """Findings without the line numbers of their facts, which do follow the order of the file."""
        findings = [json.loads(line) for line in reports["findings.jsonl"].splitlines()]
        for finding in findings:
            for observation in finding["observations"]:
                for fact in observation["facts"]:
                    fact.pop("locator", None)
        return findings

    def test_pack_files_in_any_order(self):
        other = self.folder / "small"
        os.makedirs(other / "rules")
        for name in sorted(os.listdir(SMALL / "rules"), reverse=True):
            shutil.copy(SMALL / "rules" / name, other / "rules" / name)
        shutil.copy(SMALL / "pack.lua", other / "pack.lua")
        self.assertEqual(self.reports("packs", "acme.jsonl", pack="small"), self.expected)


if __name__ == "__main__":
    unittest.main()
