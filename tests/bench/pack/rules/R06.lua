rule {
  controls = { "ISO42001:5.2" },
  title    = "Prohibited practice is in validation or production",
  subject  = "bench_system",
  applies  = { risk_class = "prohibited" },
  severity = shared.severity(3),

  expect {
    id = "holds", says = "a prohibited practice is neither validated nor used", level = "required", method = "examine",
    has = { lifecycle = none_of { "validation", "production" } },
  },
}
