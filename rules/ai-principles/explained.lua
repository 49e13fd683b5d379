local controls = { "SG-AI-VERIFY:2", "OECD-AI:1.3" }

rule {
  controls = controls,
  title    = "Reasons for outputs can be had",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 2 },

  expect {
    id    = "open",
    says  = "there is a way to ask for the reasons of what it puts out",
    level = "own", method = "examine",
    some  = "channel", where = { purpose = "explanation", system = either { absent, this.id } },
    has   = { established = "yes" },
  },
  remedy = { task = "Open a way to ask {name} for reasons", owner = "system owner", within = days(60), effort = "S" },
}
