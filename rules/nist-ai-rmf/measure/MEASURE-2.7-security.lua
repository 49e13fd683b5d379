rule {
  control  = "NIST-AI-RMF:MEASURE 2.7",
  title    = "Security and resilience of a system were evaluated",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.7", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "evaluated",
    says  = "a test of its security, or an attack on trial, is complete, with its outcome and day",
    level = "own", method = "test",
    some  = "test_result", where = { system = this.id, type = one_of { "security", "red_team" } },
    has   = { status = "completed", passed = present, at = { present, not_after(today) } },
  },
  expect {
    id    = "resilient",
    says  = "a test of its robustness is complete, with its outcome",
    level = "own", method = "test",
    some  = "test_result", where = { system = this.id, type = "robustness" },
    has   = { status = "completed", passed = present },
  },
  remedy = { task = "Test the security and robustness of {name}", owner = "security", within = days(60), effort = "M" },
}
