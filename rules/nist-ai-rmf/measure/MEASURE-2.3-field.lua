rule {
  control  = "NIST-AI-RMF:MEASURE 2.3",
  title    = "Performance was shown under conditions like those in use",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.3", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "shown",
    says  = "a test in operation, or of its effect on people, was passed, with the value that was found",
    level = "own", method = "test",
    some  = "test_result", where = { system = this.id, setting = one_of { "operational", "impact" } },
    has   = { status = "completed", passed = { present, true }, value = present },
  },
  remedy = { task = "Test {name} under conditions like those in use", owner = "development", within = days(90), effort = "L" },
}
