rule {
  control  = "NIST-AI-RMF:MAP 4.2",
  title    = "For every component of a system it is on record which controls keep its risk in check",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 4.2", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "assigned",
    says  = "every model in it names the controls that keep its risks in check",
    level = "own", method = "examine",
    every = "model", where = { system = this.id },
    has   = { controls = present },
  },
  remedy = { task = "Name the controls for every model in {name}", owner = "system owner", within = days(60), effort = "S" },
}
