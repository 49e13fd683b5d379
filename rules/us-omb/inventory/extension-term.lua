rule {
  control  = "OMB:M-24-10 5(c)(iv)(A)",
  title    = "An extension ends within a year",
  subject  = "waiver",
  applies  = { type = "extension" },
  severity = { base = 2 },

  expect {
    id    = "ends-in-time",
    says  = "the extension ends by 1 December 2025, a year after the practices were due",
    level = "required", method = "test",
    has   = { to = { present, not_after "2025-12-01" } },
  },
  expect {
    id    = "granted",
    says  = "somebody is on record who granted it; a request is no extension",
    level = "required", method = "examine",
    has   = { approved_by = present },
  },
  remedy = { task = "Show who granted the extension and when it ends", owner = "chief AI officer", within = days(30), effort = "S" },
}
