rule {
  controls = { "ISO42001:6.1.3", "ISO42001:6.1.2" },
  title    = "A risk above the acceptable level is treated",
  subject  = "risk",
  applies  = { opportunity = either { absent, false }, status = is_not "closed", inherent = above(this.assessment.criteria.accept_at_most) },
  severity = { base = 3, add = { by(this.system.personal_data, { [true] = 1, otherwise = 0 }) } },

  expect {
    id    = "treated",
    says  = "an option was chosen to treat it",
    level = "required", method = "test",
    some  = "risk_treatment", where = { risk = this.id },
    has   = { option = present },
    major_if = { "the risk is intolerable" },
  },
  remedy = { task = "Choose how {name} is treated", owner = "risk management", within = days(30), effort = "M" },
}
