local controls = { "OECD-AI:1.3" }

rule {
  controls = controls,
  title    = "Outputs can be challenged",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 2 },

  expect {
    id    = "open",
    says  = "there is a way to challenge what it puts out",
    level = "own", method = "examine",
    some  = "channel", where = { purpose = "appeal", system = either { absent, this.id } },
    has   = { established = "yes" },
  },
  remedy = { task = "Open a way to challenge what {name} puts out", owner = "system owner", within = days(60), effort = "S" },
}
