rule {
  control  = "ISO42001:7.5.2",
  title    = "Documents come in a form that suits those who use them",
  subject  = "organization",
  severity = { base = 1 },

  expect {
    id    = "suited",
    says  = "seen at work, documents are in a language, form and medium that those who need them can use",
    level = "required", method = "observe",
    has   = { attested "7.5.2-format/suited" },
  },
  remedy = { task = "Look with those who use them whether language, form and medium of the documents suit", owner = "AI management", within = days(90), effort = "S" },
}
