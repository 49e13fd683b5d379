rule {
  control  = "NIST-AI-RMF:MANAGE 3.2",
  title    = "Models that came trained from elsewhere are watched",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MANAGE 3.2", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "watched",
    says  = "for every such model something is measured, and its new versions, faults and terms were looked at",
    level = "own", method = "examine",
    every = "model", where = { system = this.id, pretrained = true },
    has   = { metrics = present, upstream_checked_at = { present, not_after(today) } },
  },
  expect {
    id    = "lately",
    says  = "that look was within the last year",
    level = "advice", method = "examine",
    every = "model", where = { system = this.id, pretrained = true },
    has   = { upstream_checked_at = fresh(param.lately) },
  },
  remedy = { task = "Look at new versions, faults and terms of the models in {name} that came trained", owner = "system owner", within = days(30), effort = "S" },
}
