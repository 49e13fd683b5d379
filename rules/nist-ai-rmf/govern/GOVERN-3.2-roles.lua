rule {
  control  = "NIST-AI-RMF:GOVERN 3.2",
  title    = "A policy tells apart the ways people and AI work together",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 3.2" },
  severity = { base = 2 },

  expect(shared.written("policy", "NIST-AI-RMF:GOVERN 3.2", "a document in force tells apart how people and AI systems work together, and gives each way its roles")),
  remedy = { task = "Write down the ways people and AI work together, and the roles in each", owner = "AI management", within = days(60), effort = "S" },
}
