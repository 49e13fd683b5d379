rule {
  control  = "US-HIPAA-PCI:PCI 12.3",
  title    = "Risks and technology are looked at every year",
  subject  = "ai_system",
  applies  = shared.with_cards(),
  severity = { base = 3 },

  expect {
    id    = "lately",
    says  = "its risks to security were analysed within a year",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.id, type = "security" },
    has   = { status = "completed", performed_at = { present, fresh(param.yearly) } },
  },
  remedy = { task = "Analyse the risks of {name}", owner = "security officer", within = days(30), effort = "M" },
}
