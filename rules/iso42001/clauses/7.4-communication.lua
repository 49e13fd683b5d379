rule {
  control  = "ISO42001:7.4",
  title    = "What is said about the AI management system is settled, inside and outside",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "inside",
    says  = "it is settled what is said inside",
    level = "required", method = "examine",
    some  = "communication", where = { side = "internal", topic = is_not "security" },
    has   = { planned = true },
    empty = "undetermined",
  },
  expect {
    id    = "outside",
    says  = "it is settled what is said outside",
    level = "required", method = "examine",
    some  = "communication", where = { side = "external", topic = is_not "security" },
    has   = { planned = true },
    empty = "undetermined",
  },
  expect {
    id    = "incidents",
    says  = "who is told of incidents is among what is settled",
    level = "advice", method = "examine",
    some  = "communication", where = { planned = true },
    has   = { topic = "incidents" },
    empty = "undetermined",
  },
  remedy = { task = "Settle what is said about the AI management system, inside and outside: what, when, to whom and how", owner = "AI management", within = days(45), effort = "S" },
}
