rule {
  controls = { "ISO42001:A.9.2" },
  title    = "Automated decisions without human oversight",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, risk_class = shared.high, automated_decision = true },
  severity = shared.severity(3),

  expect {
    id = "holds", says = "people oversee its automated decisions", level = "required", method = "examine",
    has = { human_oversight = true },
  },
}
