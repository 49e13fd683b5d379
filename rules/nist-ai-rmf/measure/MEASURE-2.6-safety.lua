rule {
  control  = "NIST-AI-RMF:MEASURE 2.6",
  title    = "A system was shown to be safe: tested, within tolerance, and able to stop",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.6", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "tested",
    says  = "where a risk to safety is on record, a test of its safety was passed",
    level = "own", method = "test",
    when  = { shared.mapped { "ISO42001:C.2.9", "NIST-AI-RMF:MEASURE 2.6" } },
    some  = "test_result", where = { system = this.id, type = "safety" },
    has   = { status = "completed", passed = { present, true }, at = { present, not_after(today) } },
  },
  expect {
    id    = "lately",
    says  = "that was within the last year",
    level = "advice", method = "test",
    when  = { shared.mapped { "ISO42001:C.2.9", "NIST-AI-RMF:MEASURE 2.6" } },
    some  = "test_result", where = { system = this.id, type = "safety", status = "completed" },
    has   = { at = fresh(param.lately) },
  },
  expect {
    id    = "within",
    says  = "every risk that it leaves lies within what is accepted",
    level = "own", method = "test",
    every = "risk", where = { system = this.id, opportunity = false, status = shared.on_risk },
    has   = { residual = { present, at_most(it.assessment.criteria.accept_at_most) } },
  },
  expect {
    id    = "fails-safely",
    says  = "it can be stopped, and that was tried",
    level = "own", method = "test",
    some  = "oversight", where = { system = this.id },
    has   = { can_stop = { present, true }, tested_at = { present, not_after(today) } },
  },
  remedy = { task = "Show that {name} is safe, that what risk remains is accepted, and that it can be stopped", owner = "system owner", within = days(60), effort = "L" },
}
