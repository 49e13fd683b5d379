rule {
  controls = { "ISO42001:5.2", "ISO42001:A.2.4" },
  title    = "The organisation's AI policy was not reviewed within 365 days",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active },
  severity = shared.severity(1),

  expect {
    id = "holds", says = "the company's AI policy was reviewed within 365 days", level = "required", method = "examine",
    has = { ["company.policy_reviewed_on"] = { present, not_before(ago(days(365))) } },
  },
}
