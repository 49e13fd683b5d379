rule {
  control  = "NIST-AI-RMF:MAP 5.1",
  title    = "Likelihood and size of each impact are on record, with what they were judged from",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 5.1", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "judged",
    says  = "every risk and opportunity of the system has its likelihood and its impact",
    level = "own", method = "examine",
    every = "risk", where = { system = this.id, status = shared.on_risk },
    has   = { likelihood = present, impact = present },
  },
  expect {
    id    = "grounds",
    says  = "each says what that was judged from: past use, public incidents, feedback from outside or other data",
    level = "own", method = "examine",
    every = "risk", where = { system = this.id, status = shared.on_risk },
    has   = { grounds = present },
  },
  expect {
    id    = "good-too",
    says  = "an opportunity is among them: the good was judged too",
    level = "own", method = "examine",
    some  = "risk", where = { system = this.id, opportunity = true },
    has   = { likelihood = present, impact = present },
  },
  remedy = { task = "Judge likelihood and size of the impacts of {name}, the good ones too, and say from what", owner = "risk management", within = days(60), effort = "M" },
}
