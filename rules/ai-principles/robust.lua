local controls = { "SG-AI-VERIFY:6", "OECD-AI:1.4" }

rule {
  controls = controls,
  title    = "It works under errors and noise",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 2 },

  expect {
    id    = "tested",
    says  = "a test of its robustness within a year was passed",
    level = "own", method = "examine",
    some  = "test_result", where = { system = this.id, type = "robustness" },
    has   = { status = "completed", passed = { present, true }, at = fresh(param.lately) },
  },
  remedy = { task = "Test the robustness of {name}", owner = "system owner", within = days(60), effort = "M" },
}
