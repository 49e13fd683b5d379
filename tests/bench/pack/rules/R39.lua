rule {
  controls = { "ISO42001:A.5.2" },
  title    = "The impact assessment was approved after deployment",
  subject  = "bench_system",
  applies  = { risk_class = shared.high, deployed_on = present },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "the assessment was approved before the system was deployed", level = "required", method = "examine",
    every = "bench_assessment", where = { system = this.id, status = "approved" }, has = { approved_on = not_after(this.deployed_on) },
  },
}
