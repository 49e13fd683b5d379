rule {
  control  = "GDPR:Art.32",
  title    = "What protects personal data in a system fits the risk",
  subject  = "ai_system",
  applies  = shared.with_data,
  severity = { base = 3 },

  expect {
    id    = "judged",
    says  = "the risks to the security of the data in it were judged",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.id, type = one_of { "security", "privacy" } },
    has   = { status = "completed", performed_at = { present, not_after(today) } },
  },
  expect {
    id    = "fitting",
    says  = "somebody who knows security found that the measures fit those risks",
    level = "required", method = "interview",
    has   = { attested "security-measures/fitting" },
  },
  remedy = { task = "Judge the risks to the data in {name}, and what protects it", owner = "security officer", within = days(30), effort = "M" },
}
