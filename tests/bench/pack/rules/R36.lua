rule {
  controls = { "ISO42001:A.3.2" },
  title    = "The assessment was approved by the system's own owner",
  subject  = "bench_system",
  applies  = { owner = present },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "nobody approved the assessment of a system of their own", level = "required", method = "examine",
    every = "bench_assessment", where = { system = this.id, status = "approved" }, has = { approver = is_not(this.owner) },
  },
}
