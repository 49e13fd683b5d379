rule {
  control  = "NIST-AI-RMF:MEASURE 1.2",
  title    = "It is looked at whether the metrics of a system still fit",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 1.2", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "metrics",
    says  = "for every metric of the system it was looked at whether it is the right thing to measure",
    level = "own", method = "examine",
    every = "metric", where = { subject = this },
    has   = { reviewed_at = { present, not_after(today) } },
  },
  expect {
    id    = "lately",
    says  = "that was within the last year",
    level = "advice", method = "examine",
    every = "metric", where = { subject = this },
    has   = { reviewed_at = fresh(param.lately) },
  },
  remedy = { task = "Look whether the metrics of {name} still fit", owner = "system owner", within = days(60), effort = "S" },
}
