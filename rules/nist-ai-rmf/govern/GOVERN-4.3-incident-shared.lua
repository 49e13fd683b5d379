rule {
  control  = "NIST-AI-RMF:GOVERN 4.3",
  title    = "An incident was noticed, and what was learned from it was shared",
  subject  = "incident",
  applies  = { shared.taken_on("NIST-AI-RMF:GOVERN 4.3", this.system), detected_at = not_before(shared.taken_on_since "NIST-AI-RMF:GOVERN 4.3"), closed_at = { present, not_after(today) } },
  severity = { base = 2 },

  expect {
    id    = "noticed",
    says  = "it is on record when it began and when it was noticed",
    level = "own", method = "examine",
    has   = { started_at = present, detected_at = not_before(this.started_at) },
  },
  expect {
    id    = "shared",
    says  = "something about it was made known after it was noticed",
    level = "own", method = "examine",
    some  = "communication", where = { subject = this, topic = "incidents", planned = false },
    has   = { audience = present, sent_at = { present, not_after(today), not_before(this.detected_at) } },
  },
  remedy = { task = "Share what was learned from the incident {id}", owner = "operations", within = days(30), effort = "S" },
}
