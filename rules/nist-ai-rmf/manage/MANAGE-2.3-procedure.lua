rule {
  control  = "NIST-AI-RMF:MANAGE 2.3",
  title    = "There is a procedure for a risk that nobody knew of",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:MANAGE 2.3" },
  severity = { base = 2 },

  expect(shared.written("written", "NIST-AI-RMF:MANAGE 2.3", "a document in force says what is done when a risk shows itself that nobody knew of")),
  remedy = { task = "Write down what is done when an unknown risk shows itself", owner = "operations", within = days(60), effort = "S" },
}
