rule {
  control  = "ISO42001:A.6.1.3",
  title    = "There is a written way of designing and developing AI responsibly",
  subject  = "organization",
  applies  = { selected "ISO42001:A.6.1.3" },
  severity = { base = 2 },

  expect {
    id    = "written",
    says  = "a process for responsible design and development is in use and described in a document",
    level = "required", method = "examine",
    some  = "process", where = { theme = "responsible_development" },
    has   = { in_use_since = { present, not_after(today) }, document = { present, is_not(na) } },
  },
  expect {
    id    = "approved",
    says  = "the document that describes it is approved",
    level = "advice", method = "examine",
    some  = "process", where = { theme = "responsible_development" },
    has   = { ["document.status"] = "approved" },
  },
  -- Stages, tests, oversight, training data, release criteria: what the guidance lists for such a process.
  expect {
    id    = "criteria",
    says  = "the process says under which criteria a stage is left, and who answers for it",
    level = "advice", method = "examine",
    some  = "process", where = { theme = "responsible_development" },
    has   = { criteria = present, owner = present },
  },
  expect {
    id    = "lived",
    says  = "development really goes the way the process says",
    level = "advice", method = "observe",
    has   = { attested "A.6.1.3-development-process/lived" },
  },
  remedy = { task = "Write down how AI is designed and developed responsibly, and work so", owner = "head of development", within = days(90), effort = "L" },
}
