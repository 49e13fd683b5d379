rule {
  control  = "NIST-AI-RMF:MANAGE 1.1",
  title    = "Before a system went on, it was decided whether it does what it should and may proceed",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MANAGE 1.1", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "decided",
    says  = "a decision whether it proceeds is on record, with its criteria, that they were met, and the approval",
    level = "own", method = "examine",
    some  = "lifecycle_record", where = { system = this.id, type = one_of { "gate", "decision" } },
    has   = { criteria = present, criteria_met = { present, true }, approved = present, performed_at = { present, not_after(today) } },
  },
  expect {
    id    = "not-stopped",
    says  = "no complete impact assessment of it said stop",
    level = "own", method = "examine",
    none  = "impact_assessment", where = { system = this.id, status = "completed" },
    has   = { conclusion = "stop" },
  },
  remedy = { task = "Decide whether {name} does what it should and may proceed", owner = "top management", within = days(14), effort = "S" },
}
