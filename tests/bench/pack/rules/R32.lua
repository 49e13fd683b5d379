rule {
  controls = { "ISO42001:A.7.4" },
  title    = "High bias risk without an approved test report",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, that(count("bench_risk", { system = this.id, category = "bias", that(shared.score, at_least(15)) }), at_least(1)) },
  severity = shared.severity(3),

  expect {
    id = "holds", says = "an approved test report answers the high bias risk", level = "required", method = "examine",
    some = "bench_evidence", where = shared.approved "test_report",
  },
}
