rule {
  controls = { "IN-DPDP:s.10", "IN-DPDP:Rule 13" },
  title    = "A significant fiduciary assesses each year, algorithms included",
  subject  = "ai_system",
  applies  = {
    jurisdictions = contains "IN", personal_data = true, stage = in_use,
    that(shared.roles_of(this.id), contains "significant_fiduciary"),
  },
  severity = { base = 3 },

  expect {
    id    = "assessed",
    says  = "its use of data was assessed within a year",
    level = "required", method = "examine",
    some  = "impact_assessment", where = { system = this.id, activity = present },
    has   = { status = "completed", completed_at = fresh(param.assessed_every) },
  },
  expect {
    id    = "algorithm",
    says  = "it was looked at whether the software puts the rights of persons at risk",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.id, type = "privacy" },
    has   = { status = "completed", performed_at = { present, not_after(today) } },
  },
  remedy = { task = "Assess what {name} does with data, and its software", owner = "data protection officer", within = days(60), effort = "L" },
}
