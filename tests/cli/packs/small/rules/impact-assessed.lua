rule {
  control  = "ISO42001:8.4",
  title    = "Systems in use have an impact assessment",
  subject  = "ai_system",
  applies  = { stage = one_of { "deployed", "operated" } },
  severity = { base = 3, add = { by(this.personal_data, { [true] = 1, otherwise = 0 }) } },
  expect {
    id    = "completed",
    says  = "an impact assessment of the system is completed",
    level = "required", method = "examine",
    some  = "impact_assessment", where = { system = this.id },
    has   = { status = "completed" },
  },
  remedy = { task = "Assess the impact of {name}", owner = "system owner", within = days(30), effort = "M" },
}
