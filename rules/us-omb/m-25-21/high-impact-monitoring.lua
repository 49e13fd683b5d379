rule {
  control  = "OMB:M-25-21 4(b)(iii)",
  title    = "Performance and adverse impacts are monitored",
  subject  = "ai_system",
  applies  = shared.high_impact,
  severity = { base = 3 },
  waivable = shared.waivable,

  expect {
    id    = "monitored",
    says  = "a monitoring plan for the system is in force",
    level = "required", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { established = is_not(false), in_force_from = not_after(today) },
  },
  remedy = { task = "Set up monitoring of {name} in use", owner = "system owner", within = days(60), effort = "M" },
}
