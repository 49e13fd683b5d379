rule {
  control  = "OMB:M-25-21 4(b)(i)",
  title    = "The AI was tested before deployment",
  subject  = "ai_system",
  applies  = shared.high_impact,
  severity = { base = 3 },
  waivable = shared.waivable,

  expect {
    id    = "tested-before-release",
    says  = "a test under conditions like those of use is on record and was made before the first use",
    level = "required", method = "examine",
    some  = "test_result", where = { system = this.id, type = one_of { "validation", "verification" } },
    has   = { status = "completed", setting = one_of { "operational", "impact" }, at = not_after(this.first_use_at) },
  },
  remedy = { task = "Test {name} under conditions like those of its use", owner = "system owner", within = days(90), effort = "L" },
}
