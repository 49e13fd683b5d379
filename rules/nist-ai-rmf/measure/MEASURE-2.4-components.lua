rule {
  control  = "NIST-AI-RMF:MEASURE 2.4",
  title    = "Each component of a system in use is watched",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.4", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "components",
    says  = "for every model in it something is measured",
    level = "own", method = "examine",
    every = "model", where = { system = this.id },
    has   = { metrics = present },
  },
  expect {
    id    = "as-planned",
    says  = "its latest measurements are no older than planned, and were analysed",
    level = "own", method = "test",
    some  = "measurement", where = { ["metric.subject"] = this },
    has   = { at = fresh(it.metric.measure_every), analysed_at = present },
  },
  remedy = { task = "Measure what the components of {name} do, as often as planned", owner = "system owner", within = days(30), effort = "M" },
}
