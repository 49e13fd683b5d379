rule {
  control  = "OMB:M-24-10 5(c)(iv)(C)",
  title    = "The AI was independently evaluated",
  subject  = "ai_system",
  applies  = shared.impacting,
  severity = shared.severity(3),
  waivable = shared.waivable,

  expect {
    id    = "evaluated",
    says  = "the agency states that an office which took no direct part in development evaluated the system",
    level = "required", method = "examine",
    has   = {
      that(the("test_result.status", { system = this.id, type = "evaluation" }), "completed"),
      that(the("test_result.independent", { system = this.id, type = "evaluation" }), true),
    },
  },
  remedy = { task = "Have {name} evaluated by an office that took no part in its development", owner = "chief AI officer", within = days(90), effort = "M", after = { "impact-assessment", "real-world-test" } },
}
