rule {
  control  = "NIST-AI-RMF:MANAGE 4.2",
  title    = "A system is improved measurably, and with those concerned",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MANAGE 4.2", this.id) },
  severity = { base = 1 },

  expect {
    id    = "measurable",
    says  = "an improvement of the system was done, and measured before and after",
    level = "own", method = "test",
    some  = "action", where = { type = "improvement", origin = this },
    has   = { done_at = { present, not_after(today) }, before = present, after = present },
  },
  expect(shared.consultation("with-them", "improvements", "those concerned were asked what should be improved: who, and when")),
  remedy = { task = "Improve {name} in something that can be measured, with those concerned", owner = "system owner", within = days(120), effort = "M" },
}
