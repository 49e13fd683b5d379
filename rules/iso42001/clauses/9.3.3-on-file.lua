rule {
  control  = "ISO42001:9.3.3",
  title    = "Results of a management review are on file",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "on-file",
    says  = "there is a record of what a management review came to",
    level = "required", method = "examine",
    some  = "management_review",
    has   = { at = { present, not_after(today) }, minutes = present },
  },
  remedy = { task = "Hold a management review and keep its results", owner = "top management", within = days(60), effort = "M" },
}
