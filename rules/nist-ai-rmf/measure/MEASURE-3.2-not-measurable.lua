rule {
  control  = "NIST-AI-RMF:MEASURE 3.2",
  title    = "A risk that cannot be measured is followed in another way",
  subject  = "risk",
  applies  = { shared.taken_on("NIST-AI-RMF:MEASURE 3.2", this.system), status = shared.on_risk, not_measured_reason = present },
  severity = { base = 2 },

  expect {
    id    = "another-way",
    says  = "it is on record how the risk is followed where it is not measured",
    level = "own", method = "examine",
    has   = { followed_how = present, owner = present },
  },
  remedy = { task = "Say how the risk {title} is followed", owner = "risk management", within = days(60), effort = "S" },
}
