rule {
  controls = { "ISO42001:A.8.2" },
  title    = "No transparency notice on a public system",
  subject  = "bench_system",
  applies  = { lifecycle = "production", public_facing = true },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "the public is told that it meets an AI system", level = "required", method = "examine",
    has = { transparency_notice = true },
  },
}
