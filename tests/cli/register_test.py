"""The real register, from the first command of the README to its totals."""

import csv
import json
import sqlite3
import unittest

import facts
from support import Case, ROOT

REGISTER = ROOT / "datasets" / "us-federal-2024"
CSV = REGISTER / "2024_consolidated_ai_inventory_raw_v2.csv"


class Register(Case):
    def test_the_register_is_loaded_judged_and_reported(self):
        done = self.assay("run", REGISTER, "--pack", "us-omb", "--pack", "iso42001", "--as-of", "2024-12-31", "--summary", "s.json", timeout=300)
        self.assertIn("41 organisations, 2,133 AI systems", done.stdout)
        self.assertNotIn("compliant", done.stdout.lower())
        summary = json.loads((self.folder / "s.json").read_text())
        self.assertEqual((summary["records"], summary["rejected"], summary["organisations"]), (2133, 0, 41))

        # The totals as published, counted from the file itself and from the store.
        with open(CSV, encoding="cp1252", newline="") as file:
            rows = list(csv.reader(file))[1:]
        impact = [row[10].strip().lower() for row in rows]
        rights = sum(text == "rights-impacting" for text in impact)
        safety = sum(text == "safety-impacting" for text in impact)
        both = sum(text == "both" for text in impact)
        self.assertEqual((len(rows), rights, safety, both), (2133, 131, 25, 195))
        with sqlite3.connect(f"file:{self.folder}/assay-out/store.db?mode=ro", uri=True) as db:
            self.assertEqual(db.execute("SELECT count(*) FROM ai_system").fetchone(), (2133,))
            self.assertEqual(db.execute("SELECT count(DISTINCT org) FROM ai_system").fetchone(), (41,))
            classes = dict(db.execute("SELECT class, count(*) FROM classification GROUP BY class").fetchall())
        self.assertEqual(sum(classes.values()), 2133)
        self.assertEqual((classes["rights"], classes["safety"], classes["both"]), (131, 25, 195),
                         classes)

        # The findings of the store, of the files and of the summary are the same ones.
        lines = (self.folder / "assay-out/findings.jsonl").read_text().splitlines()
        found = [json.loads(line) for line in lines]
        self.assertEqual(sum(f["subjects"] for f in found), summary["not_satisfied"] + summary["undetermined"])
        self.assertTrue(all(f["subjects"] == 1 for f in found if f["outcome"] == "not_satisfied"))
        shown = self.assay("findings", "assay-out/store.db", "--json").stdout.splitlines()
        named = [f["id"] for f in found] + [one["id"] for f in found for one in f["alike"]]
        self.assertEqual(sorted(json.loads(line)["id"] for line in shown), sorted(named))
        with open(self.folder / "assay-out/tasks.csv", encoding="utf-8", newline="") as file:
            self.assertEqual(len(list(csv.DictReader(file))), summary["tasks"])

        # One verdict, explained.
        finding = next(f for f in map(json.loads, lines) if f["outcome"] == "not_satisfied" and f["severity"] == "critical")
        said = self.assay("explain", "assay-out/store.db", finding["id"]).stdout
        for word in (finding["rule"], finding["subject"]["id"], "row ", CSV.name, "claim", "First seen"):
            self.assertIn(word, said)

        # No column is unaccounted for.
        checked = json.loads(self.assay("map", "check", REGISTER / "mapping.json", REGISTER, "--json").stdout)
        [file] = [file for file in checked["files"] if file["records"]]
        self.assertEqual(len(file["columns"]), 62)
        self.assertLessEqual({column["use"] for column in file["columns"]}, {"used", "ignored"})

    def test_a_live_deployment_of_an_unlisted_system_becomes_a_finding(self):
        shadow = facts.fact("incident", "i1", system="ghost", type="bias")
        self.write("shadow.jsonl", facts.lines([
            facts.fact("organization", "acme", name="Acme"),
            facts.fact("ai_system", "s1", name="Known", stage="operated"),
            facts.fact("deployment", "d1", system="ghost", released_at="2024-10-01"),
            facts.complete("ai_system"), shadow]))
        self.assay("run", "shadow.jsonl", "--pack", "us-omb", "--as-of", "2024-12-31", "--quiet")
        found = [f for f in map(json.loads, (self.folder / "assay-out/findings.jsonl").read_text().splitlines())
                 if f["subject"] == {"kind": "deployment", "id": "d1", "name": f["subject"]["name"]}
                 and f["outcome"] == "not_satisfied"]
        self.assertTrue(found)
        self.assertIn("ghost", json.dumps(found))


if __name__ == "__main__":
    unittest.main()
