rule {
  controls = { "ISO42001:5.3", "ISO42001:A.3.2" },
  title    = "No accountable owner is recorded",
  subject  = "bench_system",
  applies  = { lifecycle = shared.active },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "an accountable owner is recorded", level = "required", method = "examine",
    has = { owner = present },
  },
}
