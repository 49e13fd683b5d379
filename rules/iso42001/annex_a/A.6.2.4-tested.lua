rule {
  control  = "ISO42001:A.6.2.4",
  title    = "A system is verified and validated as planned",
  subject  = "ai_system",
  applies  = { stage = shared.live, shared.selected "ISO42001:A.6.2.4" },
  severity = shared.severity(3),

  expect {
    id    = "tested",
    says  = "a verification or validation of the system was completed",
    level = "required", method = "examine",
    some  = "test_result", where = { system = this.id, type = one_of { "verification", "validation" } },
    has   = { status = "completed" },
  },
  expect {
    id    = "criterion",
    says  = "what it had to show was set down",
    level = "required", method = "examine",
    some  = "test_result", where = { system = this.id, type = one_of { "verification", "validation" } },
    has   = { criterion = present, plan = present },
  },
  remedy = { task = "Test {name} against criteria that were set down before", owner = "system owner", within = days(60), effort = "L" },
}
