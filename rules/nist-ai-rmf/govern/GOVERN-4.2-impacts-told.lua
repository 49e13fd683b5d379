rule {
  control  = "NIST-AI-RMF:GOVERN 4.2",
  title    = "What a system may do to people is told beyond those who assessed it",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:GOVERN 4.2", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "documented",
    says  = "an assessment of its impacts is complete, and says who made it",
    level = "own", method = "examine",
    some  = "impact_assessment", where = { system = this.id },
    has   = { status = "completed", assessors = present },
  },
  expect {
    id    = "told",
    says  = "its impacts were made known, to an audience that is named",
    level = "own", method = "examine",
    some  = "communication", where = { subject = this, topic = "impacts", planned = false },
    has   = { audience = present, sent_at = { present, not_after(today) } },
  },
  remedy = { task = "Make known what {name} may do to people", owner = "system owner", within = days(60), effort = "S" },
}
