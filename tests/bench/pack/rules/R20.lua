rule {
  controls = { "ISO42001:9.1" },
  title    = "The scheduled review is overdue",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active },
  severity = shared.severity(1),

  expect {
    id = "holds", says = "the next review is planned and not overdue", level = "required", method = "examine",
    has = { next_review_on = { present, not_before(today) } },
  },
}
