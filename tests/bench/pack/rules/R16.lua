rule {
  controls = { "ISO42001:A.10.3" },
  title    = "No approved and unexpired supplier contract",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active, vendor = present },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "an approved supplier contract is there that has not expired", level = "required", method = "examine",
    some = "bench_evidence", where = shared.approved "supplier_contract", has = shared.unexpired,
  },
}
