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

    def test_a_mistyped_command_gets_the_nearest_right_word(self):
        self.assertIn("did you mean `findings`?", self.assay("findngs", "x.db", code=2).stderr)
        self.assertIn("did you mean `pack check`?", self.assay("pack", "chekc", code=2).stderr)
        self.assertIn("did you mean `--as-of`?", self.assay("run", "x", "--asof", "2024-12-31", code=2).stderr)

    def test_a_command_of_two_words_asks_for_the_second(self):
        self.assertIn("wants a second word: pack new, pack check, pack test, pack doc, pack list", self.assay("pack", code=2).stderr)


if __name__ == "__main__":
    unittest.main()
