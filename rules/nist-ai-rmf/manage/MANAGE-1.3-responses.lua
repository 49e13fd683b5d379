rule {
  control  = "NIST-AI-RMF:MANAGE 1.3",
  title    = "A risk above the accepted level has a response that is planned and written down",
  subject  = "risk",
  applies  = {
    shared.taken_on("NIST-AI-RMF:MANAGE 1.3", this.system), opportunity = false, status = shared.on_risk,
    inherent = above(this.assessment.criteria.accept_at_most),
  },
  severity = { base = 3 },

  -- Whoever found it: an assessment of risk, of impact, an incident or a word from outside.
  expect {
    id    = "planned",
    says  = "what is done about it is on record: the option, the plan and who carries it out",
    level = "own", method = "examine",
    some  = "risk_treatment", where = { risk = this.id },
    has   = { option = present, plan = present, responsible = present },
  },
  expect {
    id    = "accepted",
    says  = "where it is kept as it is, somebody accepted it",
    level = "own", method = "examine",
    every = "risk_treatment", where = { risk = this.id, option = "retain" },
    has   = { acceptance = present },
  },
  remedy = { task = "Decide what is done about the risk {title}, and plan it", owner = "risk management", within = days(30), effort = "M" },
}
