rule {
  control  = "ISO27001:9.1",
  title    = "Information security is measured, and the results are kept",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "kept",
    says  = "results of measuring information security are on file",
    level = "required", method = "examine",
    some  = "document", where = { type = "record", covers = contains "ISO27001:9.1" },
    has   = { approved_at = shared.past },
    empty = "undetermined",
  },
  expect {
    id    = "lately",
    says  = "the last are not older than a year",
    level = "advice", method = "test",
    some  = "document", where = { type = "record", covers = contains "ISO27001:9.1" },
    has   = { approved_at = fresh(param.lately) },
    empty = "undetermined",
  },
  expect {
    id    = "evaluated",
    says  = "it was judged from them how well information security does, and the management system with it",
    level = "required", method = "interview",
    has   = { attested "9.1-results/evaluated" },
  },
  remedy = { task = "Measure information security, and judge what the results say", owner = "information security", within = days(60), effort = "M" },
}
