rule {
  controls = { "ISO42001:5.3" },
  title    = "The owner holds more than five active high-risk systems",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, risk_class = shared.high, owner = present },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "its owner holds at most five active high-risk systems", level = "required", method = "examine",
    has = { that(count("bench_system", { owner = this.owner, lifecycle = shared.active, risk_class = shared.high }), at_most(5)) },
  },
}
