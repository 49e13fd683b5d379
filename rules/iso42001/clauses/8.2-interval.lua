rule {
  control  = "ISO42001:8.2",
  title    = "It is planned how often AI risks are assessed",
  subject  = "organization",
  severity = { base = 2 },

  -- How often is the organisation's own choice: the standard names no number.
  expect {
    id    = "planned",
    says  = "the process for assessing AI risks has a planned interval",
    level = "required", method = "examine",
    some  = "process", where = { theme = "risk_assessment" },
    has   = { interval = present },
  },
  expect {
    id    = "triggers",
    says  = "the process says which events call for an assessment before the interval is over",
    level = "advice", method = "examine",
    some  = "process", where = { theme = "risk_assessment" },
    has   = { triggers = present },
  },
  remedy = { task = "Decide how often AI risks are assessed", owner = "AI management", within = days(30), effort = "S" },
}
