rule {
  control  = "ISO27001:7.1",
  title    = "Information security has the means it needs",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "enough",
    says  = "people, tools and money for information security were worked out and are there",
    level = "required", method = "interview",
    has   = { attested "7.1-means/enough" },
  },
  remedy = { task = "Work out which means information security needs, and give them", owner = "information security", within = days(60), effort = "S" },
}
