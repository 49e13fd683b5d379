rule {
  control  = "ISO42001:9.1",
  title    = "Performance and the effectiveness of the AI management system are evaluated",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "decided",
    says  = "what has to be monitored and measured was decided",
    level = "required", method = "examine",
    some  = "metric",
    has   = { name = present },
  },
  expect {
    id    = "evaluated",
    says  = "a record holds the evaluation of performance and of the effectiveness of the AI management system",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "ISO42001:9.1", type = "record" },
    has   = { status = "approved", approved_at = { present, not_after(today) } },
  },
  expect {
    id    = "in-time",
    says  = "the last such evaluation is not older than the organisation itself planned",
    level = "own", method = "test",
    when  = { shared.planned "monitoring" },
    some  = "document", where = { covers = contains "ISO42001:9.1", type = "record" },
    has   = { approved_at = { present, not_after(today), not_before(ago(shared.interval "monitoring")) } },
  },
  expect {
    id    = "suited",
    says  = "what is measured and how suits the organisation, and tells whether the AI management system works",
    level = "required", method = "interview",
    has   = { shared.attested "9.1-evaluation/suited" },
  },
  remedy = { task = "Evaluate how the AI management system performs and whether it works, and keep the result", owner = "AI management", within = days(60), effort = "M" },
}
