local controls = { "SG-AI-VERIFY:5", "OECD-AI:1.4" }

rule {
  controls = controls,
  title    = "It resists attack",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 3 },

  expect {
    id    = "tested",
    says  = "a test of its security within a year was passed",
    level = "own", method = "examine",
    some  = "test_result", where = { system = this.id, type = "security" },
    has   = { status = "completed", passed = { present, true }, at = fresh(param.lately) },
  },
  remedy = { task = "Test the security of {name}", owner = "system owner", within = days(60), effort = "M" },
}
