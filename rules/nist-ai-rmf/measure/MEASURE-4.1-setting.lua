rule {
  control  = "NIST-AI-RMF:MEASURE 4.1",
  title    = "What is measured follows from where a system is used, and from those who know that place",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 4.1", this.id) },
  severity = shared.severity(2),

  expect(shared.consultation("consulted", "measurement", "people of the field and users were asked what to measure: who, and when")),
  expect {
    id    = "documented",
    says  = "for every metric of the system the method is written down",
    level = "own", method = "examine",
    every = "metric", where = { subject = this }, empty = "not_satisfied",
    has   = { method = present },
  },
  remedy = { task = "Ask people of the field and users of {name} what to measure", owner = "system owner", within = days(90), effort = "M" },
}
