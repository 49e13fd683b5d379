rule {
  control  = "NIST-AI-RMF:GOVERN 1.3",
  title    = "A written rule derives from risk tolerance how much risk work a system gets",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 1.3" },
  severity = { base = 2 },

  expect(shared.written("rule-set", "NIST-AI-RMF:GOVERN 1.3", "a document in force says how much risk work follows from which class or level of risk")),
  expect(shared.interview("kept-to", "GOVERN-1.3-depth/kept-to", "asked and compared, systems with more risk did get the deeper assessments, tests and watching that the rule names", "interview")),
  remedy = { task = "Write down how much risk work follows from which risk", owner = "risk management", within = days(60), effort = "S" },
}
