rule {
  control  = "ISO42001:A.6.2.8",
  title    = "Event logs are kept for AI systems in use",
  subject  = "ai_system",
  applies  = { stage = shared.live, shared.selected "ISO42001:A.6.2.8" },
  severity = shared.severity(2),
  params   = { tolerated_gap_hours = 0 },

  expect {
    id    = "stages-decided",
    says  = "it was decided in which stages the system keeps event logs",
    level = "required", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { stages_decided = present },
  },
  expect {
    id    = "on-while-in-use",
    says  = "logging was on during all use, but for gaps the organisation tolerates",
    level = "required", method = "test",
    some  = "event_log", where = { system = this.id },
    has   = { enabled_from = not_after(this.first_use_at), gap_hours = at_most(param.tolerated_gap_hours) },
  },
  expect {
    id    = "content",
    says  = "what is logged, and for how long it is kept, was settled",
    level = "advice", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { events = present, retention = present },
  },
  remedy = { task = "Decide on and switch on event logging for {name}", owner = "system owner", within = days(30), effort = "M" },
}
