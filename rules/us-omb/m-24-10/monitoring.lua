rule {
  control  = "OMB:M-24-10 5(c)(iv)(D)",
  title    = "The AI is monitored while in use",
  subject  = "ai_system",
  applies  = shared.impacting,
  severity = shared.severity(3),
  waivable = shared.waivable,

  expect {
    id    = "monitored",
    says  = "the agency states that a plan for monitoring the system in use is in place",
    level = "required", method = "examine",
    has   = { that(the("monitoring_plan.established", { system = this.id }), true) },
  },
  expect {
    id    = "automated",
    says  = "at least a part of the monitoring runs by itself",
    level = "advice", method = "examine",
    when  = { that(the("monitoring_plan.established", { system = this.id }), true) },
    has   = { that(the("monitoring_plan.maturity", { system = this.id }), one_of { "automated", "mlops" }) },
  },
  remedy = { task = "Set up monitoring of {name} in use", owner = "system owner", within = days(60), effort = "M" },
}
