rule {
  controls = { "ISO42001:A.6.2.4" },
  title    = "No approved test report collected within 365 days",
  subject  = "bench_system",
  applies  = { lifecycle = "production" },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "an approved test report was collected within 365 days", level = "required", method = "examine",
    some = "bench_evidence", where = shared.approved "test_report", has = { collected_on = fresh(days(365)) },
  },
}
