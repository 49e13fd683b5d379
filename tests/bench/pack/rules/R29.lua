rule {
  controls = { "ISO42001:6.1.3" },
  title    = "A risk above appetite was accepted without an authorised acceptor",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active },
  severity = shared.severity(3),

  expect {
    id = "holds", says = "whoever accepted a risk above appetite is recorded", level = "required", method = "examine",
    every = "bench_risk", where = { system = this.id, treatment = "accept", that(shared.score, above(shared.appetite)) }, has = { accepted_by = present },
  },
}
