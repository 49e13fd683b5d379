rule {
  controls = { "ISO42001:9.1" },
  title    = "Accuracy is below the threshold for the risk class",
  subject  = "bench_system",
  applies  = { lifecycle = "production" },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "the accuracy reaches the threshold of the risk class", level = "required", method = "examine",
    has = { accuracy = at_least(by(this.risk_class, { high = 900, prohibited = 900, otherwise = 750 })) },
  },
}
