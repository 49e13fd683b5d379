rule {
  control  = "ISO42001:8.4",
  title    = "It is planned how often impact is assessed",
  subject  = "organization",
  severity = { base = 2 },

  -- How often is the organisation's own choice: the standard names no number.
  expect {
    id    = "planned",
    says  = "the process for assessing impact has a planned interval",
    level = "required", method = "examine",
    some  = "process", where = { theme = "impact_assessment" },
    has   = { interval = present },
  },
  remedy = { task = "Decide how often impact is assessed", owner = "AI management", within = days(30), effort = "S" },
}
