rule {
  control  = "ISO27001:6.2",
  title    = "There are information security objectives",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "set",
    says  = "an objective for information security is pursued",
    level = "required", method = "examine",
    some  = "objective", where = { theme = one_of { "security", "ISO42001:C.2.10" } },
    has   = { status = one_of { "planned", "running" } },
  },
  remedy = { task = "Set an objective for information security", owner = "top management", within = days(60), effort = "S" },
}
