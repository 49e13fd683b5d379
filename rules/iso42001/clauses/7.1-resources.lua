rule {
  control  = "ISO42001:7.1",
  title    = "The means the AI management system needs are worked out and there",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "worked-out",
    says  = "what the AI management system needs in people, money and tools was worked out and approved",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "ISO42001:7.1" },
    has   = { status = "approved" },
    empty = "undetermined",
  },
  expect {
    id    = "enough",
    says  = "asked, those who run the AI management system have what they need",
    level = "required", method = "interview",
    has   = { attested "7.1-resources/enough" },
  },
  expect {
    id    = "not-refused",
    says  = "no plan was turned down of late",
    level = "advice", method = "test",
    none  = "approval", where = { type = "plan", at = fresh(param.lately) },
    has   = { decision = "rejected" },
  },
  remedy = { task = "Work out what the AI management system needs in people, money and tools, and provide it", owner = "top management", within = days(60), effort = "M" },
}
