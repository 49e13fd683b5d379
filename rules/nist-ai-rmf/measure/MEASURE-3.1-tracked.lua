rule {
  control  = "NIST-AI-RMF:MEASURE 3.1",
  title    = "Risks of a system are followed by somebody, and what happens in use feeds them",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 3.1", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "followed",
    says  = "somebody answers for every risk of the system",
    level = "own", method = "examine",
    every = "risk", where = { system = this.id, opportunity = false, status = shared.on_risk },
    has   = { owner = present },
  },
  expect {
    id    = "from-the-field",
    says  = "every incident of the system that was closed points at the risk that came true",
    level = "own", method = "examine",
    every = "incident", where = { system = this.id, closed_at = not_after(today) },
    has   = { risk = present },
  },
  remedy = { task = "Say who follows the risks of {name}, and tie incidents to them", owner = "risk management", within = days(30), effort = "S" },
}
