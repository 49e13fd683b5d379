rule {
  control  = "EU-AI-ACT:Art.52",
  title    = "The Commission is told of a model with systemic risk",
  subject  = "model",
  applies  = shared.gpai { "gpai_systemic" },
  severity = { base = 3 },
  -- Art. 52(1): without delay and in any event within two weeks after the threshold is met or is known to be going to be met.
  params   = { notify_within = days(14) },

  expect {
    id    = "told",
    says  = "the Commission was told within two weeks of the day on which the condition was met or was known to be going to be met",
    level = "required", method = "test",
    some  = "notification", where = { about = this, to = "authority" },
    has   = { sent_at = { present, not_after(today), not_after(this.threshold_met_at + param.notify_within) } },
  },
  expect {
    id    = "said",
    says  = "what it was told is on file",
    level = "advice", method = "examine",
    some  = "notification", where = { about = this, to = "authority" },
    has   = { content = present },
  },
  remedy = { task = "Notify the Commission of {name}", owner = "legal", within = days(3), effort = "S" },
}
