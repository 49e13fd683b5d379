rule {
  control  = "OMB:M-24-10 5(c)(iv)(F)",
  title    = "Emerging risks are acted on",
  subject  = "ai_system",
  applies  = shared.impacting,
  severity = shared.severity(3),
  waivable = shared.waivable,

  expect {
    id    = "risks-treated",
    says  = "for every risk recorded for the system it was decided what is done about it",
    level = "required", method = "examine",
    every = "risk", where = { system = this.id },
    has   = { id = one_of(values("risk_treatment.risk", { option = present })) },
    empty = "undetermined",
  },
  remedy = { task = "Decide what is done about each risk of {name}", owner = "system owner", within = days(60), effort = "M", after = { "risk-evaluation" } },
}
