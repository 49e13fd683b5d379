rule {
  control  = "ISO42001:A.6.2.6",
  title    = "Operation and monitoring of a system are set down",
  subject  = "ai_system",
  applies  = { stage = shared.live, shared.selected "ISO42001:A.6.2.6" },
  severity = shared.severity(2),

  expect {
    id    = "set-down",
    says  = "there is a plan for monitoring the system in use",
    level = "required", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { established = true },
  },
  expect {
    id    = "elements",
    says  = "the plan covers monitoring, repair, update and support",
    level = "advice", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { elements = contains_all { "monitoring", "repair", "update", "support" } },
  },
  remedy = { task = "Set down how {name} is monitored in use", owner = "system owner", within = days(60), effort = "M" },
}
