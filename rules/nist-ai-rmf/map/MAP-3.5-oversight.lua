rule {
  control  = "NIST-AI-RMF:MAP 3.5",
  title    = "Human oversight of a system is defined, was tried, and follows policy",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 3.5", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "defined",
    says  = "it is on record where the human stands and whether a decision can be overridden and the system stopped",
    level = "own", method = "examine",
    some  = "oversight", where = { system = this.id },
    has   = { type = present, can_override = present, can_stop = present },
  },
  expect {
    id    = "assessed",
    says  = "the oversight was tried",
    level = "own", method = "test",
    some  = "oversight", where = { system = this.id },
    has   = { tested_at = { present, not_after(today) } },
  },
  expect {
    id    = "by-policy",
    says  = "a policy in force says how systems are overseen",
    level = "own", method = "examine",
    some  = "document", where = { covers = contains "NIST-AI-RMF:GOVERN 3.2" },
    has   = { status = "approved" },
  },
  remedy = { task = "Define and try the human oversight of {name}", owner = "system owner", within = days(60), effort = "M" },
}
