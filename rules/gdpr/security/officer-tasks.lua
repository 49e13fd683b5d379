rule {
  control  = "GDPR:Art.39",
  title    = "The data protection officer does what the law has the office do",
  subject  = "role_assignment",
  applies  = { responsibility = contains "GDPR:Art.39", from = not_after(today), to = either { absent, not_before(today) } },
  severity = { base = 2 },

  expect {
    id    = "done",
    says  = "the officer advises, watches whether the law is kept, and works with the authority, in what concerns AI too",
    level = "required", method = "interview",
    has   = { attested "officer-tasks/done" },
  },
  remedy = { task = "Have the data protection officer advise on AI and watch it", owner = "top management", within = days(60), effort = "M" },
}
