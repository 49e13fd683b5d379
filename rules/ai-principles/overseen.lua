local controls = { "SG-AI-VERIFY:10", "OECD-AI:1.2", "OECD-AI:1.4" }

rule {
  controls = controls,
  title    = "People can override and stop it",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 3 },

  expect {
    id    = "can",
    says  = "named people can override what it does, and stop it",
    level = "own", method = "examine",
    some  = "oversight", where = { system = this.id },
    has   = { overseers = present, can_override = { present, true }, can_stop = { present, true } },
  },
  remedy = { task = "Let named people override and stop {name}", owner = "system owner", within = days(60), effort = "M" },
}
