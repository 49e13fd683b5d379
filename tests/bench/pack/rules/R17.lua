rule {
  controls = { "ISO42001:A.6.2.7" },
  title    = "No approved model card",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, risk_class = shared.high, role = one_of { "provider", "importer" } },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "an approved model card is there", level = "required", method = "examine",
    some = "bench_evidence", where = shared.approved "model_card",
  },
}
