rule {
  control  = "OMB:M-24-10 5(c)(iv)(B)",
  title    = "The AI was tested in a real-world context",
  subject  = "ai_system",
  applies  = shared.impacting,
  severity = shared.severity(3),
  waivable = shared.waivable,

  expect {
    id    = "tested",
    says  = "the agency states that the system was tested in an operational environment; a benchmark alone does not show it",
    level = "required", method = "examine",
    has   = { that(the("test_result.setting", { system = this.id, type = "validation" }), one_of { "operational", "impact" }) },
  },
  remedy = { task = "Test {name} under conditions like those of its use", owner = "system owner", within = days(90), effort = "L", after = { "impact-assessment" } },
}
