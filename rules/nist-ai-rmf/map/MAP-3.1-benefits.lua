rule {
  control  = "NIST-AI-RMF:MAP 3.1",
  title    = "The good that a system is to do was examined",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 3.1", this.id) },
  severity = { base = 1 },

  expect {
    id    = "examined",
    says  = "a complete impact assessment says which good is expected, and for whom",
    level = "own", method = "examine",
    some  = "impact_assessment", where = { system = this.id, status = "completed" },
    has   = { benefits = present },
  },
  remedy = { task = "Write down which good {name} is to do, and for whom", owner = "system owner", within = days(60), effort = "S" },
}
