rule {
  controls = { "ISO42001:A.4.3" },
  title    = "No approved data resource sheet",
  subject  = "bench_system",
  applies  = { lifecycle = one_of { "development", "validation", "production" } },
  severity = shared.severity(1),

  expect {
    id = "holds", says = "an approved data sheet is there", level = "required", method = "examine",
    some = "bench_evidence", where = shared.approved "data_sheet",
  },
}
