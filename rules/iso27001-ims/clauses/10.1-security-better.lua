rule {
  control  = "ISO27001:10.1",
  title    = "The information security management system gets better",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "better",
    says  = "people can say what became better about information security, and why",
    level = "required", method = "interview",
    has   = { attested "10.1-security-better/better" },
  },
  remedy = { task = "Ask what became better about information security, and what is next", owner = "information security", within = days(60), effort = "S" },
}
