rule {
  control  = "ISO42001:8.3",
  title    = "A risk that came true after treatment is treated anew",
  subject  = "incident",
  severity = shared.severity_by_system(2),
  -- A month to look at the cause before deciding.
  params   = { time_to_decide = days(30) },

  expect {
    id    = "decided-anew",
    says  = "where the treatment of the risk was done before the incident, another decision on the treatment followed",
    level = "required", method = "test",
    when  = { detected_at = { present, before(ago(param.time_to_decide)) }, that(count("risk_treatment", { risk = this.risk, done_at = { present, before(this.detected_at) } }), at_least(1)) },
    some  = "risk_treatment", where = { risk = this.risk },
    has   = { plan_approval = present, ["plan_approval.at"] = not_before(this.detected_at) },
    major_if = { "the incident was serious" },
  },
  remedy = { task = "Decide anew on the treatment of the risk behind the incident {id}", owner = "risk management", within = days(30), effort = "M" },
}
