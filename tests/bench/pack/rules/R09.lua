rule {
  controls = { "ISO42001:A.5.5" },
  title    = "Societal impact is not assessed for a large public system",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, public_facing = true, users_affected = above(10000) },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "the assessment covers society", level = "required", method = "examine",
    some = "bench_assessment", where = { system = this.id }, has = { covers_society = true },
  },
}
