rule {
  control  = "GDPR:Art.39",
  title    = "The data protection officer does what the law has the office do",
  subject  = "organization",
  applies  = { jurisdictions = shared.in_area, that(count("role_assignment", in_force { responsibility = contains "GDPR:Art.39" }), at_least(1)) },
  severity = { base = 2 },

  expect {
    id    = "done",
    says  = "the officer advises, watches whether the law is kept, and works with the authority, in what concerns AI too",
    level = "required", method = "interview",
    has   = { attested "officer-tasks/done" },
  },
  remedy = { task = "Have the data protection officer advise on AI and watch it", owner = "top management", within = days(60), effort = "M" },
}
