"""What the program says about itself, and to words it does not know."""

import unittest

from support import Case


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


if __name__ == "__main__":
    unittest.main()
