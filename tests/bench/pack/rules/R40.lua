rule {
  controls = { "ISO42001:8.1" },
  title    = "A change was approved after the last review",
  subject  = "bench_system",
  applies  = { lifecycle = "production" },
  severity = shared.severity(2),

  expect {
    id = "holds", says = "the last review came after every approved change", level = "required", method = "examine",
    every = "bench_evidence", where = shared.approved "change_record", has = { collected_on = not_after(this.last_review_on), that(this.last_review_on, present) },
  },
}
