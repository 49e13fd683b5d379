rule {
  control  = "NIST-AI-RMF:MEASURE 2.11",
  title    = "Fairness and bias of a system were evaluated, group by group",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.11", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "evaluated",
    says  = "where a risk to fairness is on record, a test of its fairness is complete, with the groups compared and the value found",
    level = "own", method = "test",
    when  = { shared.mapped { "ISO42001:C.2.5", "NIST-AI-RMF:MEASURE 2.11" } },
    some  = "test_result", where = { system = this.id, type = "fairness" },
    has   = { status = "completed", slice = present, value = present },
  },
  expect {
    id    = "models",
    says  = "every model in it was looked at for bias",
    level = "own", method = "examine",
    every = "model", where = { system = this.id },
    has   = { bias_evaluated_at = { present, not_after(today) } },
  },
  remedy = { task = "Test {name} for fairness, group by group", owner = "development", within = days(60), effort = "M" },
}
