-- Of backgrounds only a person speaks: nothing here asks for, or reads, anybody's personal characteristics.
rule {
  control  = "NIST-AI-RMF:GOVERN 3.1",
  title    = "A varied team informs decisions on AI risk",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 3.1" },
  severity = { base = 1 },

  expect(shared.interview("varied", "GOVERN-3.1-varied/varied", "asked, those who decide on AI risk differ in discipline, experience and background, and say what each of them brought in")),
  remedy = { task = "Bring the disciplines and experience that are missing into decisions on AI risk", owner = "AI management", within = days(90), effort = "M" },
}
