-- Said of the whole organisation, from a sample of its AI systems (attestation.population and sample).
rule {
  control  = "NIST-AI-RMF:MEASURE 2.9",
  title    = "People read output as it is meant",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:MEASURE 2.9" },
  severity = { base = 2 },

  expect(shared.interview("understood", "MEASURE-2.9-understood/understood", "asked, people who act on output say what it means in a case before them, and what it does not mean")),
  remedy = { task = "Ask people who act on output what it means in a case before them", owner = "AI management", within = days(60), effort = "S" },
}
