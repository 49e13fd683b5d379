"""Attestations from the file to the finding: what is computed, what is refused, what an answer is worth."""

import json
import unittest

import facts
from support import Case

CATALOG = {"id_prefix": "OWNA", "framework": "Own", "version": "1", "reading": "voluntary",
           "requirements": [{"id": "1", "title": "Somebody looked"}]}
PACK = 'pack { id = "asked", title = "Asked", version = "1.0.0", frameworks = { "OWNA" } }'
RULE = """rule { control = "OWNA:1", title = "Somebody looked", subject = "ai_system",
  expect { id = "looked", says = "what is done is apt", level = "required", method = "interview",
    has = { that(the("attestation.answer", { expectation = "looked/looked", subject = this, counts = true, at = fresh(years(1)),
                                             ["until"] = not_before(today) }), "yes") } },
  remedy = { task = "Ask about {name}", owner = "auditor" } }
"""


def attestation(system, attester, **more):
    return facts.fact("attestation", f"a-{system}", expectation="looked/looked", subject=f"ai_system:{system}", answer="yes",
                      **({"attester": attester, "seen": ["e1"], "population": 9, "sample": 3, "at": "2024-10-01",
                          "until": "2025-09-30"} | more))


FACTS = [
    facts.fact("organization", "acme", name="Acme"),
    *[facts.fact("ai_system", f"s{n}", name=f"System {n}", owner=None) for n in range(1, 6)],
    facts.fact("person", "auditor", name="Audrey", top_management=False),
    facts.fact("person", "owner", name="Owen", top_management=False),
    facts.fact("role_assignment", "r1", person="auditor", scope=None, responsibility=["internal_audit"]),
    facts.fact("role_assignment", "r2", person="owner", scope="ai_system:s2", responsibility=["system_owner"],
               **{"from": "2024-01-01"}),
    attestation("s1", "auditor"),
    attestation("s2", "owner"),
    attestation("s3", "auditor", seen=[]),
    attestation("s4", "auditor", until="2024-12-30"),
    facts.complete("ai_system"),
    facts.complete("role_assignment"),
]


class Attestations(Case):
    def judge(self, given, code=0):
        """Every finding by its subject."""
        self.write("asked/pack.lua", PACK)
        self.write("asked/frameworks/own.json", json.dumps(CATALOG))
        self.write("asked/looked.lua", RULE)
        self.write("acme.jsonl", facts.lines(given))
        self.assay("run", "acme.jsonl", "--pack", "asked", "--as-of", "2024-12-31", code=code)
        done = self.assay("findings", "assay-out/store.db", "--pack", "asked", "--all", "--json")
        return {finding["subject"]["id"]: finding for finding in map(json.loads, done.stdout.splitlines())}

    def test_an_answer_is_worth_what_its_attester_is(self):
        findings = self.judge(FACTS)
        said = {subject: (finding["outcome"], finding["reason"] or finding["basis"])
                for subject, finding in findings.items()}
        self.assertEqual(said, {
            "s1": ("satisfied", "independent"), "s2": ("satisfied", "claim"),
            "s3": ("undetermined", "needs_attestation"), "s4": ("undetermined", "needs_attestation"),
            "s5": ("undetermined", "needs_attestation")})

    def test_nobody_types_what_is_computed(self):
        typed = [*FACTS, attestation("s5", "owner", attester_independent=True)]
        findings = self.judge(typed, code=5)
        self.assertEqual(findings["s5"]["outcome"], "undetermined")
        self.assay("init", "new.db")
        done = self.assay("load", "new.db", "acme.jsonl", "--strict", code=None)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("`attester_independent` of kind `attestation` is computed by the engine", done.stdout + done.stderr)

    def test_two_packs_do_not_share_an_answer(self):
        self.judge(FACTS)
        self.write("other/pack.lua", PACK.replace('"asked"', '"other"').replace('"OWNA"', '"OWNB"'))
        self.write("other/frameworks/own.json", json.dumps(CATALOG | {"id_prefix": "OWNB"}))
        self.write("other/people/looked.lua", "\n" + RULE.replace("OWNA:1", "OWNB:1"))
        done = self.assay("run", "acme.jsonl", "--pack", "asked", "--pack", "other", "--as-of", "2024-12-31", "--out", "both", code=4)
        for words in ("people/looked.lua:3", "`looked/looked`", "the pack `asked`", "at looked.lua:2", "other"):
            self.assertIn(words, done.stderr)


if __name__ == "__main__":
    unittest.main()
