rule {
  control  = "NIST-AI-RMF:MEASURE 4.3",
  title    = "It is known whether a system gets better or worse",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 4.3", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "over-time",
    says  = "something about it was measured more than once",
    level = "own", method = "test",
    has   = { that(count("measurement", { ["metric.subject"] = this, value = present }), at_least(2)) },
  },
  expect {
    id    = "concluded",
    says  = "from measurements it was concluded whether it got better or worse",
    level = "own", method = "examine",
    some  = "measurement", where = { ["metric.subject"] = this },
    has   = { conclusion = present, analysed_at = { present, not_after(today) } },
  },
  expect {
    id    = "with-people",
    says  = "users, people affected or people of the field had a say in it: a metric draws on them",
    level = "own", method = "examine",
    some  = "metric", where = { subject = this },
    has   = { inputs = overlaps { "user_reports", "appeals", "experts", "communities" } },
  },
  remedy = { task = "Conclude from measurements and from what people say whether {name} gets better or worse", owner = "system owner", within = days(60), effort = "M" },
}
