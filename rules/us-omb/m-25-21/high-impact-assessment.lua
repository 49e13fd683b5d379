rule {
  control  = "OMB:M-25-21 4(b)(ii)",
  title    = "An AI impact assessment was completed",
  subject  = "ai_system",
  applies  = shared.high_impact,
  severity = { base = 3 },
  waivable = shared.waivable,

  expect {
    id    = "assessed",
    says  = "an impact assessment of the system is on record as completed",
    level = "required", method = "examine",
    some  = "impact_assessment", where = { system = this.id },
    has   = { status = "completed" },
  },
  expect {
    id    = "risk-accepted",
    says  = "somebody with the right to do so accepted the risk by name and date",
    level = "required", method = "examine",
    some  = "approval", where = { subject = this, decision = "accepted_risk" },
    has   = { by = present, at = not_after(today) },
  },
  remedy = { task = "Complete the AI impact assessment of {name} and have the risk accepted", owner = "system owner", within = days(60), effort = "L" },
}
