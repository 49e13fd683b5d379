rule {
  controls = { "ISO42001:A.6.2.6" },
  title    = "No approved monitoring report within the period for the risk class",
  subject  = "bench_system",
  applies  = { lifecycle = "production" },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "an approved monitoring report was collected within the period of the risk class", level = "required", method = "examine",
    some = "bench_evidence", where = shared.approved "monitoring_report",
    has = { collected_on = fresh(by(this.risk_class, { high = days(90), prohibited = days(90), otherwise = days(180) })) },
  },
}
