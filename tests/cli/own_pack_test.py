"""A pack that brings its own requirements is judged by them, like one of a published framework; and its own kinds."""

import json
import sqlite3
import unittest

from support import Case

PACK = 'pack {{ id = "{id}", title = "Own", version = "1.0.0", frameworks = {{ "POLICY" }} }}\n'
RULE = """rule {
  control  = "POLICY:1.1",
  title    = "Systems have an owner",
  subject  = "ai_system",
  expect { id = "owned", says = "somebody answers for the system", level = "required", method = "examine",
           has = { owner = present } },
  remedy   = { task = "Name an owner of {name}", owner = "management" },
}
"""
CATALOG = {"id_prefix": "POLICY", "framework": "Our policy", "version": "3", "reading": "graded",
           "requirements": [{"id": "1.1", "title": "Owners"}, {"id": "1.2", "title": "Nobody reads this one"}]}
FACTS = ('{"kind": "ai_system", "key": "s1", "org": "acme", "observed_at": "2026-05-04", "basis": "record",'
         ' "name": "Desk", "owner": null}\n')


class OwnPack(Case):
    def setUp(self):
        super().setUp()
        self.write("facts.jsonl", FACTS)
        self.pack("own", "own")

    def pack(self, folder, name, catalog=CATALOG, rule=RULE):
        self.write(f"{folder}/pack.lua", PACK.format(id=name))
        self.write(f"{folder}/{name}-rule.lua", rule)
        self.write(f"{folder}/frameworks/policy.json", json.dumps(catalog))

    def run_with(self, *folders, code=0):
        packs = [word for folder in folders for word in ("--pack", folder)]
        return self.assay("run", "facts.jsonl", *packs, "--as-of", "2026-06-01", "--out", "out", "--quiet", code=code)

    def statements(self):
        return json.loads((self.folder / "out/assessment.json").read_text(encoding="utf-8"))["posture"]["statements"]

    def test_an_unmet_requirement_is_read_as_the_catalog_says(self):
        self.run_with("own")
        [statement] = self.statements()
        self.assertEqual((statement["framework"], statement["reading"], statement["grade"]),
                         ("POLICY", "graded", "major"))

    def test_the_gap_report_and_coverage_know_it(self):
        self.run_with("own")
        lines = [json.loads(line) for line in self.assay("controls", "out/store.db", "--json").stdout.splitlines()]
        self.assertEqual([(line["control"], line["status"], line["rules"]) for line in lines],
                         [("POLICY:1.1", "nonconformity found", 1), ("POLICY:1.2", "no rule judges it", 0)])
        self.assertIn("POLICY:1.1", self.assay("coverage", "out/store.db", "--framework", "POLICY", "--json").stdout)
        self.assertIn("1.2", self.assay("coverage", "--framework", "POLICY", "--pack", "own").stdout)

    def test_packs_may_share_a_catalog_but_not_differ_about_it(self):
        self.pack("more", "more", rule=RULE.replace("Systems have", "Each has"))
        self.run_with("own", "more")
        self.assertEqual(len(self.statements()), 2)
        self.pack("more", "more", catalog=CATALOG | {"version": "4"})
        self.assertIn("stands in two catalogs", self.run_with("own", "more", code=4).stderr)

    def test_folders_of_one_name_are_two_packs(self):
        self.pack("x/policy", "x")
        self.pack("y/policy", "y")
        self.run_with("x/policy", "y/policy", "./x/policy")
        self.assertEqual([one["pack"] for one in self.statements()], ["x", "y"])

    def test_packs_of_one_id_are_not_taken_together(self):
        self.pack("copy", "own")
        self.assertIn("the packs in `copy` and `own` have one id, `own`", self.run_with("own", "copy", code=4).stderr)

    def test_a_pack_of_the_run_that_is_not_named_is_asked_for(self):
        self.pack("more", "more")
        self.run_with("own", "more")
        said = self.assay("findings", "out/store.db", "--all", "--pack", "own", code=4).stderr
        self.assertIn("was made with pack `more` too; name it with `--pack` as well", said)

    def test_facts_of_a_kind_that_a_pack_brings_come_in(self):
        self.write("own/schemas/visit.json", json.dumps({
            "kind": "visit", "says": "A visit.", "fields": [{"name": "seen", "type": "text", "says": "What was seen."}]}))
        self.write("visits.csv", "Id,Seen\nv1,a door\n")
        self.write("visits.map.json", json.dumps({"mapping": 1, "sources": [{
            "file": "visits.csv", "org": "acme", "observed_at": "2026-05-04", "columns": {"id": "Id", "seen": "Seen"},
            "facts": [{"kind": "visit", "key": "{id}", "fields": {"seen": "seen"}}]}]}))
        self.assertIn("visit", self.assay("map", "new", "visits.csv", "--kind", "visit", "--pack", "own").stdout)
        self.assay("map", "check", "visits.map.json", code=3)
        self.assay("map", "check", "visits.map.json", "visits.csv", "--pack", "own")
        self.assay("init", "acme.db")
        self.write("visits.jsonl", '{"kind": "visit", "key": "v2", "org": "acme", "observed_at": "2026-05-04", "seen": "a lock"}\n')
        self.assay("load", "acme.db", "visits.jsonl", code=5)
        self.assertIn("1 fact", self.assay("load", "acme.db", "visits.jsonl", "--pack", "own").stderr)
        self.assertIn("nothing was added", self.assay("load", "acme.db", "visits.jsonl", "--pack", "own").stderr)
        self.assay("load", "acme.db", "visits.csv", "--map", "visits.map.json", "--pack", "own")
        with sqlite3.connect(self.folder / "acme.db") as store:
            self.assertEqual(store.execute("SELECT key, seen FROM visit ORDER BY key").fetchall(),
                             [("v1", "a door"), ("v2", "a lock")])
        self.assay("retract", "acme.db", "visit", "v1", "2026-05-04", "--org", "acme", "--reason", "twice", "--pack", "own")


if __name__ == "__main__":
    unittest.main()
