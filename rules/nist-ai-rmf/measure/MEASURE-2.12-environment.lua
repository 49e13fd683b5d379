rule {
  control  = "NIST-AI-RMF:MEASURE 2.12",
  title    = "What computing for a system costs the environment is on record",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.12", this.id) },
  severity = { base = 1 },

  expect {
    id    = "assessed",
    says  = "for the computing that the system needs, what it costs the environment is on record",
    level = "own", method = "examine",
    every = "resource", where = { system = this.id, type = "compute" }, empty = "not_satisfied",
    has   = { footprint = present },
  },
  remedy = { task = "Record what the computing for {name} costs the environment", owner = "operations", within = days(90), effort = "S" },
}
