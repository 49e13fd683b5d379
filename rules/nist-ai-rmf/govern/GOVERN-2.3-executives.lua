rule {
  control  = "NIST-AI-RMF:GOVERN 2.3",
  title    = "Executives take responsibility for the risk of systems",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 2.3" },
  severity = { base = 3 },

  expect(shared.interview("own-it", "GOVERN-2.3-executives/own-it", "asked, top management names risks of particular systems that it decided about, and answers for those decisions")),
  expect {
    id    = "accepted",
    says  = "every acceptance of a risk was decided by top management, or by somebody to whom top management gave that right",
    level = "own", method = "test",
    every = "approval", where = { decision = "accepted_risk" },
    has   = { by = present, ["authority.authority"] = one_of { "accept_risk", "decide" } },
  },
  remedy = { task = "Have top management decide about the risks it is to answer for", owner = "top management", within = days(60), effort = "S" },
}
