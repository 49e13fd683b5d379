rule {
  controls = { "ISO42001:7.5.3" },
  title    = "Approved evidence failed its integrity check",
  subject  = "bench_system",
  severity = shared.severity(3),

  expect {
    id = "holds", says = "all approved evidence passes its integrity check", level = "required", method = "examine",
    every = "bench_evidence", where = { system = this.id, status = "approved" }, has = { hash_ok = true },
  },
}
