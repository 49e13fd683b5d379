rule {
  control = "ISO42001:9.3.2",
  title   = "The management review considers every input",
  subject = "organization",

  expect {
    id = "inputs", says = "a review of the last year considered every input", level = "required", method = "examine",
    some = "hard_management_review", where = { held_on = fresh(days(365)) },
    has = { inputs = contains_all { "actions", "changes", "nonconformities", "measurements", "audits", "improvement" } },
  },
}
