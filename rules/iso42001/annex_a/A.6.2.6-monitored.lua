rule {
  control  = "ISO42001:A.6.2.6",
  title    = "Operation and monitoring of a system are set down",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside, selected("ISO42001:A.6.2.6", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "set-down",
    says  = "there is a plan for running and watching the system, in force and in writing",
    level = "required", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { document = { present, is_not(na) }, in_force_from = not_after(today) },
  },
  expect {
    id    = "in-time",
    says  = "the plan was in force when the system came into use",
    level = "advice", method = "test",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { in_force_from = not_after(this.first_use_at) },
  },
  -- The control lists these four as what the plan should cover at least: a recommendation inside a requirement.
  expect {
    id    = "elements",
    says  = "the plan covers monitoring, repair, update and support",
    level = "advice", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { elements = contains_all { "monitoring", "repair", "update", "support" } },
  },
  expect {
    id    = "thresholds",
    says  = "the plan says what is measured, when somebody has to act, who, and who is told",
    level = "advice", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { metrics = present, limits = present, responsible = present, escalation = present },
  },
  remedy = { task = "Set down how {name} is run and watched in use", owner = "system owner", within = days(60), effort = "M" },
}
