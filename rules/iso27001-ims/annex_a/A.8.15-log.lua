rule {
  control  = "ISO27001:A.8.15",
  title    = "An AI system in use keeps a log, and somebody looks at it",
  subject  = "ai_system",
  applies  = { stage = in_use, selected "ISO27001:A.8.15" },
  severity = { base = 2 },

  expect {
    id    = "on",
    says  = "a log of the system is on, and what it records is decided",
    level = "required", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { enabled_from = shared.past, enabled_to = either { absent, after(today) }, events = present },
  },
  expect {
    id    = "kept",
    says  = "how long it is kept is decided",
    level = "required", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { retention = present },
  },
  expect {
    id    = "looked-at",
    says  = "somebody looked into it: a sample is on file",
    level = "advice", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { sample = present },
  },
  remedy = { task = "Switch on the log of {name}, and decide how long it is kept", owner = "operations", within = days(30), effort = "S" },
}
