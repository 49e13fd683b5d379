rule {
  control  = "ISO27001:7.4",
  title    = "It is settled who is told what about information security",
  subject  = "organization",
  severity = { base = 1 },

  expect {
    id    = "inside",
    says  = "what is made known inside is settled: when, to whom, by which way",
    level = "required", method = "examine",
    some  = "communication", where = { topic = one_of { "security", "incidents" }, planned = true, side = "internal" },
    has   = { when_rule = present, audience = present, channel = present },
  },
  expect {
    id    = "outside",
    says  = "and what is made known outside",
    level = "required", method = "examine",
    some  = "communication", where = { topic = one_of { "security", "incidents" }, planned = true, side = "external" },
    has   = { when_rule = present, audience = present, channel = present },
  },
  remedy = { task = "Settle who is told what about information security, when and how", owner = "information security", within = days(60), effort = "S" },
}
