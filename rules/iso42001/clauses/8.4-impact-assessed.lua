rule {
  controls = { "ISO42001:6.1.4", "ISO42001:8.4" },
  title    = "An impact assessment of each system in use was done",
  subject  = "ai_system",
  applies  = { stage = shared.live },
  severity = shared.severity(3),

  expect {
    id    = "done",
    says  = "an assessment of the impact on individuals, groups and societies was completed for the system",
    level = "required", method = "examine",
    has   = { that(the("impact_assessment.status", { system = this.id, status = is_not(na) }), "completed") },
  },
  remedy = { task = "Assess the impact of {name} and keep the result", owner = "system owner", within = days(60), effort = "L" },
}
