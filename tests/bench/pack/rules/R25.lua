rule {
  controls = { "ISO42001:7.5.2" },
  title    = "Evidence exists but none is approved",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, that(count("bench_evidence", { system = this.id }), at_least(1)) },
  severity = shared.severity(1),

  expect {
    id = "holds", says = "of the evidence there is, some is approved", level = "required", method = "examine",
    some = "bench_evidence", where = { system = this.id, status = "approved" },
  },
}
