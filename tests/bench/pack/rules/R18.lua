rule {
  controls = { "ISO42001:A.4.6" },
  title    = "No approved and unexpired training record",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, risk_class = shared.high },
  severity = shared.severity(1),

  expect {
    id = "holds", says = "an approved training record is there that has not expired", level = "required", method = "examine",
    some = "bench_evidence", where = shared.approved "training_record", has = shared.unexpired,
  },
}
