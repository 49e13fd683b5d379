"""`assay run` from sources to reports: what it prints, what it writes, how it ends."""

import csv
import json
import unittest

import facts
from support import Case, SMALL


class Run(Case):
    def setUp(self):
        super().setUp()
        self.write("acme.jsonl", facts.lines(facts.ACME))

    def run_acme(self, *words, code=0):
        return self.assay("run", "acme.jsonl", "--pack", SMALL, "--as-of", "2024-12-31", *words, code=code)

    def test_a_run_prints_one_screen_and_writes_every_report(self):
        done = self.run_acme()
        self.golden("cli/run.txt", done.stdout)
        self.assertEqual(done.stderr, "")
        names = sorted(path.name for path in (self.folder / "assay-out").iterdir())
        self.assertEqual(names, [".assay", "assessment.json", "findings.csv", "findings.jsonl", "report.html",
                                 "report.md", "store.db", "tasks.csv"])

    def test_findings_say_what_hand_calculation_says(self):
        self.run_acme()
        lines = (self.folder / "assay-out/findings.jsonl").read_text().splitlines()
        outcomes = {(f["rule"], f["subject"]["id"]): f["outcome"] for f in map(json.loads, lines)}
        self.assertEqual(outcomes, {
            ("impact-assessed", "s2"): "not_satisfied",
            ("impact-assessed", "s4"): "undetermined",
            ("incidents-listed", "i2"): "not_satisfied",
            ("monitored", "s2"): "not_satisfied",
            ("monitored", "s4"): "undetermined",
        })

    def test_every_finding_has_the_promised_members(self):
        self.run_acme()
        for line in (self.folder / "assay-out/findings.jsonl").read_text().splitlines():
            finding = json.loads(line)
            for member in ("id run org pack rule rule_version controls subject outcome reason basis severity grade "
                           "waived message observations first_seen").split():
                self.assertIn(member, finding)
            self.assertLessEqual({"kind", "id", "name"}, set(finding["subject"]))
            for observation in finding["observations"]:
                self.assertLessEqual(
                    {"id", "says", "level", "outcome", "reason", "expected", "observed", "facts"}, set(observation))

    def test_tasks_come_in_the_order_their_rules_ask_for(self):
        self.run_acme()
        with open(self.folder / "assay-out/tasks.csv", encoding="utf-8", newline="") as file:
            actions = [row["action"] for row in csv.DictReader(file)]
        self.assertLess(actions.index("Assess the impact of Mail sorting"),
                        actions.index("Set up monitoring of Mail sorting"))

    def test_a_second_run_gives_the_same_bytes_and_keeps_the_store(self):
        self.run_acme()
        out = self.folder / "assay-out"
        first = {path.name: path.read_bytes() for path in out.iterdir() if path.name != "store.db"}
        (out / "notes.txt").write_text("mine")
        self.run_acme()
        second = {path.name: path.read_bytes() for path in out.iterdir() if path.name != "store.db"}
        self.assertEqual(second.pop("notes.txt"), b"mine")
        self.assertEqual(first, second)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["acme.jsonl", "assay-out"])

    def test_reports_hold_no_machine_paths(self):
        self.run_acme()
        for path in (self.folder / "assay-out").iterdir():
            if path.name != "store.db":
                self.assertNotIn(str(self.folder).encode(), path.read_bytes(), path.name)

    def test_the_threshold_decides_between_0_and_1(self):
        self.run_acme("--fail-on", "critical", "--out", "a", code=0)
        self.run_acme("--fail-on", "high", "--out", "b", code=1)

    def test_a_waived_finding_does_not_count_towards_1(self):
        waiver = facts.fact("waiver", "w1", rules=["incidents-listed", "impact-assessed", "monitored"],
                            reason="agreed", owner="board", authority="board",
                            **{"from": "2024-11-01", "to": "2025-06-30"})
        self.write("acme.jsonl", facts.lines([fact for fact in facts.ACME if fact.get("key") not in ("i2", "ia2")] + [waiver]))
        done = self.run_acme("--fail-on", "low", "--out", "w", code=1)
        self.assertIn("more waived", done.stdout)

    def test_too_much_undetermined_is_5(self):
        self.run_acme("--allow-undetermined", "20", code=5)

    def test_nothing_decided_is_5(self):
        self.write("acme.jsonl", facts.lines([facts.fact("organization", "acme", name="Acme")]))
        done = self.run_acme(code=5)
        self.assertNotIn("no nonconformity found", done.stdout)

    def test_a_folder_of_somebody_else_needs_force(self):
        self.write("assay-out/thesis.txt", "years of work")
        done = self.run_acme(code=8)
        self.assertIn("Assay did not write it", done.stderr)
        self.assertEqual([path.name for path in (self.folder / "assay-out").iterdir()], ["thesis.txt"])
        self.run_acme("--force")
        self.assertEqual((self.folder / "assay-out/thesis.txt").read_text(), "years of work")
        self.assertTrue((self.folder / "assay-out/report.html").exists())

    def test_a_failed_first_run_leaves_nothing(self):
        self.assay("run", "acme.jsonl", "missing.jsonl", "--pack", SMALL, code=3)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["acme.jsonl"])

    def test_rejected_records_are_kept_for_mending_and_make_it_5(self):
        self.write("acme.jsonl", facts.lines(facts.ACME + [facts.fact("ai_system", "s9", stage="in the bin")]))
        done = self.run_acme(code=5)
        self.assertIn("1 rejected (rejects.jsonl)", done.stdout)
        reject = json.loads((self.folder / "assay-out/rejects.jsonl").read_text())
        self.assertIn("in the bin", json.dumps(reject))
        self.assertIn("stage", reject["reasons"][0]["message"])

    def test_strict_refuses_everything(self):
        self.write("acme.jsonl", facts.lines(facts.ACME + [facts.fact("ai_system", "s9", stage="in the bin")]))
        self.run_acme("--strict", code=3)
        self.assertFalse((self.folder / "assay-out").exists())

    def test_the_summary_counts_what_the_screen_says(self):
        self.run_acme("--summary", "s.json", "--fail-on", "high", code=1)
        summary = json.loads((self.folder / "s.json").read_text())
        self.assertEqual((summary["exit"], summary["not_satisfied"], summary["undetermined"], summary["satisfied"],
                          summary["records"], summary["rejected"]), (1, 3, 2, 3, 14, 0))
        self.assertIn("timings_ms", summary)

    def test_quiet_prints_nothing_and_timings_go_to_standard_error(self):
        done = self.run_acme("--quiet", "--timings")
        self.assertEqual(done.stdout, "")
        self.assertIn("assess", done.stderr)

    def test_the_store_goes_where_db_says(self):
        self.run_acme("--db", "kept.db")
        self.assertTrue((self.folder / "kept.db").exists())
        self.assertFalse((self.folder / "assay-out/store.db").exists())


if __name__ == "__main__":
    unittest.main()
