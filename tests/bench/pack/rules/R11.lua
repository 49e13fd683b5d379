rule {
  controls = { "ISO42001:A.7.4" },
  title    = "Data quality score is below the threshold for the risk class",
  subject  = "bench_system",
  applies  = { lifecycle = "production" },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "the data quality score reaches the threshold of the risk class", level = "required", method = "examine",
    has = { data_quality = at_least(by(this.risk_class, { high = 700, prohibited = 700, otherwise = 500 })) },
  },
}
