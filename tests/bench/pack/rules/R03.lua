rule {
  controls = { "ISO42001:6.1.3" },
  title    = "A risk above appetite lacks a treatment with owner and a due date that is not past",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active },
  severity = shared.severity(3),

  expect {
    id = "holds", says = "every open risk above appetite has a treatment, its owner and a due date that is not past", level = "required", method = "examine",
    every = "bench_risk", where = { system = this.id, status = "open", that(shared.score, above(shared.appetite)) },
    has = { treatment = is_not "none", treatment_owner = present, due_on = { present, not_before(today) } },
  },
}
