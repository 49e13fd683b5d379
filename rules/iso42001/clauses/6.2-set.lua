rule {
  control  = "ISO42001:6.2",
  title    = "There are AI objectives",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "set",
    says  = "AI objectives are set and written down",
    level = "required", method = "examine",
    some  = "objective", where = { theme = shared.not_security, status = is_not "dropped" },
    has   = { statement = present },
    major_if = { "there are no AI objectives" },
  },
  expect {
    id    = "fit",
    says  = "the objectives fit the AI policy, and are set at the functions and levels where they matter",
    level = "required", method = "interview",
    has   = { attested "6.2-set/fit" },
  },
  remedy = { task = "Set AI objectives that follow the AI policy", owner = "top management", within = days(60), effort = "M" },
}
