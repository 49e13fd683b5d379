rule {
  controls = { "ISO42001:9.2" },
  title    = "No internal audit within 365 days",
  subject  = "bench_system",
  applies  = { lifecycle = "production", risk_class = shared.high },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "the company was audited internally within 365 days", level = "required", method = "examine",
    has = { ["company.audit_on"] = { present, not_before(ago(days(365))) } },
  },
}
