rule {
  control  = "NIST-AI-RMF:GOVERN 1.7",
  title    = "A procedure says how AI systems are phased out",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 1.7" },
  severity = { base = 2 },

  expect(shared.written("written", "NIST-AI-RMF:GOVERN 1.7", "a document in force says how a system is taken out of use safely: what depends on it, its data, those who used it")),
  remedy = { task = "Write down how AI systems are phased out", owner = "operations", within = days(60), effort = "M" },
}
