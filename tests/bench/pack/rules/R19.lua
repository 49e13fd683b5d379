rule {
  controls = { "ISO42001:A.8.4" },
  title    = "No approved and unexpired incident plan",
  subject  = "bench_system",
  applies  = { lifecycle = "production", public_facing = true },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "an approved incident plan is there that has not expired", level = "required", method = "examine",
    some = "bench_evidence", where = shared.approved "incident_plan", has = shared.unexpired,
  },
}
