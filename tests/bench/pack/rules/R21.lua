rule {
  controls = { "ISO42001:9.1" },
  title    = "High-risk system was not reviewed within 180 days",
  subject  = "bench_system",
  applies  = { lifecycle = "production", risk_class = shared.high },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "it was reviewed within 180 days", level = "required", method = "examine",
    has = { last_review_on = { present, not_before(ago(days(180))) } },
  },
}
