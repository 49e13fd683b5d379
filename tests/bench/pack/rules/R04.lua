rule {
  controls = { "ISO42001:A.6.2.8" },
  title    = "No approved and unexpired event-log evidence",
  subject  = "bench_system",
  applies  = { lifecycle = "production" },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "an approved event log is there that has not expired", level = "required", method = "examine",
    some = "bench_evidence", where = shared.approved "event_log", has = shared.unexpired,
  },
}
