"""Every kind of bad pack: refused with its place, exit 4, nothing written."""

import shutil
import unittest

import facts
from support import Case, SMALL

RULE = """rule {
  control  = "ISO42001:8.4",
  title    = "Systems have a name",
  subject  = "ai_system",
  severity = { base = 2 },
  expect {
    id    = "named",
    says  = "the system has a name",
    level = "required", method = "examine",
    has   = { name = present },
  },
  remedy = { task = "Name {id}", owner = "system owner", within = days(30), effort = "S" },
}
"""


class BadPacks(Case):
    def setUp(self):
        super().setUp()
        self.write("acme.jsonl", facts.lines(facts.ACME))
        shutil.copytree(SMALL, self.folder / "small")

    def refused(self, text, *says):
        self.write("small/rules/bad.lua", text)
        done = self.assay("run", "acme.jsonl", "--pack", "small", "--as-of", "2024-12-31", code=4)
        self.assertEqual(done.stdout, "")
        self.assertFalse((self.folder / "assay-out").exists())
        for word in says:
            self.assertIn(word, done.stderr)
        self.assertIn("rules/bad.lua", self.assay("pack", "check", "small", code=4).stderr)

    def test_the_rule_the_others_are_made_from_is_good(self):
        self.write("small/rules/named.lua", RULE)
        self.assay("run", "acme.jsonl", "--pack", "small", "--as-of", "2024-12-31")

    def test_a_syntax_error(self):
        self.refused(RULE.replace("rule {", "rule {{", 1), "rules/bad.lua:")

    def test_an_endless_loop(self):
        self.refused("while true do end\n", "rules/bad.lua", "more than 50,000,000 instructions")

    def test_a_memory_bomb(self):
        self.refused('local t = {}\nlocal n = 1\nwhile true do t[n] = { n, n, n, n, n, n, n, n } n = n + 1 end\n',
                     "rules/bad.lua", "memory")

    def test_a_duplicate_key_in_a_table(self):
        self.refused(RULE.replace("title ", 'title    = "Once",\n  title ', 1), "rules/bad.lua:4", "title")

    def test_equality_on_a_reference(self):
        self.refused(RULE.replace("name = present", "that(this.name == 'x', true)"), "rules/bad.lua:10", "==")

    def test_an_unknown_control(self):
        self.refused(RULE.replace("ISO42001:8.4", "ISO42001:8.44"), "ISO42001:8.44", "rules/bad.lua:2")

    def test_an_unknown_field(self):
        self.refused(RULE.replace("name = present", "naem = present"), "naem", "did you mean `name`?")

    def test_an_unknown_word(self):
        self.refused(RULE.replace("name = present", "name = persent"), "persent", "did you mean")

    def test_a_mistake_in_a_rule_is_not_told_by_each_of_its_cases(self):
        self.write("small/rules/bad.cases.lua", 'case { "no system", facts = { ai_system = { id = "s1" } }, expects = "undetermined" }\n')
        self.write("small/rules/bad.lua", RULE.replace("severity", "severty"))
        said = self.assay("pack", "check", "small", code=4).stderr
        self.assertIn("did you mean `severity`?", said)
        self.assertNotIn("no rule is called", said)
        (self.folder / "small/rules/bad.lua").unlink()
        self.assertIn("no rule is called `bad`", self.assay("pack", "check", "small", code=4).stderr)

    def test_forbidden_functions(self):
        self.refused('os.execute("touch pwned")\n', "rules/bad.lua:1", "os")
        self.assertFalse((self.folder / "pwned").exists())

    def test_a_folder_without_a_pack(self):
        (self.folder / "empty").mkdir()
        done = self.assay("run", "acme.jsonl", "--pack", "empty", code=4)
        self.assertIn("no `pack.lua`", done.stderr)

    def test_an_unknown_pack_gets_the_nearest_right_word(self):
        done = self.assay("run", "acme.jsonl", "--pack", "us-obm", code=4)
        self.assertIn("did you mean `us-omb`?", done.stderr)

    def test_shipped_packs_hold_their_cases(self):
        self.assertRegex(self.assay("pack", "test", "--no-mutation").stdout, r"cases hold")

    def test_pack_list_names_every_rule(self):
        done = self.assay("pack", "list", "--pack", "small")
        for rule in ("impact-assessed", "monitored", "incidents-listed"):
            self.assertIn(rule, done.stdout)
        self.assertEqual(len(self.assay("pack", "list", "--pack", "small", "--json").stdout.splitlines()), 3)

    def test_a_pack_without_cases_does_not_pass_its_tests(self):
        self.assertIn("no cases", self.assay("pack", "test", "small", code=4).stderr)


if __name__ == "__main__":
    unittest.main()
