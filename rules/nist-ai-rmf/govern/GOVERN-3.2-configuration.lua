rule {
  control  = "NIST-AI-RMF:GOVERN 3.2",
  title    = "For a system it is decided how people and machine share the work, and who oversees it",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:GOVERN 3.2", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "decided",
    says  = "it is on record where the human stands, who oversees, and whether a decision needs a human",
    level = "own", method = "examine",
    some  = "oversight", where = { system = this.id },
    has   = { type = present, overseers = present, human_involved = present },
  },
  remedy = { task = "Decide where the human stands in {name}, and who oversees it", owner = "system owner", within = days(30), effort = "S" },
}
