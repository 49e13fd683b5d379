rule {
  control  = "ISO27001:A.5.24",
  title    = "What happens after an incident is settled",
  subject  = "organization",
  applies  = { selected "ISO27001:A.5.24" },
  severity = { base = 2 },

  expect {
    id    = "settled",
    says  = "a document in force says who does what about information security incidents",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "ISO27001:A.5.24" },
    has   = { status = "approved", approved_at = shared.past },
  },
  expect {
    id    = "both",
    says  = "the same document says who is told of incidents of AI systems",
    level = "advice", method = "examine",
    some  = "document", where = { covers = contains "ISO27001:A.5.24" },
    has   = { covers = contains "ISO42001:A.8.4" },
  },
  remedy = { task = "Settle who does what about incidents, those of AI systems too", owner = "information security", within = days(60), effort = "M" },
}
