rule {
  controls = { "ISO42001:7.5.3" },
  title    = "Two or more approved evidence records are expired",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active },
  severity = shared.severity(1),

  expect {
    id = "holds", says = "at most one approved evidence record has expired", level = "required", method = "examine",
    has = { that(count("bench_evidence", { system = this.id, status = "approved", expires_on = { present, before(today) } }), at_most(1)) },
  },
}
