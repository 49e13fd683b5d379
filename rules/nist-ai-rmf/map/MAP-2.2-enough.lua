-- Said of the whole organisation, from a sample of its AI systems (attestation.population and sample).
rule {
  control  = "NIST-AI-RMF:MAP 2.2",
  title    = "What people are told about a system is enough to decide by",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:MAP 2.2" },
  severity = { base = 2 },

  expect(shared.interview("enough", "MAP-2.2-enough/enough", "asked, people who act on the output of systems say that what they were told is enough to decide by")),
  remedy = { task = "Ask people who act on the output of systems whether what they were told is enough", owner = "AI management", within = days(60), effort = "S" },
}
