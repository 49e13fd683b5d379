rule {
  control  = "NIST-AI-RMF:MANAGE 2.3",
  title    = "After something unexpected, the system recovered and the new risk is known",
  subject  = "incident",
  applies  = { shared.taken_on("NIST-AI-RMF:MANAGE 2.3", this.system), type = "unexpected", detected_at = { not_after(today), not_before(shared.taken_on_since "NIST-AI-RMF:MANAGE 2.3") } },
  severity = { base = 3 },

  expect {
    id    = "contained",
    says  = "it was contained after it was noticed",
    level = "own", method = "examine",
    has   = { contained_at = { present, not_after(today), not_before(this.detected_at) } },
  },
  expect {
    id    = "known-now",
    says  = "its cause is on record, and the risk is in the register",
    level = "own", method = "examine",
    has   = { cause = present, risk = present },
  },
  remedy = { task = "Contain {id}, find its cause and put the risk in the register", owner = "system owner", within = days(14), effort = "M" },
}
