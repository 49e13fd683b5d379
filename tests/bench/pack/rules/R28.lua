rule {
  controls = { "ISO42001:6.1.2" },
  title    = "Total residual exposure of open risks is above twice the appetite",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "open risks add up to at most twice the appetite", level = "required", method = "examine",
    has = { that(sum("bench_risk.residual", { system = this.id, status = "open" }), at_most(2 * shared.appetite)) },
  },
}
