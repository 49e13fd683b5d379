rule {
  control  = "NIST-AI-RMF:MEASURE 4.2",
  title    = "People who know the field said whether what was measured is right, and it is written down",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 4.2", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "confirmed",
    says  = "people of the field were asked whether the results show that it does what it should: who, when, and what they said",
    level = "own", method = "examine",
    some  = "consultation", where = { system = this.id, topics = contains "results" },
    has   = { done = "yes", parties = present, at = { present, not_after(today) }, note = present },
  },
  remedy = { task = "Put the results of {name} before people of the field, and write down what they say", owner = "system owner", within = days(90), effort = "S" },
}
