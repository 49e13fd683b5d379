"""What the program says about itself, and to words it does not know."""

import unittest

from support import Case


COMMANDS = ["run", "init", "load", "assess", "findings", "tasks", "requests", "controls", "soa", "coverage", "risks", "readiness",
            "sample", "diff", "explain", "report", "retract", "schema", "map new", "map check", "pack new", "pack check",
            "pack test", "pack doc", "pack list"]


class Help(Case):
    def test_help_lists_the_commands(self):
        done = self.assay("--help")
        self.assertEqual(done.stderr, "")
        self.golden("cli/help.txt", done.stdout)

    def test_version_is_one_line(self):
        done = self.assay("--version")
        self.assertRegex(done.stdout, r"\Aassay \d+\.\d+\.\d+\n\Z")

    def test_no_command_is_a_usage_error_with_the_help_on_standard_error(self):
        done = self.assay(code=2)
        self.assertEqual(done.stdout, "")
        self.assertIn("Usage: assay COMMAND", done.stderr)

    def test_an_unknown_command_is_named(self):
        done = self.assay("frobnicate", code=2)
        self.assertEqual(done.stdout, "")
        self.assertIn("unknown command `frobnicate`", done.stderr)

    def test_each_command_teaches_itself(self):
        for name in COMMANDS:
            with self.subTest(name):
                done = self.assay(*name.split(), "--help")
                self.assertIn(f"Usage: assay {name}", done.stdout)
                self.assertIn("Examples:", done.stdout)
                self.golden(f"cli/help-{name.replace(' ', '-')}.txt", done.stdout)

    def test_no_line_of_a_help_text_is_wider_than_100_columns_or_than_a_terminal_of_80(self):
        for words in [[], *(name.split() for name in COMMANDS)]:
            for width, text in [(100, self.assay(*words, "--help").stdout),
                                (100, self.on_terminal(*words, "--help", columns=140)),
                                (80, self.on_terminal(*words, "--help", columns=80)),
                                (80, self.on_terminal(*words, "--help", columns=60))]:
                with self.subTest(words=words, width=width):
                    self.assertGreater(text.count("\n"), 10)
                    self.assertEqual([line for line in text.split("\n") if len(line) > width], [])

    def test_the_width_of_a_help_text_changes_nothing_but_its_lines(self):
        for name in COMMANDS:
            with self.subTest(name):
                narrow = self.on_terminal(*name.split(), "--help", columns=80)
                self.assertEqual(narrow.split(), self.assay(*name.split(), "--help").stdout.split())

    def test_a_mistyped_command_gets_the_nearest_right_word(self):
        self.assertIn("did you mean `findings`?", self.assay("findngs", "x.db", code=2).stderr)
        self.assertIn("did you mean `pack check`?", self.assay("pack", "chekc", code=2).stderr)
        self.assertIn("did you mean `--as-of`?", self.assay("run", "x", "--asof", "2024-12-31", code=2).stderr)

    def test_a_command_of_two_words_asks_for_the_second(self):
        self.assertIn("wants a second word: pack new, pack check, pack test, pack doc, pack list", self.assay("pack", code=2).stderr)


if __name__ == "__main__":
    unittest.main()
