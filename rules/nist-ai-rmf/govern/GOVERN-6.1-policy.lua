rule {
  control  = "NIST-AI-RMF:GOVERN 6.1",
  title    = "A policy speaks of the risks that others bring in, and of the rights of others",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 6.1" },
  severity = { base = 2 },

  expect(shared.written("written", "NIST-AI-RMF:GOVERN 6.1", "a document in force says how risks from third parties are dealt with, infringement of their rights among them")),
  expect(shared.interview("rights", "GOVERN-6.1-policy/rights", "asked, those who buy or take in models, data and software say how they look whether the rights of others are infringed")),
  remedy = { task = "Write down how risks from third parties and infringement of their rights are dealt with", owner = "legal", within = days(60), effort = "S" },
}
