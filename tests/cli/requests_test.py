"""What to collect next: each thing once, with what it decides, against a count over `requests --json`."""

import collections
import json
import re
import unittest

from support import Case, ROOT

REGISTER = ROOT / "datasets" / "us-federal-2024"


def words(request):
    """What is asked for, in words that do not depend on the rule that asks."""
    if request["reason"] == "needs_attestation":
        return (request["pack"], request["rule"], request["asks"])
    if not request["field"] and request["reason"] in ("applicability_undecided", "no_facts"):
        return f"`{request['kind']}` records, or a statement that the register is complete"
    return request["asks"].removeprefix("whether it applies: ")


class Requests(Case):
    def test_each_thing_is_asked_once_and_counts_its_verdicts_rules_and_packs(self):
        self.assay("run", REGISTER, "--pack", "us-omb", "--pack", "nist-ai-rmf", "--pack", "ai-principles",
                   "--as-of", "2024-12-31", "--quiet")
        given = ["requests", "assay-out/store.db", "--pack", "us-omb", "--pack", "nist-ai-rmf", "--pack", "ai-principles"]
        expected = collections.defaultdict(list)
        for line in self.assay(*given, "--json").stdout.splitlines():
            request = json.loads(line)
            expected[request["org"], words(request)].append(request)
        shown = self.assay(*given).stdout.splitlines()
        self.assertRegex(shown[0], r"^decides +waiting +rules +packs +organisation +what is asked for$")
        found = {}
        counts = []
        for line in shown[1:]:
            decides, waiting, rules, packs, org, asks = re.split(r"  +", line, maxsplit=5)
            numbers = [int(text.replace(",", "")) for text in (decides, waiting, rules, packs)]
            counts.append((numbers[0], numbers[1]))
            if not asks.startswith("an attestation"):
                self.assertNotIn((org, asks), found, "asked twice")
                found[org, asks] = numbers
        self.assertEqual(counts, sorted(counts, reverse=True))
        self.assertEqual(len(counts), len(expected))
        own = {key: asked for key, asked in expected.items() if isinstance(key[1], str)}
        self.assertEqual(found.keys(), own.keys())
        exact = 0
        for key, asked in own.items():
            with self.subTest(key):
                by_rule = collections.defaultdict(list)
                for request in asked:
                    by_rule[request["pack"], request["rule"]].append(request)
                decides, waiting, rules, packs = found[key]
                self.assertEqual((rules, packs), (len(by_rule), len({pack for pack, _ in by_rule})))
                # Two sentences of one rule may ask for the same of one subject: one verdict.
                self.assertLessEqual(waiting, sum(one["subjects"] for one in asked))
                self.assertGreaterEqual(waiting, sum(max(one["subjects"] for one in ones) for ones in by_rule.values()))
                self.assertGreaterEqual(decides, sum(one["alone"] for one in asked))
                self.assertLessEqual(decides, waiting)
                if all(len(ones) == 1 for ones in by_rule.values()):
                    exact += 1
                    self.assertEqual((decides, waiting), (sum(one["alone"] for one in asked), sum(one["subjects"] for one in asked)))
        self.assertGreater(exact, 100)

        # The screen and the page: the same over all organisations.
        obligation = "`obligation` records, or a statement that the register is complete"
        asked = [request for (_, asks), requests in own.items() if asks == obligation for request in requests]
        verdicts = sum(request["alone"] for request in asked)
        rules = len({(request["pack"], request["rule"]) for request in asked})
        orgs = len({request["org"] for request in asked})
        self.assertGreater(verdicts, 10000)
        page = (self.folder / "assay-out/report.html").read_text(encoding="utf-8")
        self.assertIn(f"{orgs} organisations: <code>obligation</code> records, or a statement that the register is complete "
                      f"(decides {verdicts:,} verdicts of {rules} rules).", page)
        screen = self.on_terminal("run", REGISTER, "--pack", "us-omb", "--pack", "nist-ai-rmf", "--pack", "ai-principles",
                                  "--as-of", "2024-12-31", columns=160)
        said = " ".join(screen.split())
        self.assertIn(f"Ask next {orgs} organisations: {obligation} (decides {verdicts:,} verdicts of {rules} rules in 2 packs)",
                      re.sub("\x1b\\[[0-9;]*m", "", said))
        self.assertIn("nobody recorded whether", said)


if __name__ == "__main__":
    unittest.main()
