rule {
  controls = { "ISO42001:6.1.2", "ISO42001:8.2" },
  title    = "The AI risks of each system in use were assessed",
  subject  = "ai_system",
  applies  = { stage = shared.live },
  severity = shared.severity(3),

  expect {
    id    = "done",
    says  = "a completed AI risk assessment covers the system",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.id, type = "ai" },
    has   = { status = "completed" },
  },
  remedy = { task = "Assess the AI risks of {name}", owner = "system owner", within = days(60), effort = "M" },
}
