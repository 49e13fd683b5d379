rule {
  control  = "NIST-AI-RMF:MANAGE 1.2",
  title    = "Risks of a system are ranked, and the means to treat them were weighed",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MANAGE 1.2", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "ranked",
    says  = "every risk of the system has its rank",
    level = "own", method = "examine",
    every = "risk", where = { system = this.id, opportunity = false, status = shared.on_risk },
    has   = { priority = present },
  },
  expect {
    id    = "means",
    says  = "every treatment of them says what means it takes",
    level = "own", method = "examine",
    every = "risk_treatment", where = { ["risk.system"] = { present, this.id } },
    has   = { resources = present },
  },
  remedy = { task = "Rank the risks of {name}, and say what means their treatment takes", owner = "risk management", within = days(60), effort = "S" },
}
