rule {
  control  = "ISO42001:7.4",
  title    = "Of each thing that is to be said it is settled what, when, to whom and how",
  subject  = "communication",
  applies  = { planned = true, topic = either { absent, is_not "security" } },
  severity = { base = 1 },

  expect {
    id    = "what",
    says  = "it is settled what is said",
    level = "required", method = "examine",
    has   = { topic = present },
  },
  expect {
    id    = "when",
    says  = "it is settled when it is said",
    level = "required", method = "examine",
    has   = { when_rule = present },
  },
  expect {
    id    = "whom",
    says  = "it is settled to whom it is said",
    level = "required", method = "examine",
    has   = { audience = present },
  },
  expect {
    id    = "how",
    says  = "it is settled how it is said",
    level = "required", method = "examine",
    has   = { channel = present },
  },
  expect {
    id    = "said",
    says  = "what was planned to be said was said of late",
    level = "advice", method = "test",
    some  = "communication", where = { topic = this.topic, side = this.side, planned = false },
    has   = { sent_at = fresh(param.lately) },
  },
  remedy = { task = "Settle what, when, to whom and how for the planned word on {topic}", owner = "AI management", within = days(30), effort = "S" },
}
