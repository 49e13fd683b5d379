rule {
  control  = "NIST-AI-RMF:MAP 3.2",
  title    = "What errors of a system would cost was examined, and held against risk tolerance",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 3.2", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "examined",
    says  = "a complete impact assessment says what errors and failures would cost, in money and otherwise",
    level = "own", method = "examine",
    some  = "impact_assessment", where = { system = this.id, status = "completed" },
    has   = { costs = present },
  },
  expect {
    id    = "held-against",
    says  = "every risk of the system was judged by criteria that name the highest level accepted",
    level = "own", method = "examine",
    every = "risk", where = { system = this.id, opportunity = false, status = shared.on_risk },
    has   = { ["assessment.criteria.accept_at_most"] = present },
  },
  remedy = { task = "Write down what errors of {name} would cost, and hold it against risk tolerance", owner = "system owner", within = days(60), effort = "S" },
}
