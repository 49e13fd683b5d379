rule {
  control  = "ISO27001:4.3",
  title    = "The scope of the information security management system is on file",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "on-file",
    says  = "a document in force states the scope",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "ISO27001:4.3" },
    has   = { status = "approved", approved_at = shared.past },
  },
  expect {
    id    = "borders",
    says  = "what others do for the organisation, and where its own work touches theirs, was considered when it was drawn",
    level = "required", method = "interview",
    has   = { attested "4.3-scope/borders" },
  },
  expect {
    id    = "both",
    says  = "the same document states the scope of the AI management system",
    level = "advice", method = "examine",
    some  = "document", where = { covers = contains "ISO27001:4.3" },
    has   = { covers = contains "ISO42001:4.3" },
  },
  remedy = { task = "Write down the scope of information security, with its borders to others, and approve it", owner = "information security", within = days(60), effort = "S" },
}
