rule {
  controls = { "ISO42001:A.5.4" },
  title    = "Impact on individuals and groups is not assessed although personal data is processed",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, personal_data = true },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "the assessment covers individuals and groups", level = "required", method = "examine",
    some = "bench_assessment", where = { system = this.id }, has = { covers_groups = true },
  },
}
