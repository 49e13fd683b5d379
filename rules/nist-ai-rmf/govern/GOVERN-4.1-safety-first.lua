rule {
  control  = "NIST-AI-RMF:GOVERN 4.1",
  title    = "People question systems, and put safety first",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 4.1" },
  severity = { base = 2 },

  expect(shared.interview("may-object", "GOVERN-4.1-safety-first/may-object", "asked, people who build, buy or run systems say that they may object to a design or a release, and name a case in which somebody did")),
  expect(shared.interview("what-if", "GOVERN-4.1-safety-first/what-if", "seen at work, a meeting on a design or a release asks what could go wrong before it asks when", "observe")),
  remedy = { task = "Make it part of design and release that somebody asks what could go wrong", owner = "top management", within = days(90), effort = "M" },
}
