rule {
  control  = "OMB:M-24-10 5(c)(iv)(E)",
  title    = "Risks are evaluated again every year",
  subject  = "ai_system",
  applies  = shared.impacting,
  severity = shared.severity(2),
  waivable = shared.waivable,

  expect {
    id    = "evaluated-in-the-year",
    says  = "the risks of the system were evaluated within the last twelve months",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.id, type = "ai" },
    has   = { status = "completed", performed_at = fresh(years(1)) },
  },
  remedy = { task = "Evaluate the risks of {name} again", owner = "system owner", within = days(60), effort = "M", after = { "impact-assessment" } },
}
