rule {
  controls = { "ISO42001:A.6.2.8" },
  title    = "Event logging is not enabled",
  subject  = "bench_system",
  applies  = { lifecycle = "production", risk_class = is_not "minimal" },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "event logging is switched on", level = "required", method = "examine",
    has = { logging_enabled = true },
  },
}
