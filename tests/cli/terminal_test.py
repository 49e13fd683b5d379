"""What a person sees on a terminal of 80 columns: nothing wider, and nothing lost that matters."""

import json
import re
import unittest

import facts
from support import Case, SMALL


def plain(text):
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


class Terminal(Case):
    def setUp(self):
        super().setUp()
        self.write("facts.jsonl", facts.lines(facts.ACME))
        self.assay("run", "facts.jsonl", "--pack", SMALL, "--as-of", "2024-12-31", "--quiet")
        found = (self.folder / "assay-out/findings.jsonl").read_text(encoding="utf-8").splitlines()
        self.first = json.loads(found[0])["id"]

    def test_no_line_is_wider_than_the_terminal(self):
        store = "assay-out/store.db"
        for words in (["findings", store], ["tasks", store], ["requests", store, "--pack", SMALL], ["controls", store, "--pack", SMALL],
                      ["risks", store, "--pack", SMALL], ["explain", store, self.first, "--pack", SMALL], ["pack", "list", "--pack", SMALL], ["schema", "ai_system"], ["schema"],
                      ["run", "facts.jsonl", "--pack", SMALL, "--as-of", "2024-12-31"]):
            for columns in (80, 120):
                with self.subTest(words=words, columns=columns):
                    shown = plain(self.on_terminal(*words, columns=columns))
                    self.assertEqual([line for line in shown.split("\n") if len(line) > columns], [])

    def test_what_is_to_be_done_is_told_in_full(self):
        store = "assay-out/store.db"
        shown = plain(self.on_terminal("tasks", store, columns=80))
        said = " ".join(shown.split())
        tasks = [json.loads(line) for line in self.assay("tasks", store, "--json").stdout.splitlines()]
        self.assertGreater(len(tasks), 1)
        for task in tasks:
            self.assertIn(task["action"], said)
        self.assertEqual(shown.count("acme"), 1, "the organisation is the same everywhere, and said once")

    def test_what_a_field_means_is_told_in_full(self):
        said = " ".join(plain(self.on_terminal("schema", "ai_system", columns=100)).split())
        for field in json.loads(self.assay("schema", "ai_system", "--json").stdout)["fields"]:
            self.assertIn(field["says"].split(".")[0], said)

    def test_a_pipe_gets_every_column_uncut(self):
        shown = self.assay("tasks", "assay-out/store.db").stdout
        self.assertIn("organisation", shown)
        self.assertNotIn("…", shown)


if __name__ == "__main__":
    unittest.main()
