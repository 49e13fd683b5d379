"""A new version of a catalog: what it changes, and what must be looked at again."""

import json
import unittest

import facts
from support import ROOT, SMALL, Case

FILE = ROOT / "datasets" / "frameworks" / "eu_ai_act.json"


class Upgrade(Case):
    def setUp(self):
        super().setUp()
        self.catalog = json.loads(FILE.read_text(encoding="utf-8"))
        self.entries = [json.loads(line) for line in self.assay("coverage", "--entries", "--json").stdout.splitlines()]

    def upgraded(self, *words):
        self.write("new.json", json.dumps(self.catalog))
        done = self.assay("coverage", "--upgrade", "new.json", "--json", *words)
        return {one["requirement"]: one for one in map(json.loads, done.stdout.splitlines())}

    def requirement(self, wanted):
        return next(one for one in self.catalog["requirements"] if one["id"] == wanted)

    def test_the_shipped_catalog_is_no_upgrade_of_itself(self):
        self.assertEqual(self.upgraded(), {})

    def test_a_day_that_moves_names_every_entry_on_it(self):
        self.requirement("Art.9")["in_force_from"] = "2031-01-01"
        found = self.upgraded()
        self.assertEqual(list(found), ["EU-AI-ACT:Art.9"])
        one = found["EU-AI-ACT:Art.9"]
        self.assertEqual(one["alterations"], [{"what": "from", "before": "2027-12-02", "after": "2031-01-01"}])
        expected = {(e["from"], e["to"]) for e in self.entries if "EU-AI-ACT:Art.9" in (e["from"], e["to"])}
        self.assertGreater(len(expected), 0)
        self.assertEqual({(e["from"], e["to"]) for e in one["entries"]}, expected)

    def test_with_a_store_the_open_findings_are_named(self):
        self.write("acme.jsonl", facts.lines(facts.ACME))
        self.assay("init", "acme.db")
        self.assay("load", "acme.db", "acme.jsonl")
        self.assay("assess", "acme.db", "--pack", SMALL, "--as-of", "2024-12-31")
        kept = [json.loads(line) for line in self.assay("findings", "acme.db", "--json").stdout.splitlines()]
        control = kept[0]["controls"][0]
        prefix, number = control.split(":")
        path = next(path for path in (ROOT / "datasets" / "frameworks").glob("*.json")
                    if json.loads(path.read_text(encoding="utf-8"))["id_prefix"] == prefix)
        self.catalog = json.loads(path.read_text(encoding="utf-8"))
        for one in self.catalog["requirements"] + self.catalog.get("annex_a", {}).get("controls", []):
            if one["id"] == number:
                one["title"] += " (amended)"
        self.write("new.json", json.dumps(self.catalog))
        told, = [json.loads(line) for line in self.assay(
            "coverage", "acme.db", "--pack", SMALL, "--upgrade", "new.json", "--json").stdout.splitlines()]
        self.assertEqual(told["requirement"], control)
        self.assertEqual(told["findings"], sorted(one["id"] for one in kept if control in one["controls"]))
        self.assertGreater(len(told["findings"]), 0)
        self.assertEqual(told["rules"], sorted({f"small/{one['rule']}" for one in kept if control in one["controls"]}))

    def test_catalogs_of_two_frameworks_are_refused(self):
        self.write("new.json", json.dumps(self.catalog))
        self.assertIn("two frameworks", self.assay(
            "coverage", "--upgrade", "new.json", "--was", ROOT / "datasets" / "frameworks" / "gdpr.json", code=2).stderr)

    def test_people_read_what_to_look_at(self):
        for one in self.catalog["requirements"]:
            if one["id"] == "Art.12":
                one["id"] = "Art.12a"
        self.write("new.json", json.dumps(self.catalog))
        said = self.assay("coverage", "--upgrade", "new.json").stdout
        self.assertIn("EU-AI-ACT:Art.12 removed", said)
        self.assertIn("perhaps it is now EU-AI-ACT:Art.12a", said)
        self.assertIn("1 added, 1 removed, 0 changed", said)


if __name__ == "__main__":
    unittest.main()
