rule {
  control  = "US-HIPAA-PCI:45 CFR 164.308(a)(1)(ii)(A)",
  title    = "The risk analysis covers the AI system that handles health information",
  subject  = "ai_system",
  applies  = shared.in_use_by(shared.health, { personal_data = true }),
  severity = { base = 3 },

  expect {
    id    = "analysed",
    says  = "risks to the security of the information in it were analysed",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.id, type = "security" },
    has   = { status = "completed", performed_at = { present, not_after(today) } },
  },
  remedy = { task = "Bring {name} into the risk analysis", owner = "security officer", within = days(30), effort = "M" },
}
