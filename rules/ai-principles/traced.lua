local controls = { "SG-AI-VERIFY:3", "OECD-AI:1.5" }

rule {
  controls = controls,
  title    = "Results can be traced to versions and logs",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 2 },

  expect {
    id    = "versions",
    says  = "each of its models has a version on record",
    level = "own", method = "examine",
    every = "model", where = { system = this.id },
    has   = { version = present },
  },
  expect {
    id    = "log",
    says  = "a log is on",
    level = "own", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { enabled_from = { present, not_after(today) }, enabled_to = not_over },
  },
  remedy = { task = "Record versions and logs of {name}", owner = "system owner", within = days(60), effort = "M" },
}
