rule {
  controls = { "ISO42001:A.5.4" },
  title    = "Privacy risk on personal data without a data protection assessment",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, personal_data = true, that(count("bench_risk", { system = this.id, category = "privacy" }), at_least(1)) },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "a data protection assessment answers the privacy risk", level = "required", method = "examine",
    some = "bench_evidence", where = shared.approved "dpia_ref",
  },
}
