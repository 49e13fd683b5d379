rule {
  control  = "ISO42001:A.7.2",
  title    = "Data for AI is managed by a written process",
  subject  = "organization",
  applies  = { selected "ISO42001:A.7.2" },
  severity = { base = 2 },

  expect {
    id    = "written",
    says  = "a process for managing the data that AI is made and improved with is in use and described in a document",
    level = "required", method = "examine",
    some  = "process", where = { theme = "data_management" },
    has   = { in_use_since = { present, not_after(today) }, document = { present, is_not(na) } },
  },
  expect {
    id    = "approved",
    says  = "the document that describes it is approved",
    level = "advice", method = "examine",
    some  = "process", where = { theme = "data_management" },
    has   = { ["document.status"] = "approved" },
  },
  expect {
    id    = "practised",
    says  = "data really is handled the way the process says",
    level = "required", method = "observe",
    has   = { attested "A.7.2-data-managed/practised" },
  },
  remedy = { task = "Write down how data for AI is managed, and work so", owner = "data owner", within = days(90), effort = "M" },
}
