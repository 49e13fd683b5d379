rule {
  control  = "ISO42001:10.1",
  title    = "The AI management system gets better",
  subject  = "organization",
  params   = { lately = years(1) },   -- continual is no number; a year without an improvement is worth a question
  severity = { base = 2 },

  expect {
    id    = "improved",
    says  = "an improvement of the AI management system was carried out",
    level = "required", method = "examine",
    some  = "action", where = { type = "improvement", requirement = shared.not_security_alone },
    has   = { done_at = { present, not_after(today) } },
    empty = "undetermined",
  },
  expect {
    id    = "suited",
    says  = "what was improved made the AI management system fit, suffice or work better",
    level = "required", method = "interview",
    has   = { attested "10.1-improved/suited" },
  },
  expect {
    id    = "lately",
    says  = "the last improvement was carried out within the last year",
    level = "advice", method = "test",
    some  = "action", where = { type = "improvement", requirement = shared.not_security_alone },
    has   = { done_at = fresh(param.lately) },
    empty = "undetermined",
  },
  remedy = { task = "Find where the AI management system can be better, and carry it out", owner = "AI management", within = days(90), effort = "M" },
}
