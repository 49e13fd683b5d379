local controls = { "SG-AI-VERIFY:7", "OECD-AI:1.2" }

rule {
  controls = controls,
  title    = "It does not treat groups unfairly",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 3 },

  expect {
    id    = "tested",
    says  = "a test for differences between groups within a year was passed",
    level = "own", method = "examine",
    some  = "test_result", where = { system = this.id, type = "fairness" },
    has   = { status = "completed", passed = { present, true }, at = fresh(param.lately) },
  },
  remedy = { task = "Test {name} for differences between groups", owner = "system owner", within = days(60), effort = "M" },
}
