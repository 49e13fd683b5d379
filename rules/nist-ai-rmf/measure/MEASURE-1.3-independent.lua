rule {
  control  = "NIST-AI-RMF:MEASURE 1.3",
  title    = "Somebody who did not build a system had a part in assessing it",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 1.3", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "independent",
    says  = "a test or evaluation was done by somebody who took no part in development",
    level = "own", method = "examine",
    some  = "test_result", where = { system = this.id, status = "completed" },
    has   = { independent = { present, true }, at = { present, not_after(today) } },
  },
  expect {
    id    = "lately",
    says  = "that was within the last year",
    level = "advice", method = "examine",
    some  = "test_result", where = { system = this.id, status = "completed", independent = true },
    has   = { at = fresh(param.lately) },
  },
  expect(shared.consultation("consulted", "results", "people of the field, users or people affected were asked about the results: who, and when")),
  remedy = { task = "Have {name} assessed by somebody who did not build it", owner = "system owner", within = days(90), effort = "M" },
}
