-- Said of the whole organisation, from a sample of its AI systems (attestation.population and sample).
rule {
  control  = "NIST-AI-RMF:MANAGE 2.4",
  title    = "Those who may switch a system off know when and how",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:MANAGE 2.4" },
  severity = { base = 3 },

  expect(shared.interview("understood", "MANAGE-2.4-understood/understood", "asked, those who may switch a system off say when they would, and how")),
  remedy = { task = "Ask those who may switch systems off when they would, and how", owner = "operations", within = days(30), effort = "S" },
}
