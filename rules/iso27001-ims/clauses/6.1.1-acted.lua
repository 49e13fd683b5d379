rule {
  control  = "ISO27001:6.1.1",
  title    = "Risks and opportunities of the management system itself led to something",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "acted",
    says  = "what could keep the management system from its results was thought of, and something was done about it that is part of its processes",
    level = "required", method = "interview",
    has   = { attested "6.1.1-acted/acted" },
  },
  remedy = { task = "Settle what is done about the risks of the management system itself", owner = "information security", within = days(60), effort = "S" },
}
