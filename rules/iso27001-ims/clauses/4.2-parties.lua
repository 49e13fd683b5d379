rule {
  control  = "ISO27001:4.2",
  title    = "Those who have a stake in information security, and what they want, are known",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "parties",
    says  = "interested parties that matter were found",
    level = "required", method = "examine",
    some  = "interested_party",
    has   = { relevant = true },
  },
  expect {
    id    = "wants",
    says  = "of what a party wants it was decided whether the management system takes it on",
    level = "required", method = "examine",
    every = "obligation", where = { party = present },
    has   = { addressed = present },
    empty = "not_satisfied",
  },
  expect {
    id    = "of-security",
    says  = "those who matter for information security, and what they want of it, are among them",
    level = "required", method = "interview",
    has   = { attested "4.2-parties/of-security" },
  },
  remedy = { task = "Add to the parties and their wants what concerns information security", owner = "information security", within = days(60), effort = "S" },
}
