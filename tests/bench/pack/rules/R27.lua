rule {
  controls = { "ISO42001:6.1.2" },
  title    = "High-risk system has no risk in the register",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, risk_class = shared.high },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "the risk register knows the system", level = "required", method = "examine",
    some = "bench_risk", where = { system = this.id },
  },
}
