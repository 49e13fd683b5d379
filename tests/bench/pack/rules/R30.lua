rule {
  controls = { "ISO42001:6.1.3" },
  title    = "A treatment is overdue",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "no treatment is overdue", level = "required", method = "examine",
    every = "bench_risk", where = { system = this.id, status = "open", treatment = one_of { "mitigate", "transfer", "avoid" } },
    has = { due_on = { present, not_before(today) } },
  },
}
