rule {
  control  = "ISO27001:A.8.29",
  title    = "An AI system was tested for its security before it was taken up",
  subject  = "ai_system",
  applies  = { stage = in_use, origin = one_of { "built", "built_and_bought", "open_source" }, selected "ISO27001:A.8.29" },
  severity = { base = 3 },

  expect {
    id    = "tested",
    says  = "a test of its security was completed, with a result",
    level = "required", method = "examine",
    some  = "test_result", where = { system = this.id, type = one_of { "security", "red_team" } },
    has   = { status = "completed", at = shared.past, passed = present },
  },
  expect {
    id    = "passed",
    says  = "the security tests were passed, or what was done about them is on file",
    level = "own", method = "examine",
    every = "test_result", where = { system = this.id, type = one_of { "security", "red_team" }, passed = false },
    has   = { measures_text = present },
  },
  remedy = { task = "Test the security of {name}", owner = "system_owner", within = days(60), effort = "M" },
}
