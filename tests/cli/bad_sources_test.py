"""Every kind of bad source: a clear error with its place, the right exit code, nothing half-written."""

import json
import os
import unittest

import facts
from support import Case, SMALL

MAPPING = {
    "mapping": 1, "title": "test",
    "sources": [{"file": "*.csv", "org": "acme", "observed_at": "2024-11-30",
                 "columns": {"id": "Id", "name": "Name", "stage": "Stage"},
                 "facts": [{"kind": "ai_system", "key": "{id}", "fields": {"name": "name", "stage": "stage"}}]}],
}


class BadSources(Case):
    def refused(self, source, *words, code=3, says=()):
        """The source is refused whole: nothing appears, and the message names it."""
        before = sorted(path.name for path in self.folder.iterdir())
        done = self.assay("run", source, "--pack", SMALL, "--as-of", "2024-12-31", *words, code=code)
        self.assertEqual(done.stdout, "")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), before)
        self.assertTrue(done.stderr.startswith("assay: "), done.stderr)
        for word in says:
            self.assertIn(word, done.stderr)
        return done

    def rejected(self, source, *words, says=()):
        """One record is rejected, the others go in; the exit code says that something is missing."""
        done = self.assay("run", source, "--pack", SMALL, "--as-of", "2024-12-31", *words, code=5)
        rejects = (self.folder / "assay-out/rejects.jsonl").read_text()
        self.assertRegex(done.stderr, r"(?m)^rejected: \S+:\d+")
        for word in says:
            self.assertIn(word, rejects)
        return done

    def csv(self, text):
        self.write("map.json", json.dumps(MAPPING))
        self.write("register.csv", text)

    def test_missing(self):
        self.refused("nowhere.jsonl", says=["nowhere.jsonl"])

    @unittest.skipIf(os.geteuid() == 0, "root reads everything")
    def test_unreadable(self):
        self.write("a.jsonl", facts.lines(facts.ACME)).chmod(0)
        self.refused("a.jsonl", says=["a.jsonl"])

    def test_an_empty_folder(self):
        (self.folder / "sources").mkdir()
        self.refused("sources", says=["sources"])

    def test_an_empty_file(self):
        self.write("a.jsonl", "")
        self.refused("a.jsonl", says=["a.jsonl"])

    def test_a_mapping_that_is_missing(self):
        self.write("register.csv", "Id,Name,Stage\ns1,Bot,operated\n")
        self.refused("register.csv", "--map", "map.json", says=["map.json"])

    def test_a_mapping_with_an_unknown_word(self):
        self.csv("Id,Name,Stage\ns1,Bot,operated\n")
        self.write("map.json", json.dumps({**MAPPING, "sourcs": []}))
        self.refused("register.csv", "--map", "map.json", says=["sourcs", "sources"])

    def test_wrong_encoding(self):
        self.csv(b"Id,Name,Stage\ns1,Caf\xe9,operated\ns2,Bot,operated\n")
        self.rejected("register.csv", "--map", "map.json", says=["register.csv:2:4", "utf-8"])

    def test_a_ragged_record(self):
        self.csv("Id,Name,Stage\ns1,Bot,operated\ns2,Cat\n")
        self.rejected("register.csv", "--map", "map.json", says=["register.csv"])

    def test_an_unclosed_quote(self):
        self.csv('Id,Name,Stage\ns1,"Bot,operated\ns2,Cat,operated\n')
        self.refused("register.csv", "--map", "map.json", says=["register.csv:2", "quote"])

    def test_a_header_that_does_not_fit(self):
        self.csv("Id,Title,Stage\ns1,Bot,operated\n")
        self.refused("register.csv", "--map", "map.json", says=["Name"])

    def test_a_duplicate_key_of_a_fact(self):
        self.csv("Id,Name,Stage\ns1,Bot,operated\ns1,Bot,deployed\n")
        self.rejected("register.csv", "--map", "map.json", says=["s1"])

    def test_a_duplicate_name_in_json(self):
        self.write("a.jsonl", facts.lines(facts.ACME) + '{"kind": "ai_system", "kind": "model", "key": "x", "org": "acme"}\n')
        self.rejected("a.jsonl", says=["kind"])

    def test_an_unknown_field(self):
        self.write("a.jsonl", facts.lines(facts.ACME + [facts.fact("ai_system", "s9", naem="Bot")]))
        self.rejected("a.jsonl", says=["naem", "did you mean `name`?"])

    def test_an_unknown_kind(self):
        self.write("a.jsonl", facts.lines(facts.ACME + [facts.fact("ai_sytem", "s9", name="Bot")]))
        self.rejected("a.jsonl", says=["ai_sytem", "did you mean `ai_system`?"])

    def test_an_impossible_date(self):
        self.write("a.jsonl", facts.lines(facts.ACME + [facts.fact("ai_system", "s9", first_use_at="2024-02-30")]))
        self.rejected("a.jsonl", says=["2024-02-30"])

    def test_deep_json(self):
        self.write("a.json", "[" * 100_000 + "]" * 100_000)
        self.refused("a.json", says=["a.json"])

    def test_a_huge_number(self):
        self.write("a.jsonl", facts.lines(facts.ACME) +
                   '{"kind": "incident", "key": "i9", "org": "acme", "observed_at": "2024-11-30", "users_affected": 1e999}\n')
        self.rejected("a.jsonl", says=["1e999"])

    def test_nul_bytes(self):
        self.write("a.jsonl", b'{"kind": "ai_system", "key": "a\\u0000b", "org": "acme", "observed_at": "2024-11-30"}\n')
        done = self.assay("run", "a.jsonl", "--pack", SMALL, "--as-of", "2024-12-31", code=5)
        self.assertIn("rejected", done.stdout + done.stderr)
        self.write("b.csv", b"Id,Name,Stage\ns1,B\0t,operated\n")
        self.write("map.json", json.dumps(MAPPING))
        done = self.assay("run", "b.csv", "--map", "map.json", "--pack", SMALL, "--out", "b", code=None)
        self.assertIn(done.returncode, (3, 5))

    def test_messages_do_not_carry_escape_codes_of_a_source(self):
        self.write("a.jsonl", facts.lines(facts.ACME + [facts.fact("ai_system", "s9", stage="\x1b[31mred")]))
        done = self.rejected("a.jsonl")
        self.assertNotIn("\x1b", done.stdout + done.stderr)

    def test_two_sources_of_one_name_are_not_mixed_up(self):
        self.write("a/x.jsonl", facts.lines(facts.ACME))
        self.write("b/x.jsonl", facts.lines(facts.ACME))
        done = self.assay("run", "a/x.jsonl", "b/x.jsonl", "--pack", SMALL, code=3)
        self.assertIn("two sources are called `x.jsonl`", done.stderr)


if __name__ == "__main__":
    unittest.main()
