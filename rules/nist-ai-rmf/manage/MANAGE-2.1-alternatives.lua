rule {
  control  = "NIST-AI-RMF:MANAGE 2.1",
  title    = "Ways without AI were weighed",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MANAGE 2.1", this.id) },
  severity = { base = 1 },

  expect {
    id    = "weighed",
    says  = "a complete impact assessment says which ways without AI were weighed, and why not them",
    level = "own", method = "examine",
    some  = "impact_assessment", where = { system = this.id, status = "completed" },
    has   = { alternatives = present },
  },
  remedy = { task = "Weigh {name} against ways without AI, and write down why not them", owner = "system owner", within = days(90), effort = "S" },
}
