rule {
  controls = { "ISO42001:6.1.4", "ISO42001:A.5.2" },
  title    = "Production high-risk system lacks an approved impact assessment younger than 365 days",
  subject  = "bench_system",
  applies  = { lifecycle = "production", risk_class = shared.high },
  severity = shared.severity(3),

  expect {
    id = "holds", says = "an impact assessment was approved within the last 365 days", level = "required", method = "examine",
    some = "bench_assessment", where = { system = this.id }, has = { status = "approved", approved_on = fresh(days(365)) },
  },
}
