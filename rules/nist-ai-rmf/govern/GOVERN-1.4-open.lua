rule {
  control  = "NIST-AI-RMF:GOVERN 1.4",
  title    = "How risk is managed, and what came of it, is open to those concerned",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 1.4" },
  severity = { base = 2 },

  expect(shared.written("written", "NIST-AI-RMF:GOVERN 1.4", "a document in force says how AI risk is managed")),
  expect {
    id    = "told",
    says  = "what risk assessments found was made known, to an audience that is named",
    level = "own", method = "examine",
    some  = "communication", where = { topic = "risks", planned = false },
    has   = { sent_at = { present, not_after(today) }, audience = present },
  },
  expect {
    id    = "lately",
    says  = "that was within the last year",
    level = "advice", method = "examine",
    some  = "communication", where = { topic = "risks", planned = false },
    has   = { sent_at = fresh(param.lately) },
  },
  remedy = { task = "Tell those concerned what risk assessments found", owner = "risk management", within = days(60), effort = "S" },
}
