rule {
  control  = "ISO27001:5.1",
  title    = "Top management leads on information security",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "explained",
    says  = "top management explains what information security is to achieve, gives the means, and asks for results",
    level = "required", method = "interview",
    has   = { attested "5.1-security-led/explained" },
  },
  remedy = { task = "Let top management be heard on information security", owner = "top management", within = days(60), effort = "S" },
}
