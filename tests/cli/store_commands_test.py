"""The commands around a store: init, load, assess, findings, tasks, requests, explain, report, retract, schema."""

import csv
import io
import json
import unittest

import facts
from support import Case, SMALL


class Store(Case):
    def setUp(self):
        super().setUp()
        self.write("acme.jsonl", facts.lines(facts.ACME))
        self.assay("init", "acme.db")
        self.assay("load", "acme.db", "acme.jsonl")

    def assess(self, *words, code=0):
        return self.assay("assess", "acme.db", "--pack", SMALL, "--as-of", "2024-12-31", *words, code=code)

    def json_lines(self, *words):
        return [json.loads(line) for line in self.assay(*words, "--json").stdout.splitlines()]

    def test_findings_of_a_run_as_a_table_and_as_json(self):
        self.assess()
        self.golden("cli/findings.txt", self.assay("findings", "acme.db").stdout)
        findings = self.json_lines("findings", "acme.db")
        self.assertEqual(len(findings), 5)
        self.assertEqual(len({finding["id"] for finding in findings}), 5)
        everything = self.json_lines("findings", "acme.db", "--all", "--pack", SMALL)
        self.assertEqual(len(everything), 10)  # two rules over four systems, one over two incidents
        self.assertEqual(sum(f["outcome"] == "not_applicable" for f in everything), 2)

    def test_tasks_and_requests(self):
        self.assess()
        self.golden("cli/tasks.txt", self.assay("tasks", "acme.db").stdout)
        self.assertEqual([task["status"] for task in self.json_lines("tasks", "acme.db")], ["new"] * 3)
        self.golden("cli/requests.txt", self.assay("requests", "acme.db", "--pack", SMALL).stdout)

    def test_a_verdict_explains_itself(self):
        self.assess()
        [finding] = [f for f in self.json_lines("findings", "acme.db")
                     if f["rule"] == "impact-assessed" and f["subject"]["id"] == "s2"]
        done = self.assay("explain", "acme.db", finding["id"], "--pack", SMALL)
        self.golden("cli/explain.txt", done.stdout)
        for said in ("pack small 1.0.0", "acme.jsonl", "expected", "observed", "First seen", "Closes when", "Severity"):
            self.assertIn(said, done.stdout)
        short = self.assay("explain", "acme.db", finding["id"][:8], "--pack", SMALL)
        self.assertEqual(short.stdout, done.stdout)
        self.assertIn("no finding", self.assay("explain", "acme.db", "ffffffffffff", "--pack", SMALL, code=2).stderr)

    def test_a_satisfied_verdict_can_be_explained_too(self):
        self.assess()
        [one] = [f for f in self.json_lines("findings", "acme.db", "--all", "--pack", SMALL)
                 if f["rule"] == "monitored" and f["subject"]["id"] == "s1"]
        self.assertIn("satisfied", self.assay("explain", "acme.db", one["id"], "--pack", SMALL).stdout)

    def test_reports_of_a_kept_run_are_those_of_run(self):
        self.assess()
        self.assay("run", "acme.jsonl", "--pack", SMALL, "--as-of", "2024-12-31")
        for name, file in (("jsonl", "findings.jsonl"), ("csv", "findings.csv")):
            done = self.assay("report", "acme.db", "--format", name, "--pack", SMALL)
            self.assertEqual(done.stdout.replace("\r\n", "\n"),
                             (self.folder / "assay-out" / file).read_text(), name)
        html = self.assay("report", "acme.db", "--format", "html", "--pack", SMALL).stdout
        self.assertIn("Content-Security-Policy", html)
        rows = list(csv.reader(io.StringIO(self.assay("report", "acme.db", "--format", "csv", "--pack", SMALL).stdout)))
        self.assertEqual({len(row) for row in rows}, {len(rows[0])})

    def test_an_unknown_format_is_a_usage_error(self):
        done = self.assay("report", "acme.db", "--format", "htlm", code=2)
        self.assertIn("did you mean `html`?", done.stderr)

    def test_a_file_that_is_there_needs_force(self):
        self.assess()
        self.write("page.html", "mine")
        words = ("report", "acme.db", "--format", "html", "--pack", SMALL, "-o", "page.html")
        self.assertIn("--force", self.assay(*words, code=8).stderr)
        self.assertEqual((self.folder / "page.html").read_text(), "mine")
        self.assay(*words, "--force")

    def test_another_version_of_a_pack_is_not_passed_off_as_the_old_one(self):
        self.assess()
        import shutil
        shutil.copytree(SMALL, self.folder / "small")
        with open(self.folder / "small/rules/monitored.lua", "a", encoding="utf-8") as file:
            file.write("-- changed\n")
        done = self.assay("requests", "acme.db", "--pack", "small", code=4)
        self.assertIn("run 1 was made with pack `small` 1.0.0", done.stderr)

    def test_later_runs_close_keep_and_reopen_tasks(self):
        self.assess()
        done = [facts.fact("impact_assessment", "ia3", system="s2", status="completed")]
        done[0]["observed_at"] = "2025-01-15"
        self.write("more.jsonl", facts.lines(done))
        self.assay("load", "acme.db", "more.jsonl")
        self.assay("assess", "acme.db", "--pack", SMALL, "--as-of", "2025-01-31")
        status = {t["action"]: t["status"] for t in self.json_lines("tasks", "acme.db", "--all")}
        self.assertEqual(status["Assess the impact of Mail sorting"], "closed")
        self.assertEqual(status["Set up monitoring of Mail sorting"], "open")
        kept = [f for f in self.json_lines("findings", "acme.db") if f["rule"] == "monitored" and f["subject"]["id"] == "s2"]
        self.assertEqual(kept[0]["first_seen"], "2024-12-31")
        self.assay("retract", "acme.db", "impact_assessment", "ia3", "2025-01-15", "--org", "acme", "--reason", "forged")
        self.assay("assess", "acme.db", "--pack", SMALL, "--as-of", "2025-02-28")
        status = {t["action"]: t["status"] for t in self.json_lines("tasks", "acme.db", "--all")}
        self.assertEqual(status["Assess the impact of Mail sorting"], "reopened")
        self.assertEqual(len(self.json_lines("findings", "acme.db", "--run", "1")), 5)

    def test_known_gives_back_what_was_known_then(self):
        first = self.assess().stdout
        self.write("more.jsonl", facts.lines([facts.fact("impact_assessment", "ia2", system="s2", status="completed")]))
        self.assay("load", "acme.db", "more.jsonl")
        self.assertNotEqual(self.assess().stdout, first)
        again = self.assess("--known", "1").stdout
        self.assertIn("3 not satisfied", again)

    def test_loading_the_same_bytes_again_adds_nothing(self):
        done = self.assay("load", "acme.db", "acme.jsonl")
        self.assertIn("nothing was added", done.stderr)

    def test_schema_lists_kinds_and_describes_one(self):
        self.assertIn("ai_system", self.assay("schema").stdout)
        self.assertIn("stage", self.assay("schema", "ai_system").stdout)
        [kind] = self.json_lines("schema", "incident")
        self.assertEqual(kind["kind"], "incident")
        self.assertIn("did you mean `incident`?", self.assay("schema", "incidnet", code=2).stderr)

    def test_mistakes_in_arguments_are_usage_errors(self):
        for words, said in ((("--as-of", "31.12.2024"), "expected one like `2024-12-31`"),
                            (("--as-of", "2024-02-30"), "expected one like"),
                            (("--as-of", "2024-12-31", "--as-of", "2024-12-30"), "takes one value"),
                            (("--fail-on", "hihg"), "did you mean `high`?"),
                            (("--threads", "many"), "whole number"),
                            (("--threads", "0"), "whole number"),
                            (("--param", "limit"), "expected `NAME=VALUE`"),
                            (("--param", "limit=3"), "no rule has a parameter `limit`"),
                            (("--allow-undetermined", "120"), "from 0 to 100"),
                            (("--known", "x"), "whole number")):
            with self.subTest(words):
                self.assertIn(said, self.assay("assess", "acme.db", "--pack", SMALL, *words, code=2).stderr)
        self.assertIn("`DB` is missing", self.assay("findings", code=2).stderr)
        self.assertIn("there is no run 7", (self.assess(), self.assay("findings", "acme.db", "--run", "7", code=2))[1].stderr)


if __name__ == "__main__":
    unittest.main()
