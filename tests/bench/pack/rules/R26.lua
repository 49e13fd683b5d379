rule {
  controls = { "ISO42001:7.5.3" },
  title    = "Approved evidence has no owner",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active },
  severity = shared.severity(1),

  expect {
    id = "holds", says = "all approved evidence has an owner", level = "required", method = "examine",
    every = "bench_evidence", where = { system = this.id, status = "approved" }, has = { owner = present },
  },
}
