rule {
  control  = "OMB:M-24-10 5(c)(iv)(A)",
  title    = "An AI impact assessment was completed",
  subject  = "ai_system",
  applies  = shared.impacting,
  severity = shared.severity(3),
  waivable = shared.waivable,

  expect {
    id    = "assessed",
    says  = "the agency states that an impact assessment of the system was completed",
    level = "required", method = "examine",
    has   = { that(the("impact_assessment.status", { system = this.id }), "completed") },
  },
  expect {
    id    = "risks-named",
    says  = "the register names the key risks of the system and how they were found",
    level = "advice", method = "examine",
    has   = { that(the("risk.title", { system = this.id }), { present, is_not(na) }) },
  },
  remedy = { task = "Complete the AI impact assessment of {name}", owner = "system owner", within = days(60), effort = "L" },
}
