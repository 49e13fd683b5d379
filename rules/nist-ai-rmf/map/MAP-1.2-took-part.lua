rule {
  control  = "NIST-AI-RMF:MAP 1.2",
  title    = "It is on record who set the context of a system, and that people from outside took part",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 1.2", this.id) },
  severity = shared.severity(1),

  expect {
    id    = "recorded",
    says  = "a complete impact assessment names those who made it and those who were asked for it",
    level = "own", method = "examine",
    some  = "impact_assessment", where = { system = this.id, status = "completed" },
    has   = { assessors = present, consulted = present },
  },
  remedy = { task = "Record who took part in assessing {name}", owner = "system owner", within = days(60), effort = "S" },
}
