"""The auditor's commands: controls, soa, risks, readiness, sample, diff."""

import json
import unittest

import facts
from support import Case, SMALL


def entry(key, control, applicable, **more):
    return facts.fact("control_statement", key, control=f"ISO42001:{control}", applicable=applicable, **more)


class Audit(Case):
    def setUp(self):
        super().setUp()
        self.write("acme.jsonl", facts.lines(facts.ACME + [
            entry("soa1", "A.5.2", True, reason_type="risk", reason="an impact on people is likely"),
            entry("soa2", "A.7.3", False, reason_type="no_activity", reason="no data is acquired"),
            facts.fact("dataset_use", "du1", system="s1", purpose="train"),
            facts.fact("risk_criteria", "v1", formula="product", accept_at_most=6, intolerable_at=15),
            facts.fact("risk_assessment", "ra1", criteria="v1", performed_at="2024-05-01"),
            facts.fact("risk", "k1", system="s1", title="Old data", assessment="ra1", likelihood=3, impact=4, inherent=10),
            facts.fact("risk_treatment", "t1", risk="k1", option="change", controls=["ISO42001:A.7.3"]),
        ]))
        self.assay("init", "acme.db")
        self.assay("load", "acme.db", "acme.jsonl")
        self.assay("assess", "acme.db", "--pack", SMALL, "--as-of", "2024-12-31")

    def lines(self, *words):
        return [json.loads(line) for line in self.assay(*words, "--pack", SMALL, "--json").stdout.splitlines()]

    def test_the_gap_report_has_a_line_for_every_leaf_and_control(self):
        lines = {line["control"]: line for line in self.lines("controls", "acme.db")}
        # 32 assessable leaves of clauses 4 to 10 and 38 controls, counted in the catalog by hand.
        self.assertEqual(len(lines), 70)
        self.assertEqual(sum(line["measure"] for line in lines.values()), 38)
        self.assertEqual({c for c, line in lines.items() if line["rules"]},
                         {"ISO42001:8.4", "ISO42001:9.1", "ISO42001:10.2"})
        # s1 has an impact assessment, s2 has none, of s4 nobody knows whether it is in use, s3 is not.
        impact = lines["ISO42001:8.4"]
        self.assertEqual(impact["tally"]["outcomes"],
                         {"not_applicable": 1, "satisfied": 1, "undetermined": 1, "not_satisfied": 1})
        self.assertEqual(impact["undetermined_share"], 33)
        self.assertEqual(impact["status"], "nonconformity found")
        self.assertEqual(impact["missing"], ["whether it applies: `stage` of `ai_system`"])
        self.assertEqual(impact["judged_on"], [{"kind": "ai_system", "known": 4, "complete": True}])
        self.assertEqual(lines["ISO42001:5.2"]["status"], "no rule judges it")
        self.assertTrue(lines["ISO42001:5.2"]["evidence"])
        self.assertEqual(lines["ISO42001:A.5.2"]["selection"], "selected")
        self.assertEqual(lines["ISO42001:A.7.3"]["selection"], "excluded")
        self.assertEqual(lines["ISO42001:A.2.2"]["selection"], "missing")
        self.assertEqual(lines["ISO42001:8.4"]["selection"], "always")

    def test_the_gap_report_as_a_table(self):
        self.golden("cli/controls.txt", self.assay("controls", "acme.db", "--pack", SMALL).stdout)
        done = self.assay("controls", "acme.db", "--pack", SMALL, "--org", "acmee", code=2)
        self.assertIn("did you mean `acme`?", done.stderr)

    def test_the_statement_of_applicability_is_compiled_with_its_contradictions(self):
        [soa] = self.lines("soa", "acme.db")
        self.assertEqual([len(soa["controls"]), soa["entries"], soa["approved"], soa["proposal"]], [38, 2, 0, True])
        lines = {line["control"]: line for line in soa["controls"]}
        self.assertEqual(lines["ISO42001:A.7.3"]["decision"], "excluded")
        self.assertEqual([one["treatment"] for one in lines["ISO42001:A.7.3"]["relied_on_by"]], ["t1"])
        self.assertEqual(lines["ISO42001:A.5.2"]["decision"], "selected")
        said = [(one["what"], one["control"]) for one in soa["contradictions"]]
        self.assertIn(("relied_on", "ISO42001:A.7.3"), said)
        self.assertIn(("against_facts", "ISO42001:A.7.3"), said)
        self.assertEqual(sum(what == "missing" for what, _ in said), 36)
        self.assertEqual(len(said), 38)
        self.golden("cli/soa.txt", self.assay("soa", "acme.db", "--pack", SMALL).stdout)

    def test_risks_are_recomputed_and_scenarios_proposed(self):
        [risk] = self.lines("risks", "acme.db")
        self.assertEqual([risk["recorded"], risk["level"], risk["band"]], [10, 12, "above acceptance"])
        self.assertIn("recorded as 10, the criteria give 12", risk["notes"])
        self.assertEqual(risk["treatments"][0]["state"], "planned")
        self.golden("cli/risks.txt", self.assay("risks", "acme.db", "--pack", SMALL).stdout)
        proposals = self.lines("risks", "acme.db", "--suggest")
        # Nobody said of s1 whom it touches, so what goes by affected groups is a question first.
        [one] = [p for p in proposals if p["system"] == "s1" and p["scenario"] == "uneven-errors"]
        self.assertEqual(one["unknown"], ["affected_groups"])
        self.assertFalse([p for p in proposals if p["system"] == "s3" and "stage" in p["unknown"]])

    def test_readiness_says_what_blocks_and_what_is_unknown(self):
        [line] = self.lines("readiness", "acme.db")
        self.assertEqual([line["stage1"]["verdict"], line["stage2"]["verdict"]], ["not ready", "not ready"])
        blocks = {item["topic"]: item["says"] for item in line["stage2"]["items"] if item["what"] == "blocks"}
        self.assertIn("no internal audit is recorded as held", blocks["internal audit"])
        self.assertIn("no management review is recorded as held", blocks["management review"])
        unknown = {item["control"] for item in line["stage2"]["items"] if item["what"] == "unknown"}
        self.assertIn("ISO42001:5.2", unknown)  # no rule of the small pack judges it
        self.golden("cli/readiness.txt", self.assay("readiness", "acme.db", "--pack", SMALL).stdout)

    def test_a_forecast_judges_the_same_facts_at_a_later_day(self):
        # What is declared complete until the end of 2025 is open in 2026.
        [_, forecast] = self.lines("readiness", "acme.db", "--at", "2026-03-31")
        self.assertEqual(forecast["forecast_to"], "2026-03-31")
        added = [(item["what"], item["control"], item["topic"]) for item in forecast["added"]]
        self.assertIn(("unknown", "", "AI systems known"), added)
        same = self.lines("readiness", "acme.db", "--at", "2025-06-30")[1]
        self.assertEqual([same["added"], same["gone"], same["changes"]], [[], [], []])
        done = self.assay("readiness", "acme.db", "--pack", SMALL, "--at", "2024-01-01", code=2)
        self.assertIn("a forecast looks ahead", done.stderr)
        self.assertEqual(done.stdout, "")
        done = self.assay("readiness", "acme.db", "--pack", SMALL, "--at", "soon", code=2)
        self.assertIn("expected a date like", done.stderr)

    def test_a_sample_belongs_to_a_year_and_a_seed(self):
        words = ("sample", "acme.db", "--year", "1", "--seed", "42")
        [one] = self.lines(*words)
        self.assertEqual(one, self.lines(*words)[0])
        # No rule of the small pack judges most of it, so all that is judged nowhere is forced.
        self.assertEqual(one["rotating"], len(one["forced"]) + len(one["drawn"]) + len(one["left"]))
        self.assertEqual([one["systems_known"], len(one["systems"]), one["still_allowed"]], [4, 3, 1])  # C(3,3)/C(4,3) is 25 %
        self.golden("cli/sample.txt", self.assay(*words, "--pack", SMALL).stdout)
        self.assertIn("`--seed` is missing", self.assay("sample", "acme.db", "--year", "1", code=2).stderr)
        self.assay("sample", "acme.db", "--year", "4", "--seed", "1", code=2)

    def test_diff_says_what_moved_and_why(self):
        done = facts.fact("impact_assessment", "ia3", system="s2", status="completed")
        self.write("more.jsonl", facts.lines([{**done, "observed_at": "2025-01-15"}]))
        self.assay("load", "acme.db", "more.jsonl")
        self.assay("assess", "acme.db", "--pack", SMALL, "--as-of", "2025-01-31")
        [head, *moved] = self.lines("diff", "acme.db")
        self.assertEqual([head["from"]["run"], head["to"]["run"]], [1, 2])
        # s2 got its impact assessment; all else stays: s2 unwatched, s4 of unknown stage twice, a ghost in an incident.
        self.assertEqual({k: v["findings"] for k, v in head["counts"].items()},
                         {"new": 0, "recurring": 0, "persisting": 4, "resolved": 1})
        self.assertEqual([(m["change"], m["rule"], m["subject"]["id"], m["why"]) for m in moved],
                         [("resolved", "impact-assessed", "s2", ["fact changed"])])
        self.assay("retract", "acme.db", "impact_assessment", "ia3", "2025-01-15", "--org", "acme", "--reason", "forged")
        self.assay("assess", "acme.db", "--pack", SMALL, "--as-of", "2025-02-28")
        [back] = [m for m in self.lines("diff", "acme.db")[1:]]
        self.assertEqual([back["change"], back["subject"]["id"], back["why"]], ["recurring", "s2", ["fact changed"]])
        self.golden("cli/diff.txt", self.assay("diff", "acme.db", "--pack", SMALL).stdout)
        # In 2026 no register is declared complete any more: nobody changed a fact.
        self.assay("assess", "acme.db", "--pack", SMALL, "--as-of", "2026-02-28")
        aged = self.lines("diff", "acme.db")[1:]
        self.assertTrue(aged)
        self.assertEqual({tuple(m["why"]) for m in aged}, {("date moved",)})
        self.assertIn("not compared with itself", self.assay("diff", "acme.db", "1", "1", "--pack", SMALL, code=2).stderr)
        self.assertIn("there is no run 9", self.assay("diff", "acme.db", "9", "--pack", SMALL, code=2).stderr)

    def test_a_minor_that_comes_back_is_major_and_stays_so(self):
        systems = [facts.fact("ai_system", f"t{i}", name=f"T{i}", stage="operated") for i in range(4)]
        plans = [facts.fact("monitoring_plan", f"p{i}", system=f"t{i}", established=True) for i in range(4)]
        self.write("more.jsonl", facts.lines(systems + plans))
        self.assay("load", "acme.db", "more.jsonl")
        mended = facts.fact("monitoring_plan", "p9", system="s2", established=True)

        def grade(day):
            self.assay("assess", "acme.db", "--pack", SMALL, "--as-of", day)
            return {(f["rule"], f["subject"]["id"]): f["grade"] for f in self.lines("findings", "acme.db")}.get(("monitored", "s2"))
        self.assertEqual(grade("2025-01-01"), "minor")  # one of six in use
        self.write("mended.jsonl", facts.lines([{**mended, "observed_at": "2025-01-15"}]))
        self.assay("load", "acme.db", "mended.jsonl")
        self.assertIsNone(grade("2025-02-01"))
        self.assay("retract", "acme.db", "monitoring_plan", "p9", "2025-01-15", "--org", "acme", "--reason", "forged")
        self.assertEqual(grade("2025-03-01"), "major")
        self.assertEqual(grade("2025-04-01"), "major")
        report = json.loads(self.assay("report", "acme.db", "--format", "json", "--run", "4", "--pack", SMALL).stdout)
        [one] = [s for s in report["posture"]["statements"] if s["rule"] == "monitored"]
        self.assertEqual([one["grade"], one["ground"]], ["major", "a closed minor has come back for `s2`"])


if __name__ == "__main__":
    unittest.main()
