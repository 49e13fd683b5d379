rule {
  control  = "NIST-AI-RMF:MANAGE 2.2",
  title    = "The worth of a system in use is measured, and the system is kept up",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MANAGE 2.2", this.id) },
  severity = { base = 1 },

  expect {
    id    = "measured",
    says  = "a metric measures what the system is worth, and has values",
    level = "own", method = "test",
    has   = { that(count("measurement", { metric = this.value_metric, value = present }), at_least(1)) },
  },
  expect {
    id    = "kept-up",
    says  = "the plan in force covers repair and updates",
    level = "own", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { in_force_from = { present, not_after(today) }, elements = contains_all { "repair", "update" } },
  },
  remedy = { task = "Measure what {name} is worth, and keep it up", owner = "system owner", within = days(90), effort = "S" },
}
