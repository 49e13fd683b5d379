rule {
  controls = { "ISO42001:A.5.3" },
  title    = "No impact assessment is documented",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, risk_class = is_not "minimal" },
  severity = shared.severity(1),

  expect {
    id = "holds", says = "an impact assessment is documented", level = "required", method = "examine",
    some = "bench_assessment", where = { system = this.id },
  },
}
