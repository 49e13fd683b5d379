rule {
  control  = "ISO42001:6.1.1",
  title    = "What is done about an opportunity is planned",
  subject  = "risk",
  applies  = { opportunity = true, status = is_not "closed" },
  severity = { base = 2 },

  expect {
    id    = "planned",
    says  = "an action to take the opportunity is planned and on record",
    level = "required", method = "examine",
    some  = "action", where = { origin = this },
    has   = { description = present },
  },
  remedy = { task = "Plan what is done about the opportunity {name}, or close it", owner = "AI management", within = days(60), effort = "S" },
}
